import { err, ok, type EventId, type Id, type Instant, type InvalidInput, type Result, type UserId } from '@jamboree/kernel';
import { stateChanged, type StateChanged, type VersionConflict } from '../problems.js';
import { lengthIssues, sendingIssues, type MessageWords } from './message-text.js';
import type { Segment } from './segment.js';

export type MessageId = Id<'Message'>;

/** What a reader switches off apart from the others. */
export const MESSAGE_KINDS = ['MESSAGE', 'ANNOUNCEMENT', 'REMINDER'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * - `DRAFT` being written; `SCHEDULED` leaves at `sendAt`, and may be taken back until then
 * - `SENDING` its people are fixed; `SENT` a mail was written, or a reason not to, for each of them
 */
export const MESSAGE_STATES = ['DRAFT', 'SCHEDULED', 'SENDING', 'SENT'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export interface Message extends MessageWords {
  readonly id: MessageId;
  readonly eventId: EventId;
  readonly kind: MessageKind;
  readonly segment: Segment;
  readonly state: MessageState;
  /** When it leaves, by the server's clock; null for a draft. */
  readonly sendAt: Instant | null;
  /** When its last mail was written; null until then. */
  readonly sentAt: Instant | null;
  /** Null for what nobody wrote by hand. */
  readonly createdBy: UserId | null;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  /** What it comes from, such as one reminder of one phase: there is one message for each. Null for what was written by hand. */
  readonly origin: string | null;
  readonly version: number;
}

export type MessageContent = Pick<Message, 'segment' | 'subject' | 'body'>;

export interface MessageChange {
  readonly expectedVersion: number;
}

/** Keeps what was typed, whether or not it could be sent like this. */
export function decideSave(
  message: Message,
  { segment, subject, body, expectedVersion }: MessageContent & MessageChange,
  now: Instant,
): Result<Message, StateChanged | VersionConflict | InvalidInput> {
  const allowed = changeable(message, 'DRAFT', expectedVersion);
  if (!allowed.ok) return allowed;
  const issues = lengthIssues({ subject, body });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  return ok({ ...message, segment, subject, body, savedAt: now, version: message.version + 1 });
}

/** Lets a draft leave at a moment that is not over; at once when it is `now`. */
export function decideSchedule(
  message: Message,
  { sendAt, expectedVersion }: MessageChange & { readonly sendAt: Instant },
  now: Instant,
): Result<Message, StateChanged | VersionConflict | InvalidInput> {
  const allowed = changeable(message, 'DRAFT', expectedVersion);
  if (!allowed.ok) return allowed;
  const issues = sendingIssues(message);
  if (sendAt < now) issues.push({ field: 'sendAt', rule: 'outOfRange' });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  return ok({ ...message, state: 'SCHEDULED', sendAt, version: message.version + 1 });
}

/** Takes a message back that has not left. */
export function decideTakeBack(
  message: Message,
  { expectedVersion }: MessageChange,
  now: Instant,
): Result<Message, StateChanged | VersionConflict> {
  const allowed = changeable(message, 'SCHEDULED', expectedVersion);
  // From its moment on it is leaving, whether or not a process has begun to send it.
  if (allowed.ok && message.sendAt !== null && message.sendAt <= now) return err(stateChanged('SENDING'));
  return allowed.ok ? ok({ ...message, state: 'DRAFT', sendAt: null, version: message.version + 1 }) : allowed;
}

export function decideDelete(message: Message, { expectedVersion }: MessageChange): Result<void, StateChanged | VersionConflict> {
  return changeable(message, 'DRAFT', expectedVersion);
}

function changeable(message: Message, state: MessageState, expectedVersion: number): Result<void, StateChanged | VersionConflict> {
  if (message.state !== state) return err(stateChanged(message.state));
  if (message.version === expectedVersion) return ok();
  const { segment, subject, body, version } = message;
  return err({ code: 'VersionConflict', currentVersion: version, theirs: { segment, subject, body } });
}
