import { ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { decideMerge } from '@jamboree/participation-domain';
import { newId, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MergeStore } from '../persistence/merge.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { LoadMerge } from './load-merge.js';
import { ParticipationHooks } from './participation-hooks.js';
import type { MergeProblem } from './problems.js';
import { TellOfMerge } from './tell-of-merge.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export interface MergeSubmissionsCommand extends SubmissionCommand {
  /** The one that stays. */
  readonly intoId: SubmissionId;
  readonly reason: string;
}

/**
 * Lets an entry live on in another. By its state alone it leaves gallery, jury, votes and counts; nothing of it is copied or moved, so that undoing it
 * needs nothing but its former state. Teams stay as they are: the survivor is credited to both.
 */
@Injectable()
export class MergeSubmissions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadMerge,
    private readonly submissions: SubmissionStore,
    private readonly merges: MergeStore,
    private readonly hooks: ParticipationHooks,
    private readonly telling: TellOfMerge,
  ) {}

  async run(viewer: Viewer, command: MergeSubmissionsCommand): Promise<Result<SubmissionId, MergeProblem>> {
    return this.uow.write<SubmissionId, MergeProblem>(viewer, command, async (tx) => {
      const pair = await this.load.pair(tx, viewer, command.submissionId, command.intoId);
      if (!pair.ok) return pair;
      const { from, into, facts, by, at } = pair.value;
      const decided = decideMerge(facts, command.reason);
      if (!decided.ok) return decided;

      const { id: fromId, eventId, state: fromState, stateReason: fromReason } = from.submission;
      const { reason } = decided.value;
      const id = newId<'SubmissionMerge'>(at);
      const open = { reversedAt: null, reversedBy: null, reverseReason: null };
      const intoId = into.submission.id;
      const earlier = await this.merges.lastReversed(tx, fromId, intoId);
      await this.merges.add(tx, { id, eventId, fromId, intoId, fromState, fromReason, reason, at, by, ...open });
      await this.submissions.setState(tx, from.submission, 'MERGED', reason, intoId);
      await this.hooks.takenOut(tx, { eventId, submissionId: fromId, at });
      await tx.record({ type: 'SubmissionMerged', eventId, subjectId: fromId, at, data: { from: fromState, intoId, mergeId: id } });
      await this.telling.both(tx, { from, into }, { done: true, about: id, ends: earlier, reason, at });
      return ok(fromId);
    });
  }
}
