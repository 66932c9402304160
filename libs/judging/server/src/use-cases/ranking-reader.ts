import { rank, type Ranking, type RankedSubmission } from '@jamboree/judging-domain';
import type { EventId, Instant, JudgingRoundId, SubmissionId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EntryStore } from '../persistence/entry.store.js';
import { RoundStore } from '../persistence/round.store.js';
import { ScorecardStore } from '../persistence/scorecard.store.js';
import type { JudgedEntry } from '../persistence/sheet-context.js';
import { RoundReader, type RoundFacts } from './round-facts.js';

/** A ranked submission with its names. */
export interface RankingEntry extends RankedSubmission {
  readonly entry: JudgedEntry;
}

/** The ranking of one round as of now. */
export interface RoundRanking {
  readonly round: RoundFacts;
  readonly rows: readonly RankingEntry[];
  /** In competition and in this round, without a counted sheet. */
  readonly unranked: readonly JudgedEntry[];
  readonly comparison: Ranking['comparison'];
  /** Every submission of the round has the reviews that were wanted, abstentions among them. */
  readonly complete: boolean;
  /** Left out for whoever asks, see `without`. */
  readonly withheld: number;
  readonly computedAt: Instant;
}

/** Computes rankings from the sheets as they stand. Who may see one is decided by the caller. */
@Injectable()
export class RankingReader {
  constructor(
    private readonly reader: RoundReader,
    private readonly rounds: RoundStore,
    private readonly entries: EntryStore,
    private readonly sheets: ScorecardStore,
  ) {}

  /**
   * @param without submissions that whoever asks has a conflict with: ranks are computed as if they were not there, so that no gap tells theirs
   * @returns null when there is no such round
   */
  async ofRound(
    tx: ReadTx,
    roundId: JudgingRoundId,
    now: Instant,
    without: ReadonlySet<SubmissionId> = new Set(),
  ): Promise<RoundRanking | null> {
    const round = await this.reader.byId(tx, roundId, now);
    return round === null ? null : this.compute(tx, round, without, now);
  }

  /** Of the last round in which anybody has finished a sheet, the first round before that; null for an event without rounds. */
  async ofEvent(tx: ReadTx, eventId: EventId, now: Instant, without: ReadonlySet<SubmissionId> = new Set()): Promise<RoundRanking | null> {
    const rounds = await this.rounds.ofEvent(tx, eventId);
    const last = await this.rounds.lastScored(tx, eventId);
    const chosen = rounds.find(({ id }) => id === last) ?? rounds[0];
    return chosen === undefined ? null : this.ofRound(tx, chosen.id, now, without);
  }

  private async compute(tx: ReadTx, round: RoundFacts, without: ReadonlySet<SubmissionId>, now: Instant): Promise<RoundRanking> {
    const sheets = await this.sheets.finishedOfRound(tx, round.round.id);
    const taken = await this.rounds.submissionsIn(tx, round.round);
    const all = (await this.entries.ofEvent(tx, round.round.eventId)).filter(({ id }) => taken === null || taken.has(id));
    const entries = new Map(all.filter(({ id }) => !without.has(id)).map((entry) => [entry.id, entry]));
    const { rows, unranked, comparison } = rank({
      rubric: round.rubric,
      tieBreak: round.round.tieBreak,
      lotterySeed: round.round.lotterySeed,
      comparison: round.round.comparison,
      submissions: [...entries.values()],
      scorecards: sheets,
    });
    const named = rows.flatMap((row) => {
      const entry = entries.get(row.id);
      return entry === undefined ? [] : [{ ...row, entry }];
    });
    return {
      round,
      rows: named,
      unranked: unranked.flatMap((id) => entries.get(id) ?? []),
      comparison,
      complete:
        unranked.length === 0 && rows.every(({ reviews, abstentions }) => reviews + abstentions >= round.round.reviewsPerSubmission),
      withheld: all.length - entries.size,
      computedAt: now,
    };
  }
}
