import { randomInt } from 'node:crypto';
import { grantsAction, type EventFacts, type Phase, type Rubric } from '@jamboree/event-domain';
import { CatalogueStore, EventHooks, type PhaseChange } from '@jamboree/event-server';
import type { JudgingRound } from '@jamboree/judging-domain';
import { SubmissionStateStore } from '@jamboree/participation-server';
import { newId, type WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoundStore } from '../persistence/round.store.js';
import { ScorecardStore } from '../persistence/scorecard.store.js';

/** Scorecards wanted for each submission unless the organiser says otherwise. */
const USUAL_REVIEWS = 3;
/** Largest 32-bit signed integer, plus one: the range of a GraphQL Int and of an integer column. */
const SEEDS = 2 ** 31;

/** Keeps rounds in step with the phases of their event: made with it, locked when their phase closes. */
@Injectable()
export class JudgingRounds implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly catalogue: CatalogueStore,
    private readonly rounds: RoundStore,
    private readonly sheets: ScorecardStore,
    private readonly submissions: SubmissionStateStore,
  ) {}

  onModuleInit(): void {
    this.hooks.onCreated((tx, facts) => this.create(tx, facts));
    this.hooks.addGuardCheck('SCORECARDS_COMPLETE', (tx, { phase, guard }) => this.rounds.reviewedBelow(tx, phase.id, guard.atLeast ?? 1));
    this.hooks.onPhaseChanged((tx, change) => this.follow(tx, change));
  }

  /** One round for each phase in which jurors score. An event without a rubric has none. */
  private async create(tx: WriteTx, { event, phases }: EventFacts): Promise<void> {
    const scoring = phases.filter((phase) => grantsAction(phase, 'scorecard:score')).sort((a, b) => a.position - b.position);
    const [rubric] = scoring.length === 0 ? [] : await this.catalogue.rubrics(tx, [event.id]);
    if (rubric === undefined) return;
    await this.rounds.add(
      tx,
      scoring.map((phase, index) => roundOf(phase, rubric, index + 1, event)),
    );
  }

  /** A phase that is opened once more takes new sheets; what counted at its first close stays locked. */
  private async follow(tx: WriteTx, { event, phase, to, at }: PhaseChange): Promise<void> {
    if (to !== 'CLOSED' || !grantsAction(phase, 'scorecard:score')) return;
    const locked = await this.sheets.lock(tx, phase.id);
    await this.submissions.markScored(tx, event.id, await this.sheets.scoredIn(tx, phase.id));
    await tx.record({ type: 'ScorecardsLocked', eventId: event.id, subjectId: phase.id, at, data: { locked } });
  }
}

function roundOf(phase: Phase, rubric: Rubric, position: number, { id, createdAt }: EventFacts['event']): JudgingRound {
  return {
    id: newId<'JudgingRound'>(createdAt),
    eventId: id,
    phaseId: phase.id,
    rubricId: rubric.id,
    position,
    reviewsPerSubmission: USUAL_REVIEWS,
    blind: false,
    comparison: 'RESCALED',
    tieBreak: rubric.tieBreak,
    lotterySeed: randomInt(SEEDS),
  };
}
