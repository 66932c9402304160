import { asId, DAY, MINUTE, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import { Config, Jobs, Log, MovableClock, SystemClock, UnitOfWork } from '@jamboree/platform-server';
import { PersonStore, SessionStore } from '@jamboree/identity-server';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { ok, VISITOR } from '@jamboree/kernel';
import { RehearsalFolder } from '../../persistence/rehearsal-folder.js';
import { WorldOpener, type World } from './rehearsal-world.js';
import type { RehearsalState } from '../../persistence/rehearsal-state.js';

/** A world that nobody looks at is closed after this; the next look opens it again. */
const IDLE = 10 * MINUTE;
/** Sessions end after thirty days unused, and a rehearsal's clock makes leaps. */
const SESSION = 20 * DAY;

/** Everything about a rehearsal lies below this address. */
export const REHEARSALS = '/rehearsal';
/** In place of a person: nobody is signed in. */
export const NOBODY = 'visitor';

export function rehearsalPath(eventId: EventId, person: UserId | typeof NOBODY): string {
  return `${REHEARSALS}/${eventId}/${person}`;
}

interface OpenWorld {
  readonly world: World;
  readonly clock: MovableClock;
  readonly startedAt: Instant;
  readonly sessions: Map<UserId, { readonly token: string; readonly since: Instant }>;
  usedAt: Instant;
}

/** The worlds that this process has open: one for each rehearsal that somebody is looking at. */
@Injectable()
export class RehearsalWorlds implements OnModuleInit, BeforeApplicationShutdown {
  private readonly worlds = new Map<EventId, Promise<OpenWorld>>();
  private readonly real = new SystemClock();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly config: Config,
    private readonly folder: RehearsalFolder,
    private readonly opener: WorldOpener,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.closeIdle(), MINUTE).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await Promise.all([...this.worlds.keys()].map((eventId) => this.close(eventId)));
  }

  /** The rehearsal's world, with its clock where the rehearsal stands. Another process may have moved it, or begun anew. */
  async of({ eventId, startedAt, now }: Pick<RehearsalState, 'eventId' | 'startedAt' | 'now'>): Promise<OpenWorld> {
    const known = await this.worlds.get(eventId);
    if (known !== undefined && known.startedAt !== startedAt) await this.close(eventId);
    let opening = this.worlds.get(eventId);
    if (opening === undefined) {
      opening = this.open(eventId, startedAt, now);
      this.worlds.set(eventId, opening);
      opening.catch(() => this.worlds.delete(eventId));
    }
    const open = await opening;
    open.clock.set(now);
    open.usedAt = this.real.now();
    return open;
  }

  /** A token for the cookie of that person's browser; null when there is no such person. */
  async session(state: RehearsalState, personId: string): Promise<string | null> {
    const { world, sessions } = await this.of(state);
    const userId = asId<'User'>(personId);
    const kept = sessions.get(userId);
    if (kept !== undefined && state.now - kept.since < SESSION) return kept.token;
    const started = await world
      .get(UnitOfWork)
      .write<string, 'NOBODY'>(VISITOR, { operation: 'lookThrough', clientMutationId: null }, async (tx) => {
        const person = await world.get(PersonStore).byId(tx, userId);
        return person === null ? { ok: false, error: 'NOBODY' } : ok(await world.get(SessionStore).start(tx, userId, state.now));
      });
    if (!started.ok) return null;
    sessions.set(userId, { token: started.value, since: state.now });
    return started.value;
  }

  /** Everything due by now happens. */
  async settle({ world }: OpenWorld): Promise<void> {
    await world.get(Jobs).runAllNow();
  }

  async close(eventId: EventId): Promise<void> {
    const open = this.worlds.get(eventId);
    this.worlds.delete(eventId);
    await (await open?.catch(() => undefined))?.world.close();
  }

  private async open(eventId: EventId, startedAt: Instant, now: Instant): Promise<OpenWorld> {
    const clock = new MovableClock(now);
    const address = `${this.config.publicUrl}${rehearsalPath(eventId, NOBODY)}`;
    const world = await this.opener.open(this.config.forWorldApart(this.folder.of(eventId), address), clock);
    return { world, clock, startedAt, sessions: new Map(), usedAt: this.real.now() };
  }

  private async closeIdle(): Promise<void> {
    for (const [eventId, opening] of this.worlds) {
      const open = await opening.catch(() => null);
      if (open !== null && this.real.now() - open.usedAt > IDLE)
        await this.close(eventId).catch((error: unknown) => this.log.error('A rehearsal could not be closed.', error, { eventId }));
    }
  }
}
