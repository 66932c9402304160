import type { Instant, SubmissionId, UserId } from '@jamboree/kernel';

/** Why somebody who judges may be no stranger to a team, although nobody declared it. */
export type PersonTieKind = 'MENTORED' | 'FORMER_MEMBER';

export interface PersonTie {
  readonly kind: PersonTieKind;
  readonly userId: UserId;
  /** What the team wrote, or where that lives on. */
  readonly submissionId: SubmissionId;
  /** When they last talked, or parted. */
  readonly at: Instant;
}
