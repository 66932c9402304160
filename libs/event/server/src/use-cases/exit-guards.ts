import {
  guardedEndings,
  guardedEndingsByHand,
  type Event,
  type EventFacts,
  type GuardFailure,
  type Phase,
  type PhaseOutcome,
} from '@jamboree/event-domain';
import type { Instant, PhaseId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventHooks } from './event-hooks.js';

/** Asks the scopes that know whether the guards of a phase hold. */
@Injectable()
export class ExitGuards {
  constructor(private readonly hooks: EventHooks) {}

  /** What does not hold now, in the order of the phase's guards. */
  async failuresOf(tx: ReadTx, event: Event, phase: Phase): Promise<GuardFailure[]> {
    const failures: GuardFailure[] = [];
    for (const guard of phase.guards) {
      const missing = await this.hooks.missingFor(tx, { event, phase, guard });
      if (missing > 0) failures.push({ ...guard, missing });
    }
    return failures;
  }

  /** What does not hold of the phases that the decision ends, whoever ends them. */
  async atEndings(tx: ReadTx, before: EventFacts, after: PhaseOutcome): Promise<ReadonlyMap<PhaseId, readonly GuardFailure[]>> {
    const failures = new Map<PhaseId, readonly GuardFailure[]>();
    for (const phase of guardedEndings(before, after)) failures.set(phase.id, await this.failuresOf(tx, before.event, phase));
    return failures;
  }

  /** The first phase that the decision ends by hand although its guards do not hold. */
  async heldBack(
    tx: ReadTx,
    before: EventFacts,
    after: PhaseOutcome,
    now: Instant,
  ): Promise<{ phase: Phase; failures: GuardFailure[] } | null> {
    for (const phase of guardedEndingsByHand(before, after, now)) {
      const failures = await this.failuresOf(tx, before.event, phase);
      if (failures.length > 0) return { phase, failures };
    }
    return null;
  }

  /** Phases that the clock ended without their guards, and that still miss something. */
  async unmet(tx: ReadTx, { event, phases }: EventFacts): Promise<Phase[]> {
    const unmet: Phase[] = [];
    for (const phase of phases) {
      const left = phase.state === 'CLOSED' && phase.guardFailures.length > 0 && phase.overrideReason === null;
      if (left && (await this.failuresOf(tx, event, phase)).length > 0) unmet.push(phase);
    }
    return unmet;
  }
}
