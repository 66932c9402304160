import { isLive, settle } from '@jamboree/event-domain';
import { err, ok, VISITOR, type EventId } from '@jamboree/kernel';
import { Clock, Log, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { PhaseChanges } from './phase-changes.js';

/** Name of the job that runs it, about every second. */
export const PHASE_CLOCK = 'phase-clock';

/**
 * Writes down what time has done to phases, with audit row, outbox row and entry actions. Nobody waits for it: `may` and every window
 * go by the clock itself. Several processes may run it at once: each row changes by compare-and-swap on its version, so every step
 * happens exactly once.
 */
@Injectable()
export class PhaseClock {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly changes: PhaseChanges,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Settles every event that is due; each in a transaction of its own, so that one that fails keeps none back. */
  async tick(): Promise<void> {
    const due = await this.uow.read((tx) => this.events.due(tx, this.clock.now()));
    for (const eventId of due) {
      try {
        await this.settle(eventId);
      } catch (error) {
        this.log.error('An event could not be settled and will be tried again.', error, { eventId });
      }
    }
  }

  private async settle(eventId: EventId): Promise<void> {
    await this.uow.write<void, 'SETTLED_ELSEWHERE'>(VISITOR, { operation: 'phaseClock', clientMutationId: null }, async (tx) => {
      const now = this.clock.now();
      const facts = await this.events.byId(tx, eventId);
      if (facts === null || !isLive(facts.event.state)) return ok();
      const kept = await this.changes.keep(tx, facts, settle(facts, now), null, now);
      return kept ? ok() : err('SETTLED_ELSEWHERE');
    });
  }
}
