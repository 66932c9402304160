import { err, ok, type NotFound, type Result, type SubmissionId, type TeamId, type Viewer } from '@jamboree/kernel';
import { Config } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { ReadTeams } from '../use-cases/read-teams.js';
import type { SubmissionSubmittedView } from './participation.payloads.js';
import { ReceiptView } from './receipt.view.js';
import { SubmissionView } from './submission.view.js';
import { TeamView } from './team.view.js';

/** Shows what a mutation was about, as it stands after the commit. */
@Injectable()
export class ParticipationAnswers {
  constructor(
    private readonly teams: ReadTeams,
    private readonly submissions: ReadSubmission,
    private readonly config: Config,
  ) {}

  async team<E>(result: Result<TeamId, E>, viewer: Viewer): Promise<Result<TeamView, E | NotFound>> {
    if (!result.ok) return result;
    const team = await this.teams.byId(viewer, result.value);
    return team === null ? err({ code: 'NotFound', what: 'team' }) : ok(TeamView.from(team));
  }

  async submission<E>(result: Result<SubmissionId, E>, viewer: Viewer): Promise<Result<SubmissionView, E | NotFound>> {
    if (!result.ok) return result;
    const submission = await this.submissions.byId(viewer, result.value);
    return submission === null ? err({ code: 'NotFound', what: 'submission' }) : ok(SubmissionView.from(submission));
  }

  /** With the newest receipt, which is the one just issued or the one that stands. */
  async submitted<E>(result: Result<SubmissionId, E>, viewer: Viewer): Promise<Result<SubmissionSubmittedView, E | NotFound>> {
    const submission = await this.submission(result, viewer);
    if (!submission.ok) return submission;
    const receipt = await this.submissions.receipt(submission.value.details);
    if (receipt === null) return err({ code: 'NotFound', what: 'receipt' });
    return ok({ submission: submission.value, receipt: ReceiptView.from(receipt, this.config.publicUrl) });
  }
}
