import { phaseAt, type EventFacts } from '@jamboree/event-domain';
import type { JudgingRound } from '@jamboree/judging-domain';
import { ConflictStore, RoundStore } from '@jamboree/judging-server';
import type { Instant, Viewer } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OverviewStore, type JuryProgress } from '../../persistence/overview.store.js';

export interface JuryStanding extends JuryProgress {
  readonly reviewsWanted: number;
  readonly submissionsUnderReviewed: number;
  readonly silentJurors: number;
}

/** How far the round is that an organiser looks at now. */
@Injectable()
export class JuryInCharge {
  constructor(
    private readonly rounds: RoundStore,
    private readonly conflicts: ConflictStore,
    private readonly figures: OverviewStore,
  ) {}

  async progress(tx: ReadTx, { userId }: Viewer, facts: EventFacts, now: Instant): Promise<JuryStanding> {
    const eventId = facts.event.id;
    const without = userId === null ? [] : [...(await this.conflicts.ofPerson(tx, eventId, userId))];
    const totals = await this.figures.jury(tx, eventId, without);
    const round = roundInCharge(await this.rounds.ofEvent(tx, eventId), facts, now);
    if (round === null) return { ...totals, reviewsWanted: 0, submissionsUnderReviewed: 0, silentJurors: 0 };
    const { id: roundId, position, reviewsPerSubmission: reviewsWanted } = round;
    const { underReviewed, silentJurors } = await this.figures.round(tx, {
      eventId,
      roundId,
      reviewsWanted,
      forAll: position === 1,
      without,
    });
    return { ...totals, reviewsWanted, submissionsUnderReviewed: underReviewed, silentJurors };
  }
}

/** The round whose phase is open, else the one that closed last, else the first. */
function roundInCharge(rounds: readonly JudgingRound[], { phases }: EventFacts, now: Instant): JudgingRound | null {
  const stateOf = new Map(phaseAt(phases, now).map(({ id, state }) => [id, state]));
  const begun = rounds.filter(({ phaseId }) => !['PLANNED', 'SKIPPED'].includes(stateOf.get(phaseId) ?? 'PLANNED'));
  return begun.find(({ phaseId }) => stateOf.get(phaseId) !== 'CLOSED') ?? begun.at(-1) ?? rounds[0] ?? null;
}
