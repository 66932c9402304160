import type { EventId, Id, Instant, SubmissionId, UserId } from '@jamboree/kernel';

export type ConflictId = Id<'Conflict'>;

/** OWN_TEAM follows from membership; the others are declared by the person concerned. */
export const CONFLICT_KINDS = ['OWN_TEAM', 'PERSONAL', 'PROFESSIONAL', 'FINANCIAL', 'OTHER'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** A declared conflict of interest of one person (juror or organiser) with one submission, over all rounds of the event. Never deleted. */
export interface Conflict {
  readonly id: ConflictId;
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly submissionId: SubmissionId;
  readonly kind: ConflictKind;
  readonly note: string;
  readonly at: Instant;
}
