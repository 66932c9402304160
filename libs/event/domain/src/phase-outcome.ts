import type { Instant, PhaseId } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import type { EventState } from './event.js';
import { dueTransitions, type PhaseTransition } from './phase-clock.js';
import type { Phase, PhaseState } from './phase.js';
import type { PhasePlan } from './phase-plan.js';

/** An announced deadline that a decision moves; the store adds who, why and when. */
export interface DeadlineMove {
  readonly phaseId: PhaseId;
  readonly oldClosesAt: Instant;
  readonly newClosesAt: Instant;
}

/**
 * What a decision about phases leads to: the event and all phases afterwards, with the steps in the order in which they happened.
 * What differs from before has a version one higher, however many steps it took; the rest is untouched.
 */
export interface PhaseOutcome extends EventFacts {
  readonly steps: readonly PhaseTransition[];
  readonly deadlines: readonly DeadlineMove[];
}

/** Writes down what the clock has done by `now`. Doing it twice changes nothing the second time. */
export function settle(facts: EventFacts, now: Instant): PhaseOutcome {
  return OutcomeDraft.settled(facts, now).outcome();
}

/** The states that entry actions lead through. */
const FORWARD: readonly EventState[] = ['PUBLISHED', 'RUNNING', 'RESULTS', 'FOLLOW_UP'];

/** Collects steps on copies; what it was given stays as it is. */
export class OutcomeDraft {
  private readonly phases: Map<PhaseId, Phase>;
  private readonly steps: PhaseTransition[] = [];
  private readonly deadlines: DeadlineMove[] = [];
  private eventState: EventState;

  constructor(private readonly before: EventFacts) {
    this.phases = new Map(before.phases.map((phase) => [phase.id, phase]));
    this.eventState = before.event.state;
  }

  /** The draft after everything that the clock has done by `now`. */
  static settled(before: EventFacts, now: Instant): OutcomeDraft {
    const draft = new OutcomeDraft(before);
    for (const step of dueTransitions(before.phases, now)) draft.step(step.phaseId, step.to, step.at);
    return draft;
  }

  all(): Phase[] {
    return [...this.phases.values()].sort((a, b) => a.position - b.position);
  }

  get(id: PhaseId): Phase | undefined {
    return this.phases.get(id);
  }

  /** Moves a phase to another state; opening it performs its entry action. */
  step(id: PhaseId, to: PhaseState, at: Instant): void {
    const phase = this.phases.get(id);
    if (phase === undefined || phase.state === to) return;
    this.steps.push({ phaseId: id, from: phase.state, to, at });
    this.phases.set(id, { ...phase, state: to, pauseReason: null });
    if (to === 'OPEN') {
      this.set(id, { guardFailures: [], overrideReason: null });
      this.enter(phase);
    }
  }

  add(phase: Phase): void {
    this.phases.set(phase.id, phase);
  }

  set(
    id: PhaseId,
    change: Partial<PhasePlan & Pick<Phase, 'visit' | 'pauseReason' | 'position' | 'guardFailures' | 'overrideReason'>>,
  ): void {
    const phase = this.phases.get(id);
    if (phase !== undefined) this.phases.set(id, { ...phase, ...change });
  }

  /** Moves an announced deadline and notes it for publication. */
  moveDeadline(id: PhaseId, newClosesAt: Instant): void {
    const phase = this.phases.get(id);
    if (phase === undefined || phase.closesAt === newClosesAt) return;
    this.deadlines.push({ phaseId: id, oldClosesAt: phase.closesAt, newClosesAt });
    this.set(id, { closesAt: newClosesAt });
  }

  outcome(): PhaseOutcome {
    const { event, phases } = this.before;
    const known = new Set(phases.map(({ id }) => id));
    return {
      event: this.eventState === event.state ? event : { ...event, state: this.eventState, version: event.version + 1 },
      phases: [
        ...phases.map((phase) => {
          const after = this.phases.get(phase.id) ?? phase;
          return after === phase ? phase : { ...after, version: phase.version + 1 };
        }),
        ...this.all().filter(({ id }) => !known.has(id)),
      ],
      steps: this.steps,
      deadlines: this.deadlines,
    };
  }

  /**
   * Performs the entry action, together with those of the MAIN phases before it that were skipped. An event's state only goes forward:
   * a phase that is opened again does not take results back.
   */
  private enter(phase: Phase): void {
    const entered =
      phase.lane === 'MAIN' ? this.all().filter((other) => other.lane === 'MAIN' && other.position <= phase.position) : [phase];
    for (const { leadsTo } of entered)
      if (leadsTo !== null && FORWARD.indexOf(leadsTo) > FORWARD.indexOf(this.eventState)) this.eventState = leadsTo;
  }
}
