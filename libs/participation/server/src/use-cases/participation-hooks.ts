import type { EventId, Instant, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import type { PersonTie } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Submissions of the event with which the person has a declared conflict of interest. */
type ConflictsOf = (tx: ReadTx, eventId: EventId, userId: UserId) => Promise<readonly SubmissionId[]>;
/** Who of these people has such a conflict with the submission. One statement for all. */
type ConflictedAmong = (tx: ReadTx, eventId: EventId, submissionId: SubmissionId, people: readonly UserId[]) => Promise<readonly UserId[]>;
/** Whether the person advises the team and may read what it writes. */
type SupportsTeam = (tx: ReadTx, teamId: TeamId, userId: UserId) => Promise<boolean>;
/** Finished reviews of each submission; submissions without any may be left out. One statement for all. */
type ReviewCountsOf = (tx: ReadTx, submissions: readonly SubmissionId[]) => Promise<ReadonlyMap<SubmissionId, number>>;
/** The released reason why a submission was chosen; null while nothing is released. */
type RationaleOf = (tx: ReadTx, submissionId: SubmissionId) => Promise<string | null>;

/** What hangs on an entry in higher scopes and is told before it is merged. */
export type Tie = 'BOOKINGS' | 'ASSIGNMENTS';
type CountTies = (tx: ReadTx, submissionId: SubmissionId) => Promise<number>;

/** What ties these people to entries of the event. One statement for all. */
type TiesOfPeople = (tx: ReadTx, eventId: EventId, people: readonly UserId[], now: Instant) => Promise<readonly PersonTie[]>;

export interface TakenOut {
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly at: Instant;
}

export interface Leaving {
  readonly eventId: EventId;
  readonly teamId: TeamId;
  readonly userId: UserId;
  /** Whether the team has nobody left then. */
  readonly last: boolean;
  readonly at: Instant;
}

/** Comes before somebody leaves a team, in the same transaction, while the team still stands. */
type BeforeLeaving = (tx: WriteTx, leaving: Leaving) => Promise<void>;

/** Follows a submission that was taken out of the competition, in the same transaction. */
type AfterTakenOut = (tx: WriteTx, taken: TakenOut) => Promise<void>;

/** What higher scopes know about submissions, since this scope must not know them. They register in `onModuleInit`. */
@Injectable()
export class ParticipationHooks {
  private readonly conflicts: ConflictsOf[] = [];
  private readonly conflicted: ConflictedAmong[] = [];
  private readonly supporters: SupportsTeam[] = [];
  private readonly reviewCounts: ReviewCountsOf[] = [];
  private readonly rationales: RationaleOf[] = [];
  private readonly ties = new Map<Tie, CountTies>();
  private readonly peopleTies: TiesOfPeople[] = [];
  private readonly afterTakenOut: AfterTakenOut[] = [];
  private readonly beforeLeaving: BeforeLeaving[] = [];

  addBeforeLeaving(hook: BeforeLeaving): void {
    this.beforeLeaving.push(hook);
  }

  async leaving(tx: WriteTx, leaving: Leaving): Promise<void> {
    for (const hook of this.beforeLeaving) await hook(tx, leaving);
  }

  addAfterTakenOut(follower: AfterTakenOut): void {
    this.afterTakenOut.push(follower);
  }

  async takenOut(tx: WriteTx, taken: TakenOut): Promise<void> {
    for (const follower of this.afterTakenOut) await follower(tx, taken);
  }

  addTies(tie: Tie, count: CountTies): void {
    this.ties.set(tie, count);
  }

  async countTies(tx: ReadTx, tie: Tie, submissionId: SubmissionId): Promise<number> {
    return (await this.ties.get(tie)?.(tx, submissionId)) ?? 0;
  }

  addPeopleTies(source: TiesOfPeople): void {
    this.peopleTies.push(source);
  }

  /** The latest of each kind between a person and an entry. */
  async tiesOfPeople(tx: ReadTx, eventId: EventId, people: readonly UserId[], now: Instant): Promise<PersonTie[]> {
    const latest = new Map<string, PersonTie>();
    if (people.length === 0) return [];
    for (const source of this.peopleTies)
      for (const tie of await source(tx, eventId, people, now)) {
        const key = `${tie.kind} ${tie.userId} ${tie.submissionId}`;
        const known = latest.get(key);
        if (known === undefined || known.at < tie.at) latest.set(key, tie);
      }
    return [...latest.values()];
  }

  addConflicts(source: ConflictsOf): void {
    this.conflicts.push(source);
  }

  addConflicted(source: ConflictedAmong): void {
    this.conflicted.push(source);
  }

  addSupporters(source: SupportsTeam): void {
    this.supporters.push(source);
  }

  addReviewCounts(source: ReviewCountsOf): void {
    this.reviewCounts.push(source);
  }

  addRationales(source: RationaleOf): void {
    this.rationales.push(source);
  }

  async conflictsOf(tx: ReadTx, eventId: EventId, userId: UserId | null): Promise<readonly SubmissionId[]> {
    if (userId === null) return [];
    const all = new Set<SubmissionId>();
    for (const source of this.conflicts) for (const id of await source(tx, eventId, userId)) all.add(id);
    return [...all];
  }

  async conflictedAmong(tx: ReadTx, eventId: EventId, submissionId: SubmissionId, people: readonly UserId[]): Promise<ReadonlySet<UserId>> {
    const all = new Set<UserId>();
    if (people.length === 0) return all;
    for (const source of this.conflicted) for (const userId of await source(tx, eventId, submissionId, people)) all.add(userId);
    return all;
  }

  async supports(tx: ReadTx, teamId: TeamId, userId: UserId): Promise<boolean> {
    for (const source of this.supporters) if (await source(tx, teamId, userId)) return true;
    return false;
  }

  async reviewCountsOf(tx: ReadTx, submissions: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, number>> {
    const all = new Map<SubmissionId, number>();
    if (submissions.length === 0) return all;
    for (const source of this.reviewCounts)
      for (const [id, count] of await source(tx, submissions)) all.set(id, (all.get(id) ?? 0) + count);
    return all;
  }

  async rationaleOf(tx: ReadTx, submissionId: SubmissionId): Promise<string | null> {
    for (const source of this.rationales) {
      const rationale = await source(tx, submissionId);
      if (rationale !== null) return rationale;
    }
    return null;
  }
}
