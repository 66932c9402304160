import { EventHooks, EventStore } from '@jamboree/event-server';
import type { CalendarEntry, EventFacts } from '@jamboree/event-domain';
import { inLocale, type EventId, type Locale, type UserId, type Viewer } from '@jamboree/kernel';
import { UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SlotListStore, type SlotLine } from '../persistence/slot-list.store.js';

const TALK: Readonly<Record<Locale, (other: string) => string>> = {
  en: (other) => `Talk with ${other}`,
  de: (other) => `Gespräch mit ${other}`,
  id: (other) => `Sesi dengan ${other}`,
};

/** Talks in people's own calendars, those that were cancelled too, so that calendars forget them. */
@Injectable()
export class TalkCalendar implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hooks: EventHooks,
    private readonly events: EventStore,
    private readonly slots: SlotListStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addCalendar((tx, userId, locale) => this.entries(tx, userId, locale));
  }

  /** One talk of the viewer's own; null when it is none of theirs. */
  async one(viewer: Viewer, bookingId: string): Promise<CalendarEntry | null> {
    const { userId, locale } = viewer;
    if (userId === null) return null;
    const entries = await this.uow.read((tx) => this.entries(tx, userId, locale));
    return entries.find(({ key }) => key === keyOf(bookingId)) ?? null;
  }

  private async entries(tx: ReadTx, userId: UserId, locale: Locale): Promise<CalendarEntry[]> {
    const lines = await this.slots.ofPerson(tx, userId);
    const facts = await this.events.byIds(tx, [...new Set(lines.map(({ eventId }) => eventId))]);
    const eventOf = new Map<EventId, EventFacts['event']>(facts.map(({ event }) => [event.id, event]));
    return lines.flatMap((line) => {
      const event = eventOf.get(line.eventId);
      return event === undefined || line.bookingId === null ? [] : [entryOf(line, line.bookingId, event, userId, locale)];
    });
  }
}

function entryOf(line: SlotLine, bookingId: string, event: EventFacts['event'], userId: UserId, locale: Locale): CalendarEntry {
  const { startsAt, endsAt, place, about } = line;
  const other = line.mentorId === userId ? (line.teamName ?? line.personName ?? '') : line.mentorName;
  const isLink = /^https?:\/\//u.test(place);
  const calledOff = event.state === 'CANCELLED';
  return {
    key: keyOf(bookingId),
    sequence: (line.bookingVersion ?? 0) + (calledOff ? 1 : 0),
    changedAt: line.bookingChangedAt ?? startsAt,
    title: `${TALK[locale](other)} (${inLocale(event.title, locale)})`,
    text: about ?? '',
    ...{ startsAt, endsAt, place: isLink ? null : place, link: isLink ? place : null },
    slug: event.slug,
    page: line.mentorId === userId ? 'mentoring' : 'mentors',
    cancelled: line.bookingState === 'CANCELLED' || calledOff,
  };
}

function keyOf(bookingId: string): string {
  return `talk-${bookingId}`;
}
