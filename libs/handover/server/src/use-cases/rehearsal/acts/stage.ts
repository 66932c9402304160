import { isWritable, phaseAt, type EventFacts, type PhaseStatus } from '@jamboree/event-domain';
import type { RehearsalStage } from '@jamboree/event-server';
import type { SyntheticPerson } from '@jamboree/handover-domain';
import type { Action, EventId, Instant, Locale, Result, Role, UserId, Viewer } from '@jamboree/kernel';
import { UnitOfWork, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import type { World } from '../rehearsal-world.js';
import type { Refusal } from '../../../persistence/rehearsal-state.js';

/** So many act at the same moment: what they write goes to disk together. */
const AT_ONCE = 48;

/** Somebody of the rehearsal with an account. */
export interface Actor {
  readonly id: UserId;
  readonly locale: Locale;
  readonly city: string | null;
  readonly roles: ReadonlySet<Role>;
  /** The temperament; null for who was invited to an office. */
  readonly person: SyntheticPerson | null;
}

export interface StageFacts {
  readonly eventId: EventId;
  readonly seed: number;
  readonly now: Instant;
  readonly event: EventFacts;
  readonly actors: readonly Actor[];
  readonly organiserId: UserId;
}

/** Where synthetic people act: through the application's own use cases, and whatever a rule refuses is counted. */
export class Stage implements RehearsalStage {
  private readonly counted = new Map<string, Refusal>();
  done = 0;
  total = 0;
  doing = '';

  constructor(
    private readonly world: World,
    readonly facts: StageFacts,
    private readonly stop: AbortSignal,
  ) {}

  get refusals(): Refusal[] {
    return [...this.counted.values()];
  }

  use: World['get'] = (part) => this.world.get(part);

  read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.world.get(UnitOfWork).read(fn);
  }

  rows<T>(sql: string, parameters: readonly SqlValue[]): Promise<T[]> {
    return this.read((tx) => tx.rows<T>(sql, [...parameters]));
  }

  as({ id, locale, roles }: Actor): Viewer {
    return { userId: id, administrator: false, locale, roles: new Map([[this.facts.eventId, roles]]) };
  }

  get organiser(): Viewer {
    const actor = this.facts.actors.find(({ id }) => id === this.facts.organiserId);
    if (actor === undefined) throw new Error('The rehearsal has lost its organiser.');
    return this.as(actor);
  }

  get eventId(): EventId {
    return this.facts.eventId;
  }

  get now(): Instant {
    return this.facts.now;
  }

  peopleWith(role: Role): Viewer[] {
    return this.withRole(role).map((actor) => this.as(actor));
  }

  withRole(role: Role): Actor[] {
    return this.facts.actors.filter(({ roles }) => roles.has(role));
  }

  /** Whether a phase that is open now grants the action to somebody. */
  granted(action: Action): boolean {
    return this.granting(action).some(({ state }) => isWritable(state));
  }

  /** Every phase that grants it, as it is now. */
  granting(action: Action): PhaseStatus[] {
    const grants = phaseAt(this.facts.event.phases, this.facts.now).filter(({ state }) => state !== 'SKIPPED');
    return grants.filter((phase) => Object.values(phase.grants).some((actions) => actions.includes(action)));
  }

  /** The last phase that grants it; null when none does. */
  lastOf(action: Action): PhaseStatus | null {
    return (
      this.granting(action)
        .toSorted((a, b) => a.closesAt - b.closesAt)
        .at(-1) ?? null
    );
  }

  inLastOf(action: Action): boolean {
    const last = this.lastOf(action);
    return last !== null && last.state !== 'PLANNED';
  }

  /** How much of the time in which it is possible at all has gone by, 0 to 1. */
  shareOf(action: Action): number {
    const phases = this.granting(action);
    const [from, to] = [Math.min(...phases.map(({ opensAt }) => opensAt)), Math.max(...phases.map(({ closesAt }) => closesAt))];
    return phases.length === 0 ? 0 : (this.facts.now - from) / Math.max(1, to - from);
  }

  /** Lets everybody do the same, many at once; gives the values of those who succeeded. */
  async each<Item, T>(
    act: string,
    items: readonly Item[],
    run: (item: Item) => Promise<Result<T, { readonly code: string }>>,
  ): Promise<T[]> {
    this.doing = act;
    this.total += items.length;
    const values: T[] = [];
    for (let at = 0; at < items.length; at += AT_ONCE) {
      this.stop.throwIfAborted();
      for (const value of await Promise.all(items.slice(at, at + AT_ONCE).map((item) => this.attempt(act, () => run(item)))))
        if (value !== null) values.push(value.of);
    }
    return values;
  }

  async once<T>(act: string, run: () => Promise<Result<T, { readonly code: string }>>): Promise<T | null> {
    const [value] = await this.each(act, [null], run);
    return value ?? null;
  }

  private async attempt<T>(act: string, run: () => Promise<Result<T, { readonly code: string }>>): Promise<{ readonly of: T } | null> {
    try {
      const result = await run();
      if (result.ok) return { of: result.value };
      this.count(act, result.error.code, null);
    } catch (error) {
      this.count(act, null, error instanceof Error ? error.message.slice(0, 300) : 'unknown');
    } finally {
      this.done += 1;
    }
    return null;
  }

  /** The main phase that has begun last: between two phases, the one before. */
  private lastBegun(): string | null {
    const { event, now } = this.facts;
    const begun = phaseAt(event.phases, now).filter(({ lane, opensAt, state }) => lane === 'MAIN' && state !== 'SKIPPED' && opensAt <= now);
    return begun.at(-1)?.key ?? null;
  }

  private count(act: string, code: string | null, message: string | null): void {
    const phase = this.lastBegun();
    const key = JSON.stringify([act, code]);
    const before = this.counted.get(key);
    this.counted.set(key, before === undefined ? { phase, act, code, count: 1, message } : { ...before, count: before.count + 1 });
  }
}

/** What every command of a synthetic person carries: nothing is repeated, so no answer need be kept. */
export function command<Operation extends string>(operation: Operation) {
  return { operation, clientMutationId: null } as const;
}
