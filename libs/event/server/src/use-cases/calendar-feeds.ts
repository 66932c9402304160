import { concernsRoles, deadlinesOf, scheduledIn, mayOnInstance, type CalendarEntry, type EventFacts } from '@jamboree/event-domain';
import {
  inLocale,
  mapOk,
  ok,
  VISITOR,
  type EventId,
  type Instant,
  type Locale,
  type NotPermitted,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, randomToken, sha256, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CalendarFeedSchema, type CalendarFeed } from '../persistence/calendar-feed.schema.js';
import { EventStore } from '../persistence/event.store.js';
import { RoleGrantSchema } from '../persistence/role-grant.schema.js';
import { ScheduleStore } from '../persistence/schedule.store.js';
import { EventHooks } from './event-hooks.js';
import { ReadEvents } from './read-events.js';

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

export interface MadeFeed {
  readonly createdAt: Instant;
  /** The address's secret, known in this one answer only; null when the answer is a repeated one. */
  readonly token: string | null;
}

type FeedProblem = NotPermitted | IdempotencyMismatch;

const MY_DEADLINES: Readonly<Record<Locale, string>> = { en: 'My deadlines', de: 'Meine Fristen', id: 'Tenggat saya' };

/** What calendars are made of: an event's own, for everybody, and somebody's deadlines behind a secret address. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly schedule: ScheduleStore,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  /** As a visitor sees it: the address is given to calendar programs, which carry no session. Null when nothing is public there. */
  ofEvent(slug: string, locale: Locale): Promise<Calendar | null> {
    return this.uow.read(async (tx) => {
      const facts = this.readEvents.readable(VISITOR, await this.events.bySlug(tx, slug));
      return facts === null ? null : { name: inLocale(facts.event.title, locale), entries: await this.entries(tx, facts, locale, true) };
    });
  }

  /** One entry alone, as a visitor sees it; a deadline by the key `phase-…`. */
  async ofEntry(slug: string, key: string, locale: Locale): Promise<Calendar | null> {
    const calendar = await this.ofEvent(slug, locale);
    const entry = calendar?.entries.find((one) => one.key === key);
    return entry === undefined ? null : { name: entry.title, entries: [entry] };
  }

  /** Null when nobody's address is this, or not any more. */
  ofToken(token: string): Promise<Calendar | null> {
    return this.uow.read(async (tx) => {
      const feed = await tx.findOne(CalendarFeedSchema, { where: { tokenHash: sha256(token) } });
      if (feed === null) return null;
      const locale = await this.localeOf(tx, feed.userId);
      const roles = await this.rolesOf(tx, feed.userId);
      const moved = await this.schedule.deadlinesMoved(tx, [...roles.keys()]);
      const entries: CalendarEntry[] = [];
      for (const facts of await this.events.byIds(tx, [...roles.keys()])) {
        const held = roles.get(facts.event.id) ?? new Set<Role>();
        entries.push(...deadlinesOf(facts, moved, locale, concernsRoles(held)));
        entries.push(...scheduledIn(facts, await this.schedule.ofEvent(tx, facts.event.id, false), locale));
      }
      entries.push(...(await this.hooks.calendarOf(tx, feed.userId, locale)));
      return { name: MY_DEADLINES[locale], entries };
    });
  }

  /** When the viewer's address was made; null when there is none. */
  async mine(viewer: Viewer): Promise<Instant | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return (await this.uow.read((tx) => tx.findOne(CalendarFeedSchema, { where: { userId } })))?.createdAt ?? null;
  }

  /** Makes an address; one that was made before leads nowhere from then on. */
  async make(viewer: Viewer, command: Command): Promise<Result<MadeFeed, FeedProblem>> {
    // Made outside the transaction, so that a repeated answer, which was stored without its secret, can be told from a new one.
    const token = randomToken();
    const made = await this.uow.write<CalendarFeed, FeedProblem>(viewer, command, async (tx) => {
      const permitted = mayOnInstance(viewer, 'me:edit');
      if (!permitted.ok) return permitted;
      const now = this.clock.now();
      const userId = permitted.value;
      const feed = { userId, tokenHash: sha256(token), createdAt: now };
      await tx.delete(CalendarFeedSchema, { userId });
      await tx.insert(CalendarFeedSchema, feed);
      await tx.record({ type: 'CalendarFeedMade', eventId: null, subjectId: userId, at: now, data: {} });
      return ok(feed);
    });
    return mapOk(made, ({ tokenHash, createdAt }) => ({ createdAt, token: tokenHash === sha256(token) ? token : null }));
  }

  async revoke(viewer: Viewer, command: Command): Promise<Result<void, FeedProblem>> {
    return this.uow.write<void, FeedProblem>(viewer, command, async (tx) => {
      const permitted = mayOnInstance(viewer, 'me:edit');
      if (!permitted.ok) return permitted;
      const userId = permitted.value;
      await tx.delete(CalendarFeedSchema, { userId });
      await tx.record({ type: 'CalendarFeedRevoked', eventId: null, subjectId: userId, at: this.clock.now(), data: {} });
      return ok();
    });
  }

  private async entries(tx: ReadTx, facts: EventFacts, locale: Locale, publicOnly: boolean): Promise<CalendarEntry[]> {
    const { id } = facts.event;
    return [
      ...deadlinesOf(facts, await this.schedule.deadlinesMoved(tx, [id]), locale),
      ...scheduledIn(facts, await this.schedule.ofEvent(tx, id, publicOnly), locale),
    ];
  }

  private async rolesOf(tx: ReadTx, userId: UserId): Promise<ReadonlyMap<EventId, ReadonlySet<Role>>> {
    const roles = new Map<EventId, Set<Role>>();
    for (const { eventId, role } of await tx.find(RoleGrantSchema, { where: { userId } }))
      roles.set(eventId, (roles.get(eventId) ?? new Set<Role>()).add(role));
    return roles;
  }

  private async localeOf(tx: ReadTx, userId: UserId): Promise<Locale> {
    const [person] = await tx.rows<{ readonly locale: Locale }>('SELECT "locale" FROM "person" WHERE "id" = ?', [userId]);
    return person?.locale ?? 'en';
  }
}
