import type { Criterion } from '@jamboree/event-domain';
import type { EntryFigures } from '@jamboree/handover-domain';
import { RankingReader, RoundStore } from '@jamboree/judging-server';
import type { EventId, Instant, SubmissionId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** What the jury says of an event's submissions, over all rounds. */
export interface JuryResult {
  readonly figures: ReadonlyMap<SubmissionId, EntryFigures>;
  /** Of the rounds in which anybody scored, each criterion once, in published order. */
  readonly criteria: readonly Criterion[];
}

/** Reads the jury's figures for a shortlist. A submission has those of the last round that scored it: a later round decides over an earlier one. */
@Injectable()
export class JuryFigures {
  constructor(
    private readonly rounds: RoundStore,
    private readonly ranking: RankingReader,
  ) {}

  /** Who may see them is the caller's matter. */
  async of(tx: ReadTx, eventId: EventId, now: Instant): Promise<JuryResult> {
    const figures = new Map<SubmissionId, EntryFigures>();
    const criteria = new Map<string, Criterion>();
    for (const { id } of await this.rounds.ofEvent(tx, eventId)) {
      const ranking = await this.ranking.ofRound(tx, id, now);
      if (ranking === null || ranking.rows.length === 0) continue;
      for (const { id: submissionId, mean, spread, reviews, criteria: means } of ranking.rows)
        figures.set(submissionId, { mean, spread, reviews, criteria: means });
      for (const criterion of ranking.round.rubric.criteria) criteria.set(criterion.id, criterion);
    }
    return { figures, criteria: [...criteria.values()] };
  }
}
