import { cleanText, lengthIssue, type StateChanged } from '@jamboree/event-domain';
import {
  err,
  isBefore,
  ok,
  type EventId,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type Result,
  type SubmissionId,
  type UserId,
} from '@jamboree/kernel';
import { isEditable, type Submission } from './submission.js';

export type ExtensionId = Id<'Extension'>;

/** Which lock a late entry opens; content and team membership are separate locks. */
export const EXTENSION_SCOPES = ['CONTENT', 'MEMBERSHIP'] as const;
export type ExtensionScope = (typeof EXTENSION_SCOPES)[number];

/** A late entry for one submission: who granted it, why, for what and until when. */
export interface Extension {
  readonly id: ExtensionId;
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly scope: ExtensionScope;
  readonly grantedBy: UserId;
  readonly reason: string;
  readonly grantedAt: Instant;
  /** Exclusive. */
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

export const REASON_LIMITS = { min: 3, max: 500 } as const;

export interface GrantExtensionFacts {
  readonly submission: Pick<Submission, 'state'>;
}

/** Grants a late entry; a submission that judging has taken, or that was found ineligible, stays as it is. */
export function grantExtension(
  facts: GrantExtensionFacts,
  command: { readonly expiresAt: Instant; readonly reason: string },
  now: Instant,
): Result<{ readonly reason: string }, InvalidInput | StateChanged> {
  const { state } = facts.submission;
  if (!isEditable(state) && state !== 'WITHDRAWN') return err({ code: 'StateChanged', current: state });
  const reason = cleanText(command.reason).trim();
  const issues: InputIssue[] = [];
  const length = lengthIssue('reason', reason, REASON_LIMITS);
  if (length !== null) issues.push(length);
  if (!isBefore(now, command.expiresAt)) issues.push({ field: 'expiresAt', rule: 'outOfRange' });
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok({ reason });
}

/** The extension that holds longest at `now` for this lock, or null. */
export function coveringExtension(extensions: readonly Extension[], scope: ExtensionScope, now: Instant): Extension | null {
  return extensions
    .filter((extension) => extension.scope === scope && extension.revokedAt === null && isBefore(now, extension.expiresAt))
    .reduce<Extension | null>(
      (last, extension) => (last === null || isBefore(last.expiresAt, extension.expiresAt) ? extension : last),
      null,
    );
}
