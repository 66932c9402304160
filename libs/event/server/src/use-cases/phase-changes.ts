import { isPublic, withFailures, type DeadlineMove, type EventFacts, type PhaseOutcome } from '@jamboree/event-domain';
import type { Instant, UserId } from '@jamboree/kernel';
import { newId, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../persistence/catalogue.store.js';
import { EventStore } from '../persistence/event.store.js';
import { EventHooks } from './event-hooks.js';
import { ExitGuards } from './exit-guards.js';

/** Who moved deadlines and why; null where a decision moves none. */
export interface DeadlineCause {
  readonly changedBy: UserId;
  readonly reason: string;
  /** Why a phase ends although its guards do not hold; null when nobody has said so. */
  readonly overrideReason?: string | null;
}

/** Writes down what a decision about phases leads to, with everything that follows, inside the caller's transaction. */
@Injectable()
export class PhaseChanges {
  constructor(
    private readonly events: EventStore,
    private readonly catalogue: CatalogueStore,
    private readonly hooks: EventHooks,
    private readonly guards: ExitGuards,
  ) {}

  /** False when somebody else changed a row first: the caller then answers `err`, and nothing stays. */
  async keep(tx: WriteTx, before: EventFacts, decided: PhaseOutcome, cause: DeadlineCause | null, now: Instant): Promise<boolean> {
    // Asked before anything changes: what follows from the end of a phase may well mend what it missed.
    const failures = await this.guards.atEndings(tx, before, decided);
    const after = withFailures(before, decided, failures, cause?.overrideReason ?? null, now);
    if (!(await this.events.replaceChanged(tx, before, after))) return false;
    const { event, phases } = after;
    if (cause !== null && isPublic(event)) await this.keepDeadlines(tx, before, after.deadlines, cause, now);
    for (const { phaseId, from, to, at } of after.steps) {
      const phase = phases.find(({ id }) => id === phaseId);
      if (phase === undefined) continue;
      await this.hooks.phaseHasChanged(tx, { event, phases, phase, from, to, at });
      await tx.record({
        type: 'PhaseChanged',
        eventId: event.id,
        subjectId: phaseId,
        at,
        data: { key: phase.key, from, to, visit: phase.visit },
      });
      const failed = to === 'CLOSED' ? (failures.get(phaseId) ?? []) : [];
      if (failed.length > 0)
        await tx.record({
          type: 'PhaseEndedUnmet',
          eventId: event.id,
          subjectId: phaseId,
          at,
          data: { overridden: phase.overrideReason !== null, failures: failed.map((failure) => ({ ...failure })) },
        });
    }
    if (event.state !== before.event.state)
      await tx.record({
        type: 'EventStateChanged',
        eventId: event.id,
        subjectId: event.id,
        at: now,
        data: { from: before.event.state, to: event.state },
      });
    return true;
  }

  /** Publishes the moves of deadlines; a draft has announced nothing yet. */
  private async keepDeadlines(
    tx: WriteTx,
    { event }: EventFacts,
    moves: readonly DeadlineMove[],
    cause: DeadlineCause,
    now: Instant,
  ): Promise<void> {
    const changes = moves.map((move) => ({ id: newId<'DeadlineChange'>(now), eventId: event.id, ...move, ...cause, at: now }));
    await this.catalogue.insertDeadlineChanges(tx, changes);
    for (const { phaseId, oldClosesAt, newClosesAt } of moves)
      await tx.record({ type: 'DeadlineMoved', eventId: event.id, subjectId: phaseId, at: now, data: { oldClosesAt, newClosesAt } });
  }
}
