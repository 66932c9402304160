import { inLocale, plus, type Instant, type Locale, type PhaseId, type Role } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import { isPublic } from './event.js';
import { capabilitiesOf, type Phase, type PhaseRole } from './phase.js';
import type { ScheduleEntry } from './schedule-entry.js';

/** One entry of a calendar, before it is written in any format. */
export interface CalendarEntry {
  /** The same for the same thing in every feed, for good. */
  readonly key: string;
  /** Higher whenever the thing was changed. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly title: string;
  readonly text: string;
  readonly startsAt: Instant;
  /** Null for a moment without length, such as a deadline. */
  readonly endsAt: Instant | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly slug: string;
  /** Under the event's address, where one reads more; its schedule unless told. */
  readonly page?: string;
  readonly cancelled: boolean;
}

const CLOSES: Readonly<Record<Locale, (phase: string) => string>> = {
  en: (phase) => `Deadline: ${phase}`,
  de: (phase) => `Frist: ${phase}`,
  id: (phase) => `Tenggat: ${phase}`,
};

/** The deadlines of an event's phases; those that were left out or called off are there as cancelled, so that calendars forget them. */
export function deadlinesOf(
  { event, phases }: EventFacts,
  changedAt: ReadonlyMap<PhaseId, Instant>,
  locale: Locale,
  concerns: (phase: Phase) => boolean = () => true,
): CalendarEntry[] {
  if (!isPublic(event)) return [];
  return phases.filter(concerns).map((phase) => ({
    key: `phase-${phase.id}`,
    sequence: phase.version + (event.state === 'CANCELLED' ? 1 : 0),
    changedAt: changedAt.get(phase.id) ?? event.publishedAt ?? event.createdAt,
    title: `${CLOSES[locale](inLocale(phase.title, locale))} (${inLocale(event.title, locale)})`,
    text: '',
    startsAt: phase.closesAt,
    endsAt: null,
    place: null,
    link: null,
    slug: event.slug,
    cancelled: phase.state === 'SKIPPED' || event.state === 'CANCELLED',
  }));
}

/** The entries of a schedule, as calendars take them. */
export function scheduledIn({ event }: Pick<EventFacts, 'event'>, entries: readonly ScheduleEntry[], locale: Locale): CalendarEntry[] {
  return entries.map((entry) => {
    const { id, version, changedAt, startsAt, endsAt, place, link, speaker, cancelledAt } = entry;
    const cancelled = cancelledAt !== null || event.state === 'CANCELLED';
    return {
      key: `entry-${id}`,
      sequence: version + (event.state === 'CANCELLED' ? 1 : 0),
      changedAt,
      title: `${inLocale(entry.title, locale)} (${inLocale(event.title, locale)})`,
      text: [speaker ?? '', inLocale(entry.text, locale)].filter((part) => part !== '').join('\n\n'),
      startsAt,
      endsAt,
      place,
      link,
      slug: event.slug,
      cancelled,
    };
  });
}

/** The parts that somebody with a role can come to play; a deadline concerns them when its phase grants one of these something. */
const PLAYED: Readonly<Partial<Record<Role, readonly PhaseRole[]>>> = {
  PARTICIPANT: ['PARTICIPANT', 'TEAM_MEMBER', 'TEAM_LEAD'],
  JUROR: ['JUROR', 'ASSIGNED_JUROR', 'SCORED_JUROR'],
  CHIEF_JUROR: ['CHIEF_JUROR', 'ASSIGNED_JUROR', 'SCORED_JUROR'],
  MENTOR: ['MENTOR', 'SUPPORTER'],
  FACILITATOR: ['FACILITATOR', 'SUPPORTER'],
};

/** Whether a phase's deadline is somebody's own. Organisers keep them all. */
export function concernsRoles(roles: ReadonlySet<Role>): (phase: Phase) => boolean {
  if (roles.has('ORGANISER')) return () => true;
  const parts = new Set([...roles].flatMap((role): readonly PhaseRole[] => PLAYED[role] ?? [role]));
  return (phase) => capabilitiesOf(phase).some(({ role }) => parts.has(role));
}

/** Addresses that put one entry into somebody's own calendar. Milestones get a quarter of an hour: those pages know no moment. */
export function calendarLinks(entry: Pick<CalendarEntry, 'title' | 'text' | 'startsAt' | 'endsAt' | 'place' | 'link'>): {
  readonly google: string;
  readonly outlook: string;
} {
  const MILESTONE = 15 * 60_000;
  const end = entry.endsAt ?? plus(entry.startsAt, MILESTONE);
  const text = [entry.text, entry.link ?? ''].filter((part) => part !== '').join('\n\n');
  const google = query({
    action: 'TEMPLATE',
    text: entry.title,
    dates: `${basic(entry.startsAt)}/${basic(end)}`,
    details: text,
    location: entry.place ?? entry.link ?? '',
  });
  const outlook = query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: iso(entry.startsAt),
    enddt: iso(end),
    body: text,
    location: entry.place ?? entry.link ?? '',
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
  };
}

function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function iso(moment: Instant): string {
  return new Date(moment).toISOString(); // a conversion of a given moment; no clock is read
}

/** `20261201T165900Z` */
function basic(moment: Instant): string {
  return `${iso(moment).slice(0, 19).replace(/[-:]/g, '')}Z`;
}
