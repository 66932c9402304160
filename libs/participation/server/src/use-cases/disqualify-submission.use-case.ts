import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { decideDisqualify, type DisqualifyCommand } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import { DisqualificationStore } from '../persistence/disqualification.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, permittedOn } from './entries.js';
import { ParticipationHooks } from './participation-hooks.js';
import type { SubmissionProblem } from './problems.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export type DisqualifySubmissionCommand = SubmissionCommand & DisqualifyCommand;

/**
 * Takes an entry out for breaking the rules. By its state alone it is nobody's work any more and no score of it counts; what had been scored is
 * written into the audit, in the same transaction.
 */
@Injectable()
export class DisqualifySubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly disqualifications: DisqualificationStore,
    private readonly mails: TeamMails,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: DisqualifySubmissionCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const at = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:check', entry, at);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:check', reason: 'SIGNED_OUT' });
      const { submission, teamName, facts } = entry;
      const decided = decideDisqualify(submission, command);
      if (!decided.ok) return decided;

      const { id: submissionId, eventId, state: fromState, stateReason: fromReason, teamId } = submission;
      const { reason, note } = decided.value;
      const id = newId<'Disqualification'>(at);
      const open = { reversedAt: null, reversedBy: null, reverseReason: null };
      await this.disqualifications.add(tx, { id, submissionId, fromState, fromReason, reason, note, at, by: viewer.userId, ...open });
      await this.submissions.setState(tx, submission, 'DISQUALIFIED', reason);
      await this.hooks.takenOut(tx, { eventId, submissionId, at });
      await tx.record({
        type: 'SubmissionDisqualified',
        eventId,
        subjectId: submissionId,
        at,
        data: { from: fromState, disqualificationId: id },
      });
      const news = { kind: 'DISQUALIFIED', about: id, teamName, personName: '', message: reason } as const;
      await this.mails.tellTeam(tx, facts, teamId, news);
      return ok(submissionId);
    });
  }
}
