import { err, ok, type Instant, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { grantExtension, returnForCorrection } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, permittedOn } from './entries.js';
import { LetInLate } from './late/let-in-late.js';
import type { SubmissionProblem } from './problems.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export interface ReturnSubmissionCommand extends SubmissionCommand {
  readonly reason: string;
  /** Until when the team may correct it. */
  readonly expiresAt: Instant;
}

/** Gives a submission back to its team, with the reason and the time to correct it. */
@Injectable()
export class ReturnSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly letIn: LetInLate,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: ReturnSubmissionCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:check', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:check', reason: 'SIGNED_OUT' });

      const { submission } = entry;
      const returned = returnForCorrection(submission, command.reason);
      if (!returned.ok) return returned;
      const time = grantExtension({ submission: returned.value }, command, now);
      if (!time.ok) return time;

      const { id, eventId, state: from } = submission;
      const { state, stateReason } = returned.value;
      await this.submissions.setState(tx, submission, state, stateReason);
      const extension = { scope: 'CONTENT' as const, expiresAt: command.expiresAt, reason: time.value.reason };
      await this.letIn.run(tx, entry, extension, viewer.userId, now);
      await tx.record({ type: 'SubmissionReturned', eventId, subjectId: id, at: now, data: { from } });
      return ok(id);
    });
  }
}
