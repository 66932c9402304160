import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Abstain } from '../use-cases/abstain.use-case.js';
import { ReopenScorecard } from '../use-cases/reopen-scorecard.use-case.js';
import { SaveScorecard } from '../use-cases/save-scorecard.use-case.js';
import type { OwnSheet } from '../use-cases/sheet-writer.js';
import { SubmitScorecard } from '../use-cases/submit-scorecard.use-case.js';
import { AssignmentView } from './assignment.view.js';
import { ScorecardPayload, type ScorecardSavedView } from './judging.payloads.js';
import { AbstainInput, ReopenScorecardInput, SaveScorecardInput, SubmitScorecardInput } from './scorecard.inputs.js';
import { ScorecardView } from './scorecard.view.js';

/** What a juror writes, always on an own assignment. */
@Resolver()
export class ScorecardsResolver {
  constructor(
    private readonly save: SaveScorecard,
    private readonly submit: SubmitScorecard,
    private readonly reopen: ReopenScorecard,
    private readonly abstention: Abstain,
  ) {}

  @Mutation(() => ScorecardPayload, { description: 'Saves a draft.' })
  @Access('scorecard:score')
  async saveScorecard(
    @Args('input', { description: 'The sheet.' }) input: SaveScorecardInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ScorecardPayload> {
    return toPayload(await this.save.run(viewer, input.toCommand()), saved);
  }

  @Mutation(() => ScorecardPayload, { description: 'From here on the sheet counts.' })
  @Access('scorecard:score')
  async submitScorecard(
    @Args('input', { description: 'The sheet.' }) input: SubmitScorecardInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ScorecardPayload> {
    return toPayload(await this.submit.run(viewer, input.toCommand()), saved);
  }

  @Mutation(() => ScorecardPayload, { description: 'Takes a submitted sheet or an abstention back to draft while the phase is open.' })
  @Access('scorecard:score')
  async reopenScorecard(
    @Args('input', { description: 'The sheet.' }) input: ReopenScorecardInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ScorecardPayload> {
    return toPayload(await this.reopen.run(viewer, input.toCommand()), saved);
  }

  @Mutation(() => ScorecardPayload, { description: 'Done without a score: neither a zero nor a missing sheet.' })
  @Access('scorecard:score')
  async abstain(
    @Args('input', { description: 'The sheet and the reason.' }) input: AbstainInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ScorecardPayload> {
    return toPayload(await this.abstention.run(viewer, input.toCommand()), saved);
  }
}

function saved(sheet: OwnSheet): ScorecardSavedView {
  const { assignment, entry, scorecard, blind } = sheet;
  return { scorecard: ScorecardView.from(sheet), assignment: AssignmentView.from(assignment, entry, scorecard.state, blind) };
}
