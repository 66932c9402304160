import type { ChallengeId, EventId, Id, Instant, LocalizedText, PhaseId, Role, TrackId, UserId } from '@jamboree/kernel';

/** A theme of the event. */
export interface Track {
  readonly id: TrackId;
  readonly eventId: EventId;
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly position: number;
  readonly version: number;
}

/** Something to start from: a data set, a map, a report. */
export interface ChallengeLink {
  readonly label: string;
  /** http or https. */
  readonly url: string;
}

/** A problem posed by an office, perhaps within one track. */
export interface Challenge {
  readonly id: ChallengeId;
  readonly eventId: EventId;
  readonly trackId: TrackId | null;
  readonly title: LocalizedText;
  /** Markdown. */
  readonly description: LocalizedText;
  readonly office: string | null;
  /** Whom to turn to at the office, in the office's own words. */
  readonly contact: string | null;
  readonly links: readonly ChallengeLink[];
  readonly position: number;
  readonly version: number;
}

export type PrizeId = Id<'Prize'>;

export interface Prize {
  readonly id: PrizeId;
  readonly eventId: EventId;
  readonly title: LocalizedText;
  readonly quantity: number;
  /** In whole units of `currency` and fractions of it; null for a prize that is not money. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly position: number;
  readonly version: number;
}

export type DeadlineChangeId = Id<'DeadlineChange'>;

/** A moved deadline, published with its reason. Never altered. */
export interface DeadlineChange {
  readonly id: DeadlineChangeId;
  readonly eventId: EventId;
  readonly phaseId: PhaseId;
  readonly oldClosesAt: Instant;
  readonly newClosesAt: Instant;
  readonly changedBy: UserId;
  readonly reason: string;
  readonly at: Instant;
}

export type RoleGrantId = Id<'RoleGrant'>;

/** A person's role in one event; at most one row per (event, person, role). */
export interface RoleGrant {
  readonly id: RoleGrantId;
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly role: Role;
  readonly grantedBy: UserId;
  readonly at: Instant;
}
