import type { EventId, Instant, LocalizedText, UserId } from '@jamboree/kernel';

export const EVENT_STATES = ['DRAFT', 'PUBLISHED', 'RUNNING', 'RESULTS', 'FOLLOW_UP', 'ARCHIVED', 'CANCELLED'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** One of the partner cities and the IANA zone its people live by, such as `Jakarta`, `Asia/Jakarta`. */
export interface CityZone {
  readonly city: string;
  readonly timeZone: string;
}

/** A hackathon, a jam or anything else that is a sequence of phases; nothing in the code asks which. */
export interface Event {
  readonly id: EventId;
  /** Unique, lower case, part of the public address. */
  readonly slug: string;
  readonly title: LocalizedText;
  /** One sentence: what the event is for. */
  readonly promise: LocalizedText;
  /** Markdown; rendered and sanitised by the reader's client only. */
  readonly description: LocalizedText;
  readonly state: EventState;
  readonly templateKey: string;
  /** Where an imported event comes from; null for one that was created here. */
  readonly externalUrl: string | null;
  /** The cities whose time is shown beside every deadline, in this order. */
  readonly zones: readonly CityZone[];
  /** People in a team that may submit, smallest and largest. */
  readonly teamMin: number;
  readonly teamMax: number;
  /** Whether jurors are told which entries came in by a late entry, and until when it was granted. */
  readonly lateEntriesMarked: boolean;
  /** Whether a team may submit only with an author of each of the cities. */
  readonly coauthorOfEachCity: boolean;
  readonly createdBy: UserId;
  readonly createdAt: Instant;
  /** Null until the first publication; from then on the event's page is public, cancelled or not. */
  readonly publishedAt: Instant | null;
  /** Why it was called off, for everyone to read; null unless CANCELLED. */
  readonly cancelReason: string | null;
  readonly version: number;
}

export function isPublic(event: Pick<Event, 'publishedAt'>): boolean {
  return event.publishedAt !== null;
}

/** Whether phases open and close: a draft has not begun, an archived or cancelled event has ended. */
export function isLive(state: EventState): boolean {
  return state === 'PUBLISHED' || state === 'RUNNING' || state === 'RESULTS' || state === 'FOLLOW_UP';
}
