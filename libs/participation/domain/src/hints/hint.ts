import type { EventId, Id, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import { containment, LEAST_SHINGLES, type Shingles } from '../similarity/shingles.js';
import type { SpamSignal } from './spam-signals.js';

export type SubmissionHintId = Id<'SubmissionHint'>;

/** What an organiser may want to look at: the text of another entry, or signs of spam. */
export const HINT_KINDS = ['COPY', 'SPAM'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** A hint decides nothing. A dismissed one stays, with who dismissed it. */
export interface SubmissionHint {
  readonly id: SubmissionHintId;
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly kind: HintKind;
  /** The entry whose text it shares; null for spam. */
  readonly otherId: SubmissionId | null;
  /** How much of the smaller text stands in the other, 0 to 1; null for spam. */
  readonly share: number | null;
  readonly signals: readonly SpamSignal[];
  readonly foundAt: Instant;
  readonly dismissedAt: Instant | null;
  readonly dismissedBy: UserId | null;
}

const COPIED = 0.4;

/** The share of the smaller text that stands in the other when that is worth a look; null otherwise. */
export function copiedShare(one: Shingles, other: Shingles): number | null {
  if (Math.min(one.size, other.size) < LEAST_SHINGLES) return null;
  const share = containment(one, other);
  return share >= COPIED ? share : null;
}
