import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { withdraw } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { SubmissionProblem } from './problems.js';

export interface SubmissionCommand extends Command {
  readonly submissionId: SubmissionId;
}

/** Takes a submission out until judging begins. */
@Injectable()
export class WithdrawSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SubmissionCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:withdraw', entry, now);
      if (!allowed.ok) return allowed;

      const { submission } = entry;
      const decided = withdraw({ ...locksOf(entry), submission }, now);
      if (!decided.ok) return decided;

      await this.submissions.setState(tx, submission, decided.value);
      const { id, eventId, state } = submission;
      await tx.record({ type: 'SubmissionWithdrawn', eventId, subjectId: id, at: now, data: { from: state } });
      return ok(id);
    });
  }
}
