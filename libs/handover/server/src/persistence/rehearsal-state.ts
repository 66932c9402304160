import type { EventId, Instant, UserId } from '@jamboree/kernel';

/** Something that did not go as a synthetic person wanted. */
export interface Refusal {
  /** The open main phase; null between phases. */
  readonly phase: string | null;
  /** What was tried, such as `submitSubmission`. */
  readonly act: string;
  /** Which rule held, such as `PhaseClosed`; null for an error of the program. */
  readonly code: string | null;
  readonly count: number;
  /** Of an error: its first message. */
  readonly message: string | null;
}

/** People are at it. */
export interface Acting {
  readonly doing: string;
  readonly done: number;
  readonly total: number;
  /** By the system's clock, so that work whose process has died is told from work that goes on. */
  readonly seenAt: Instant;
}

/** What is kept of a rehearsal beside its world. */
export interface RehearsalState {
  readonly eventId: EventId;
  readonly slug: string;
  readonly seed: number;
  readonly people: number;
  /** By the real clock. */
  readonly startedAt: Instant;
  /** Where the rehearsal's own clock stands, and where it began. */
  readonly now: Instant;
  readonly began: Instant;
  /** As whom the machinery does what organisers do. */
  readonly organiserId: UserId;
  readonly acting: Acting | null;
  readonly refusals: readonly Refusal[];
}
