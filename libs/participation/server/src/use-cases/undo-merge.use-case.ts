import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { decideUndoMerge } from '@jamboree/participation-domain';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MergeStore } from '../persistence/merge.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { LoadMerge } from './load-merge.js';
import type { MergeProblem } from './problems.js';
import { TellOfMerge } from './tell-of-merge.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export interface UndoMergeCommand extends SubmissionCommand {
  readonly reason: string;
}

/** Takes a merge back: the entry stands where it stood, with its own authors, and the survivor with its own. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadMerge,
    private readonly submissions: SubmissionStore,
    private readonly merges: MergeStore,
    private readonly telling: TellOfMerge,
  ) {}

  async run(viewer: Viewer, command: UndoMergeCommand): Promise<Result<SubmissionId, MergeProblem>> {
    return this.uow.write<SubmissionId, MergeProblem>(viewer, command, async (tx) => {
      const merge = await this.merges.current(tx, command.submissionId);
      const pair = await this.load.pair(tx, viewer, command.submissionId, merge?.intoId ?? command.submissionId);
      if (!pair.ok) return pair;
      const { from, into, facts, by, at } = pair.value;
      const { judgingBegun } = facts;
      const decided = decideUndoMerge({ from: from.submission, merge, survivor: into.submission, judgingBegun }, command.reason);
      if (!decided.ok) return decided;
      if (merge === null) return err({ code: 'CannotMerge', obstacle: 'NOT_MERGED' });

      const { state, stateReason, reason } = decided.value;
      const { id, eventId } = from.submission;
      await this.merges.reverse(tx, merge, by, at, reason);
      await this.submissions.setState(tx, from.submission, state, stateReason);
      await tx.record({
        type: 'SubmissionUnmerged',
        eventId,
        subjectId: id,
        at,
        data: { to: state, intoId: merge.intoId, mergeId: merge.id },
      });
      await this.telling.both(tx, { from, into }, { done: false, about: merge.id, ends: merge.id, reason, at });
      return ok(id);
    });
  }
}
