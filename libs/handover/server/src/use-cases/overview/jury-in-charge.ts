import { isWritable, phaseAt, type EventFacts } from '@jamboree/event-domain';
import type { JudgingRound } from '@jamboree/judging-domain';
import { RoundStore } from '@jamboree/judging-server';
import type { Instant, SubmissionId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OverviewStore, type JuryProgress } from '../../persistence/overview.store.js';

export interface JuryStanding extends JuryProgress {
  readonly reviewsWanted: number;
  readonly submissionsUnderReviewed: number;
  readonly silentJurors: number;
}

/** How far the round is that an organiser looks at now: the one that is open, else the last in which anybody has scored, else the first. */
@Injectable()
export class JuryInCharge {
  constructor(
    private readonly rounds: RoundStore,
    private readonly figures: OverviewStore,
  ) {}

  /** `without`: submissions that the reader has a conflict with, which no figure counts. */
  async progress(tx: ReadTx, facts: EventFacts, without: readonly SubmissionId[], now: Instant): Promise<JuryStanding> {
    const eventId = facts.event.id;
    const totals = await this.figures.jury(tx, eventId, without);
    const rounds = await this.rounds.ofEvent(tx, eventId);
    const lastScored = await this.rounds.lastScored(tx, eventId);
    const round = roundOpen(rounds, facts, now) ?? rounds.find(({ id }) => id === lastScored) ?? rounds[0] ?? null;
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

/** The round in which jurors can write now. */
function roundOpen(rounds: readonly JudgingRound[], { phases }: EventFacts, now: Instant): JudgingRound | null {
  const open = new Set(phaseAt(phases, now).flatMap(({ id, state }) => (isWritable(state) ? [id] : [])));
  return rounds.find(({ phaseId }) => open.has(phaseId)) ?? null;
}
