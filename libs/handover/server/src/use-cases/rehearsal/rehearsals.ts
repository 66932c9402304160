import { SystemClock } from '@jamboree/platform-server';
import { DAY, err, MINUTE, ok, plus, type EventId, type Instant, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { RehearsalFolder } from '../../persistence/rehearsal-folder.js';
import { RehearsalAccess } from './rehearsal-access.js';
import { RehearsalWorlds } from './rehearsal-worlds.js';
import type { RehearsalState } from '../../persistence/rehearsal-state.js';

/** A rehearsal that somebody has forgotten is gone after this. */
const KEPT = 14 * DAY;

export function wipedAt({ startedAt }: Pick<RehearsalState, 'startedAt'>): Instant {
  return plus(startedAt, KEPT);
}

/** Work that was not heard of for so long has died with its process. */
const ABANDONED = MINUTE;

/** Whether people are at it; by the real clock. */
export function isActing({ acting }: Pick<RehearsalState, 'acting'>, now: Instant): boolean {
  return acting !== null && now - acting.seenAt < ABANDONED;
}

/** The rehearsals there are. What changes one waits for what changed it before. */
@Injectable()
export class Rehearsals implements BeforeApplicationShutdown {
  private readonly real = new SystemClock();
  private readonly queues = new Map<EventId, Promise<unknown>>();
  private readonly stops = new Map<EventId, AbortController>();

  constructor(
    private readonly access: RehearsalAccess,
    private readonly folder: RehearsalFolder,
    private readonly worlds: RehearsalWorlds,
  ) {}

  /** People stop where they are; with the next press they go on. */
  beforeApplicationShutdown(): void {
    for (const stop of this.stops.values()) stop.abort();
  }

  async of(viewer: Viewer, eventId: EventId): Promise<Result<RehearsalState, NotFound>> {
    const event = await this.access.event(viewer, eventId);
    if (!event.ok) return event;
    const state = await this.folder.read(eventId);
    return state === null ? err({ code: 'NotFound', what: 'rehearsal' }) : ok(state);
  }

  /** One after the other, for one event. */
  alone<T>(eventId: EventId, run: () => Promise<T>): Promise<T> {
    const before = this.queues.get(eventId) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(run);
    const settled = turn
      .catch(() => undefined)
      .finally(() => {
        if (this.queues.get(eventId) === settled) this.queues.delete(eventId);
      });
    this.queues.set(eventId, settled);
    return turn;
  }

  /** Ends when the rehearsal is wiped. */
  stopOf(eventId: EventId): AbortSignal {
    const stop = this.stops.get(eventId) ?? new AbortController();
    this.stops.set(eventId, stop);
    return stop.signal;
  }

  /** Everything of it goes, at whatever point it is; wiping what is gone already is wiped. */
  async wipe(viewer: Viewer, eventId: EventId): Promise<Result<EventId, NotFound>> {
    const event = await this.access.event(viewer, eventId);
    if (!event.ok) return event;
    await this.remove(eventId);
    return ok(eventId);
  }

  async removeOld(): Promise<void> {
    for (const eventId of await this.folder.all()) {
      const state = await this.folder.read(eventId);
      if (state !== null && wipedAt(state) <= this.real.now()) await this.remove(eventId);
    }
  }

  private async remove(eventId: EventId): Promise<void> {
    this.stops.get(eventId)?.abort();
    this.stops.delete(eventId);
    await this.alone(eventId, async () => {
      await this.worlds.close(eventId);
      await this.folder.remove(eventId);
    });
  }
}
