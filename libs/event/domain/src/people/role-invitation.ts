import {
  DAY,
  err,
  HOUR,
  isBefore,
  ok,
  plus,
  type EventId,
  type Id,
  type Instant,
  type Result,
  type Role,
  type UserId,
} from '@jamboree/kernel';
import type { LocalizedText } from '@jamboree/kernel';
import { stateChanged, type StateChanged } from '../problems.js';

export type RoleInvitationId = Id<'RoleInvitation'>;

/**
 * - `OPEN` the role is there, its holder has not said yes: others learn nothing of them but what the organisers typed
 * - `ACCEPTED` by pressing the button, or by doing something in the event
 * - `DECLINED` by the person: a list does not invite them again
 * - `EXPIRED` nobody answered in time, and the role has ended
 * - `REVOKED` an organiser took it back before the answer
 */
export const ROLE_INVITATION_STATES = ['OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED'] as const;
export type RoleInvitationState = (typeof ROLE_INVITATION_STATES)[number];
export type RoleInvitationAnswer = Extract<RoleInvitationState, 'ACCEPTED' | 'DECLINED'>;

/** One for each person and role of an event; inviting again renews it, so its link stays the same. */
export interface RoleInvitation {
  readonly id: RoleInvitationId;
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly role: Role;
  readonly state: RoleInvitationState;
  readonly invitedBy: UserId;
  /** What the organiser typed, or guessed from the address: all they see until the answer. */
  readonly name: string;
  /** In the organiser's words, beside what every invitation says. */
  readonly note: LocalizedText;
  /** When the last mail left, and how many have. */
  readonly sentAt: Instant;
  readonly timesSent: number;
  /** Null for who was imported, and for a last organiser whose time was over: their place does not wait for an answer. */
  readonly expiresAt: Instant | null;
  readonly answeredAt: Instant | null;
}

export const ROLE_INVITATION_LIFETIME = 60 * DAY;
/** Between two mails about one invitation. */
export const ROLE_INVITATION_PAUSE = 12 * HOUR;

/** When another mail may leave; null when none may: it was answered or taken back. */
export function resendableAt({ state, sentAt }: Pick<RoleInvitation, 'state' | 'sentAt'>): Instant | null {
  if (state === 'EXPIRED') return sentAt;
  return state === 'OPEN' ? plus(sentAt, ROLE_INVITATION_PAUSE) : null;
}

/** The same invitation with a new mail and a new end. Its link holds no secret, so the one in the older mail stays good. */
export function renewed(invitation: RoleInvitation, now: Instant): RoleInvitation {
  const expiresAt = invitation.expiresAt === null ? null : plus(now, ROLE_INVITATION_LIFETIME);
  return { ...invitation, state: 'OPEN', sentAt: now, timesSent: invitation.timesSent + 1, expiresAt, answeredAt: null };
}

export interface TooSoon {
  readonly code: 'RateLimited';
  readonly retryAt: Instant;
}

export function decideResend(invitation: RoleInvitation, now: Instant): Result<RoleInvitation, StateChanged | TooSoon> {
  const at = resendableAt(invitation);
  if (at === null) return err(stateChanged(invitation.state));
  return isBefore(now, at) ? err({ code: 'RateLimited', retryAt: at }) : ok(renewed(invitation, now));
}

/** The same answer twice is one answer. */
export function decideInvitationAnswer(
  invitation: RoleInvitation,
  answer: RoleInvitationAnswer,
  now: Instant,
): Result<RoleInvitation, StateChanged> {
  if (invitation.state === answer) return ok(invitation);
  const open = invitation.state === 'OPEN' && (invitation.expiresAt === null || isBefore(now, invitation.expiresAt));
  if (open) return ok({ ...invitation, state: answer, answeredAt: now });
  return err(stateChanged(invitation.state === 'OPEN' ? 'EXPIRED' : invitation.state));
}
