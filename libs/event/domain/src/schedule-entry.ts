import {
  err,
  ok,
  toIso,
  type EventId,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type LocalizedText,
  type Result,
  type TrackId,
} from '@jamboree/kernel';
import type { Audience } from './audience.js';
import { textIssues, TITLE_MAX } from './event-settings.validation.js';

export type ScheduleEntryId = Id<'ScheduleEntry'>;

/** A talk, a checkpoint, a milestone: what happens at a time, beside the phases. */
export interface ScheduleEntry {
  readonly id: ScheduleEntryId;
  readonly eventId: EventId;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly startsAt: Instant;
  /** Null for a milestone: a moment without length. */
  readonly endsAt: Instant | null;
  readonly place: string | null;
  /** Where to join from afar. */
  readonly link: string | null;
  readonly speaker: string | null;
  readonly trackId: TrackId | null;
  readonly audience: Audience;
  /** When it was called off; calendars that hold it are told so. Null while it takes place. */
  readonly cancelledAt: Instant | null;
  readonly changedAt: Instant;
  readonly version: number;
}

export type ScheduleEntryPlan = Pick<
  ScheduleEntry,
  'title' | 'text' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'speaker' | 'trackId' | 'audience'
>;

export const ENTRY_TEXT_MAX = 2_000;
export const ENTRY_LINE_MAX = 200;
export const LINK_MAX = 500;

/** Everything that is wrong with an entry at once. `tracks` are those of its event. */
export function validateScheduleEntry(plan: ScheduleEntryPlan, tracks: readonly TrackId[]): Result<void, InvalidInput> {
  const issues: InputIssue[] = [
    ...textIssues('title', plan.title, TITLE_MAX, 'required'),
    ...textIssues('text', plan.text, ENTRY_TEXT_MAX, 'optional'),
    ...lineIssues('place', plan.place, ENTRY_LINE_MAX),
    ...lineIssues('speaker', plan.speaker, ENTRY_LINE_MAX),
    ...lineIssues('link', plan.link, LINK_MAX),
  ];
  const { startsAt, endsAt, link, trackId } = plan;
  if (endsAt !== null && endsAt <= startsAt) issues.push({ field: 'endsAt', rule: 'outOfRange', figures: { after: toIso(startsAt) } });
  if (link !== null && !isWebAddress(link)) issues.push({ field: 'link', rule: 'malformed', figures: { got: link.slice(0, 80) } });
  if (trackId !== null && !tracks.includes(trackId)) issues.push({ field: 'trackId', rule: 'unknown' });
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

function lineIssues(field: string, text: string | null, max: number): InputIssue[] {
  const { length } = text ?? '';
  return length > max ? [{ field, rule: 'tooLong', figures: { max, got: length } }] : [];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+(\/\S*)?$/.test(text);
}
