import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { decideReinstate } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import { DisqualificationStore } from '../persistence/disqualification.store.js';
import { SubmissionStateStore } from '../persistence/submission-state.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, permittedOn } from './entries.js';
import type { SubmissionProblem } from './problems.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export interface ReinstateSubmissionCommand extends SubmissionCommand {
  readonly reason: string;
}

/** Takes a disqualification back: the entry stands where it stood, and its assignments and scores count as they did. */
@Injectable()
export class ReinstateSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly disqualifications: DisqualificationStore,
    private readonly states: SubmissionStateStore,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: ReinstateSubmissionCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const at = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:check', entry, at);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:check', reason: 'SIGNED_OUT' });
      const { submission, teamName, facts } = entry;
      const { id, eventId, teamId } = submission;
      const disqualification = await this.disqualifications.current(tx, id);
      const progress = await this.states.progress(tx, eventId);
      const decided = decideReinstate({ submission, disqualification, ...progress }, command.reason);
      if (!decided.ok) return decided;
      if (disqualification === null) return err({ code: 'NotFound', what: 'disqualification' });

      const { state, stateReason, reason } = decided.value;
      await this.disqualifications.reverse(tx, disqualification, viewer.userId, at, reason);
      await this.submissions.setState(tx, submission, state, stateReason);
      const data = { to: state, disqualificationId: disqualification.id };
      await tx.record({ type: 'SubmissionReinstated', eventId, subjectId: id, at, data });
      const news = { kind: 'REINSTATED', about: disqualification.id, teamName, personName: '', message: reason } as const;
      await this.mails.tellTeam(tx, facts, teamId, news);
      return ok(id);
    });
  }
}
