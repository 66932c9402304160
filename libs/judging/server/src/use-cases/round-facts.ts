import { isLive, phasesOf, writeWindow, type EventFacts, type PhaseStatus, type Rubric, type WriteWindow } from '@jamboree/event-domain';
import { CatalogueStore, EventStore } from '@jamboree/event-server';
import type { JudgingRound } from '@jamboree/judging-domain';
import type { Instant, JudgingRoundId, PhaseId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoundStore } from '../persistence/round.store.js';

/** A round with the phase it lives in, as of a moment. */
export interface RoundFacts {
  readonly round: JudgingRound;
  readonly facts: EventFacts;
  readonly phase: PhaseStatus;
  readonly rubric: Rubric;
  /** When jurors of this round may write; other rounds of the event have their own. */
  readonly window: WriteWindow;
}

/** When jurors may write in the round of this phase; null when the event has no such phase. A cancelled or unpublished event lets nobody write. */
export function roundWindow(facts: EventFacts, phaseId: PhaseId, now: Instant): Pick<RoundFacts, 'phase' | 'window'> | null {
  const phases = facts.phases.filter(({ id }) => id === phaseId);
  const [phase] = phasesOf({ event: facts.event, phases }, now);
  if (phase === undefined) return null;
  const window = writeWindow({ phases, action: 'scorecard:score', extension: null }, now);
  return { phase, window: isLive(facts.event.state) ? window : { ...window, open: false, kind: 'CLOSED', closesAt: null } };
}

/** Loads rounds with everything around them, in a constant number of queries. */
@Injectable()
export class RoundReader {
  constructor(
    private readonly rounds: RoundStore,
    private readonly events: EventStore,
    private readonly catalogue: CatalogueStore,
  ) {}

  async byId(tx: ReadTx, id: JudgingRoundId, now: Instant): Promise<RoundFacts | null> {
    const round = await this.rounds.byId(tx, id);
    return round === null ? null : ((await this.complete(tx, [round], now))[0] ?? null);
  }

  /** In the order given. */
  async complete(tx: ReadTx, rounds: readonly JudgingRound[], now: Instant): Promise<RoundFacts[]> {
    const eventIds = [...new Set(rounds.map(({ eventId }) => eventId))];
    if (eventIds.length === 0) return [];
    const events = new Map((await this.events.byIds(tx, eventIds)).map((facts) => [facts.event.id, facts]));
    const rubrics = new Map((await this.catalogue.rubrics(tx, eventIds)).map((rubric) => [rubric.id, rubric]));
    return rounds.flatMap((round) => {
      const facts = events.get(round.eventId);
      const rubric = rubrics.get(round.rubricId);
      const timing = facts === undefined ? null : roundWindow(facts, round.phaseId, now);
      return facts === undefined || rubric === undefined || timing === null ? [] : [{ round, facts, rubric, ...timing }];
    });
  }
}
