import {
  decideEnding,
  may,
  stateChanged,
  type EventFacts,
  type GuardsFailed,
  type PhaseCommand,
  type PhaseOutcome,
  type PhaseProblem,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { ExitGuards } from './exit-guards.js';
import { PhaseChanges } from './phase-changes.js';
import { ReadEvents } from './read-events.js';

export type ChangePhaseProblem = PhaseProblem | GuardsFailed | NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

interface ReasonedCommand extends Command {
  readonly reason?: string;
  /** Why a phase ends although its guards do not hold. */
  readonly overrideReason?: string | null;
}
export type ChangePhaseCommand = ReasonedCommand & PhaseCommand;
export type ChangeEventPhasesCommand = ReasonedCommand & { readonly eventId: EventId };

type Decide = (facts: EventFacts, now: Instant) => Result<PhaseOutcome, PhaseProblem | InvalidInput>;

/** What every change of a phase by hand has in common; the operations differ in their decision alone. */
@Injectable()
export class ChangePhase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly changes: PhaseChanges,
    private readonly guards: ExitGuards,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, command: ChangePhaseCommand, decide: Decide): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change(viewer, command, decide, (tx) => this.events.byPhase(tx, command.phaseId));
  }

  /** The same for a decision about many phases of one event. */
  runOnEvent(viewer: Viewer, command: ChangeEventPhasesCommand, decide: Decide): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change(viewer, command, decide, (tx) => this.events.byId(tx, command.eventId));
  }

  private change(
    viewer: Viewer,
    command: ReasonedCommand,
    decide: Decide,
    load: (tx: ReadTx) => Promise<EventFacts | null>,
  ): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.uow.write<EventId, ChangePhaseProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = this.readEvents.readable(viewer, await load(tx));
      if (facts === null) return err({ code: 'NotFound', what: 'phase' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;

      const decided = decide(facts, now);
      if (!decided.ok) return decided;
      const { userId } = viewer;
      const overrideReason = command.overrideReason?.trim() ?? null;
      const held = await this.guards.heldBack(tx, facts, decided.value, now);
      const ending = held === null ? ok() : decideEnding(held.phase, held.failures, overrideReason);
      if (!ending.ok) return ending;

      const cause = userId === null ? null : { changedBy: userId, reason: command.reason?.trim() ?? '', overrideReason };
      // Between reading and writing somebody else was faster; what they made of it is read again by the client.
      return (await this.changes.keep(tx, facts, decided.value, cause, now)) ? ok(facts.event.id) : err(stateChanged(facts.event.state));
    });
  }
}
