import type { EventId, Instant, LocalizedText, PhaseId, SubmissionId, UserId } from '@jamboree/kernel';
import { ENTERED_STATES, ORDER_MODULUS, type voterOrder, type VotingRound, type VotingRoundId } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { authoredBy } from '../authored-by.js';
import { BallotSchema, VotingRoundSchema, type Ballot } from './voting.schemas.js';

/** An idea as voters see it: without its team. */
export interface BallotEntry {
  readonly id: SubmissionId;
  readonly title: string;
  readonly summary: string;
  /** Of the voter's own team, or with something of it merged in. */
  readonly own: boolean;
  /** Its place in this voter's order. */
  readonly turn: number;
}

export interface CountedEntry {
  readonly submissionId: SubmissionId;
  readonly title: string;
  readonly votes: number;
}

/** A vote that waits for the votes of one person. */
export interface OpenVote {
  readonly roundId: VotingRoundId;
  readonly slug: string;
  readonly title: LocalizedText;
  readonly closesAt: Instant;
  readonly left: number;
}

/** Entries that may be chosen: handed in and neither withdrawn nor refused. */
const CHOOSABLE = `s."event_id" = ? AND s."state" IN (${placeholders(ENTERED_STATES)})`;
const OWN = authoredBy('?');
const TURN = `(CAST(s."number" AS bigint) * ? + ?) % ${ORDER_MODULUS}`;
const PAGE = `SELECT s."id", v."title", v."summary", ${OWN} AS "own", ${TURN} AS "turn"
  FROM "submission" s JOIN "submission_version" v ON v."id" = s."latest_version_id" WHERE ${CHOOSABLE} AND ${TURN} > ? ORDER BY "turn" LIMIT ?`;
const ONE = `SELECT s."id", v."title", v."summary", ${OWN} AS "own", 0 AS "turn"
  FROM "submission" s JOIN "submission_version" v ON v."id" = s."latest_version_id" WHERE ${CHOOSABLE} AND s."id" = ?`;
const GRANT =
  'INSERT INTO "voting_budget" ("round_id", "user_id", "event_id", "granted", "used") VALUES (?, ?, ?, ?, 0) ON CONFLICT DO NOTHING';
const SPEND = 'UPDATE "voting_budget" SET "used" = "used" + 1 WHERE "round_id" = ? AND "user_id" = ? AND "used" < "granted"';
const GIVE_BACK = 'UPDATE "voting_budget" SET "used" = "used" - 1 WHERE "round_id" = ? AND "user_id" = ? AND "used" > 0';
const CAST_VOTE =
  'INSERT INTO "ballot" ("id", "event_id", "round_id", "user_id", "submission_id", "at") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
const TALLY = `SELECT b."submission_id" AS "submissionId", v."title", COUNT(*) AS "votes" FROM "ballot" b
  JOIN "submission" s ON s."id" = b."submission_id" JOIN "submission_version" v ON v."id" = s."latest_version_id"
  WHERE b."round_id" = ? AND ${CHOOSABLE}
    AND NOT ${authoredBy('b."user_id"')}
  GROUP BY b."submission_id", v."title" ORDER BY "votes" DESC, b."submission_id" LIMIT ?`;

/** Rounds of the person's own events in which votes can be given now and are left; a phase's own times count, wherever they moved. */
const WAITING = `SELECT r."id" AS "roundId", e."slug", e."title", COALESCE(p."closes_at", r."closes_at") AS "closesAt",
    r."votes_per_person" - COALESCE(b."used", 0) AS "left"
  FROM "voting_round" r JOIN "event" e ON e."id" = r."event_id" LEFT JOIN "phase" p ON p."id" = r."phase_id"
  LEFT JOIN "voting_budget" b ON b."round_id" = r."id" AND b."user_id" = ?
  WHERE r."voided_at" IS NULL AND r."published_at" IS NULL AND COALESCE(p."opens_at", r."opens_at") <= ?
    AND COALESCE(p."closes_at", r."closes_at") > ? AND (p."state" IS NULL OR p."state" NOT IN ('PAUSED', 'SKIPPED', 'CLOSED'))
    AND e."state" NOT IN ('DRAFT', 'ARCHIVED', 'CANCELLED') AND COALESCE(b."used", 0) < r."votes_per_person" AND r."id" > ?
    AND EXISTS (SELECT 1 FROM "role_grant" g WHERE g."event_id" = r."event_id" AND g."user_id" = ?
      AND (r."electorate" = 'SIGNED_IN' OR g."role" = 'PARTICIPANT'))
  ORDER BY r."id" LIMIT ?`;

type Order = ReturnType<typeof voterOrder>;
type RawOpenVote = Omit<OpenVote, 'title'> & { readonly title: string };
type RawEntry = Omit<BallotEntry, 'own'> & { readonly own: boolean | number };

/** Voting rounds, what each voter has left, and the ballots. The database keeps the limits, whatever happens at the same moment. */
@Injectable()
export class VotingStore {
  byId(tx: ReadTx, id: VotingRoundId): Promise<VotingRound | null> {
    return tx.findOne(VotingRoundSchema, { where: { id } });
  }

  /** The event's latest round. */
  ofEvent(tx: ReadTx, eventId: EventId): Promise<VotingRound | null> {
    return tx.findOne(VotingRoundSchema, { where: { eventId }, order: { id: 'DESC' } });
  }

  /** One more than asked for. */
  async waitingFor(tx: ReadTx, voter: UserId, now: Instant, first: number, after: string): Promise<OpenVote[]> {
    const rows = await tx.rows<RawOpenVote>(WAITING, [voter, now, now, after, voter, first + 1]);
    return rows.map((row) => ({ ...row, title: JSON.parse(row.title) as LocalizedText })); // written from the column's own type
  }

  /** The phase is opened again: its rounds count no more. */
  async voidRounds(tx: WriteTx, eventId: EventId, phaseId: PhaseId, at: Instant): Promise<VotingRoundId[]> {
    const rounds = await tx.find(VotingRoundSchema, { where: { eventId, phaseId, voidedAt: IsNull() } });
    for (const { id, version } of rounds) await tx.update(VotingRoundSchema, { id }, { voidedAt: at, version: version + 1 });
    return rounds.map(({ id }) => id);
  }

  insert(tx: WriteTx, round: VotingRound): Promise<void> {
    return tx.insert(VotingRoundSchema, round);
  }

  /** Stores what was decided on the version before; false when another change came first. */
  async replace(tx: WriteTx, { id, version, ...rest }: VotingRound): Promise<boolean> {
    return (await tx.update(VotingRoundSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }

  /** In the voter's own order; one more than asked for, so that the page knows whether it ends. */
  async entries(tx: ReadTx, eventId: EventId, voter: UserId, { step, start }: Order, first: number, after: number): Promise<BallotEntry[]> {
    const parameters = [voter, step, start, eventId, ...ENTERED_STATES, step, start, after, first + 1];
    return (await tx.rows<RawEntry>(PAGE, parameters)).map((row) => ({ ...row, own: Boolean(row.own), turn: Number(row.turn) }));
  }

  /** Null when it cannot be chosen in this event. */
  async entry(tx: ReadTx, eventId: EventId, voter: UserId, id: SubmissionId): Promise<BallotEntry | null> {
    const [row] = await tx.rows<RawEntry>(ONE, [voter, eventId, ...ENTERED_STATES, id]);
    return row === undefined ? null : { ...row, own: Boolean(row.own) };
  }

  async votesOf(tx: ReadTx, roundId: VotingRoundId, userId: UserId): Promise<SubmissionId[]> {
    return (await tx.find(BallotSchema, { where: { roundId, userId }, order: { id: 'ASC' } })).map(({ submissionId }) => submissionId);
  }

  /** False when the person has none left. */
  async spend(tx: WriteTx, { id, eventId, votesPerPerson }: VotingRound, userId: UserId): Promise<boolean> {
    await tx.execute(GRANT, [id, userId, eventId, votesPerPerson]);
    return (await tx.execute(SPEND, [id, userId])) === 1;
  }

  /** False when the person has chosen this one before. */
  async cast(tx: WriteTx, { id, eventId, roundId, userId, submissionId, at }: Ballot): Promise<boolean> {
    return (await tx.execute(CAST_VOTE, [id, eventId, roundId, userId, submissionId, at])) === 1;
  }

  /** False when there was no such vote. */
  async takeBack(tx: WriteTx, roundId: VotingRoundId, userId: UserId, submissionId: SubmissionId): Promise<boolean> {
    if ((await tx.delete(BallotSchema, { roundId, userId, submissionId })) === 0) return false;
    return (await tx.execute(GIVE_BACK, [roundId, userId])) === 1;
  }

  /** Only for a round that is over. A vote of somebody who has joined the team since is none. */
  async tally(tx: ReadTx, { id, eventId }: VotingRound, most: number): Promise<CountedEntry[]> {
    const rows = await tx.rows<CountedEntry>(TALLY, [id, eventId, ...ENTERED_STATES, most]);
    return rows.map((row) => ({ ...row, votes: Number(row.votes) }));
  }
}
