import { err, ok, type NotFound, type Result, type SubmissionId, type TeamId, type Viewer } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { ReadTeams } from '../use-cases/read-teams.js';
import { SubmissionView } from './submission.view.js';
import { TeamView } from './team.view.js';

/** Shows what a mutation was about, as it stands after the commit. */
@Injectable()
export class ParticipationAnswers {
  constructor(
    private readonly teams: ReadTeams,
    private readonly submissions: ReadSubmission,
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
}
