import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { checkEligibility, type EligibilityCommand } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, permittedOn } from './entries.js';
import type { SubmissionProblem } from './problems.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export type CheckEligibilityCommand = SubmissionCommand & EligibilityCommand;

/** An organiser says whether a submission keeps the formal rules. */
@Injectable()
export class CheckEligibility {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CheckEligibilityCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:check', entry, now);
      if (!allowed.ok) return allowed;

      const { submission } = entry;
      const decided = checkEligibility(submission, command);
      if (!decided.ok) return decided;

      const { state, stateReason } = decided.value;
      await this.submissions.setState(tx, submission, state, stateReason);
      const { id, eventId } = submission;
      await tx.record({ type: 'EligibilityChecked', eventId, subjectId: id, at: now, data: { from: submission.state, to: state } });
      return ok(id);
    });
  }
}
