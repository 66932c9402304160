import {
  err,
  LOCALES,
  ok,
  type EventId,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type LocalizedText,
  type Result,
  type UserId,
} from '@jamboree/kernel';
import type { Audience } from '../audience.js';
import { stateChanged, type StateChanged, type VersionConflict } from '../problems.js';

export type AnnouncementId = Id<'Announcement'>;

export const ANNOUNCEMENT_TITLE_MAX = 150;
export const ANNOUNCEMENT_BODY_MAX = 10_000;

/** What organisers tell everybody; it stands on the event's page. */
export interface Announcement {
  readonly id: AnnouncementId;
  readonly eventId: EventId;
  readonly title: LocalizedText;
  /** Markdown. */
  readonly body: LocalizedText;
  readonly audience: Audience;
  /** Stands above those that are not. */
  readonly pinned: boolean;
  readonly publishedAt: Instant;
  /** When its words were last changed; null while they are as they were posted. */
  readonly editedAt: Instant | null;
  /** From then on nobody but organisers reads it; null while it stands. */
  readonly withdrawnAt: Instant | null;
  readonly createdBy: UserId;
  readonly version: number;
}

export type AnnouncementContent = Pick<Announcement, 'title' | 'body' | 'audience' | 'pinned'>;

/** A title at least, and in every language that has one of the two also the other. */
export function validateAnnouncement({ title, body }: AnnouncementContent): Result<void, InvalidInput> {
  const written = (text: LocalizedText, locale: (typeof LOCALES)[number]) => (text[locale] ?? '').trim();
  const begun = LOCALES.filter((locale) => written(title, locale) !== '' || written(body, locale) !== '');
  const issues: InputIssue[] = begun.length === 0 ? [{ field: 'title', rule: 'required' }] : [];
  for (const locale of begun) {
    for (const [name, text, max] of [
      ['title', title, ANNOUNCEMENT_TITLE_MAX],
      ['body', body, ANNOUNCEMENT_BODY_MAX],
    ] as const) {
      const { length } = written(text, locale);
      if (length === 0) issues.push({ field: `${name}.${locale}`, rule: 'required' });
      if (length > max) issues.push({ field: `${name}.${locale}`, rule: 'tooLong', figures: { max, got: length } });
    }
  }
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

/** Pinning or showing it to others is no change of its words, so it leaves no mark. */
export function decideEdit(
  announcement: Announcement,
  content: AnnouncementContent,
  expectedVersion: number,
  now: Instant,
): Result<Announcement, InvalidInput | StateChanged | VersionConflict> {
  const standing = stands(announcement, expectedVersion);
  if (!standing.ok) return standing;
  const valid = validateAnnouncement(content);
  if (!valid.ok) return valid;
  const reworded = LOCALES.some(
    (locale) => content.title[locale] !== announcement.title[locale] || content.body[locale] !== announcement.body[locale],
  );
  const { title, body, audience, pinned } = content;
  const editedAt = reworded ? now : announcement.editedAt;
  return ok({ ...announcement, title, body, audience, pinned, editedAt, version: announcement.version + 1 });
}

export function decideWithdraw(
  announcement: Announcement,
  expectedVersion: number,
  now: Instant,
): Result<Announcement, StateChanged | VersionConflict> {
  const standing = stands(announcement, expectedVersion);
  return standing.ok ? ok({ ...announcement, pinned: false, withdrawnAt: now, version: announcement.version + 1 }) : standing;
}

function stands(announcement: Announcement, expectedVersion: number): Result<void, StateChanged | VersionConflict> {
  const { withdrawnAt, version, title, body, audience, pinned } = announcement;
  if (withdrawnAt !== null) return err(stateChanged('WITHDRAWN'));
  if (version === expectedVersion) return ok();
  return err({ code: 'VersionConflict', currentVersion: version, theirs: { title, body, audience, pinned } });
}
