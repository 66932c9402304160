import { cleanText, lengthIssue, type PhaseClosed } from '@jamboree/event-domain';
import {
  err,
  ok,
  type ChallengeId,
  type EventId,
  type Id,
  type Instant,
  type InvalidInput,
  type Result,
  type UserId,
} from '@jamboree/kernel';
import type { EditConflict } from '../problems.js';
import { openLock, type LockFacts } from '../submission/locks.js';

export const WISH_LIMITS = { note: { max: 300 } } as const;

export interface WishContent {
  /** Shown in the team finder of the event. Consent: it begins as no. */
  readonly looking: boolean;
  /** May be placed into a team by the organisers. Consent: it begins as no. */
  readonly placeMe: boolean;
  /** Challenges the person would like to work on; none means any. */
  readonly challengeIds: readonly ChallengeId[];
  /** For those who look at the card. */
  readonly note: string;
}

/** What a person without a team wants in one event. */
export interface TeamWish extends WishContent {
  readonly id: Id<'TeamWish'>;
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly version: number;
}

export const NO_WISH: WishContent = { looking: false, placeMe: false, challengeIds: [], note: '' };

export interface WishFacts extends Pick<LockFacts, 'phases'> {
  readonly wish: (WishContent & { readonly version: number }) | null;
  readonly challenges: readonly ChallengeId[];
}

/** Says what one wants while teams can still be joined; saying that one no longer wants it is always possible. */
export function decideWish(
  facts: WishFacts,
  content: WishContent,
  expectedVersion: number,
  now: Instant,
): Result<WishContent & { readonly version: number }, PhaseClosed | InvalidInput | EditConflict<WishContent>> {
  const { version, ...theirs } = facts.wish ?? { ...NO_WISH, version: 0 };
  if ((content.looking && !theirs.looking) || (content.placeMe && !theirs.placeMe)) {
    const lock = openLock({ phases: facts.phases, extensions: [] }, 'team:join', now);
    if (!lock.ok) return lock;
  }
  const note = cleanText(content.note).trim();
  const tooLong = lengthIssue('note', note, WISH_LIMITS.note);
  if (tooLong !== null) return err({ code: 'InvalidInput', issues: [tooLong] });
  if (!content.challengeIds.every((id) => facts.challenges.includes(id)))
    return err({ code: 'InvalidInput', issues: [{ field: 'challengeIds', rule: 'unknown' }] });
  if (version !== expectedVersion) return err({ code: 'VersionConflict', currentVersion: version, theirs: { ...NO_WISH, ...theirs } });
  const challengeIds = facts.challenges.filter((id) => content.challengeIds.includes(id));
  return ok({ looking: content.looking, placeMe: content.placeMe, challengeIds, note, version: version + 1 });
}
