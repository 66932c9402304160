import { unansweredAs } from '@jamboree/event-server';
import type { EventId, Instant, TeamId, UserId } from '@jamboree/kernel';
import {
  TALKS_COUNTED,
  type Party,
  type TicketStanding,
  type TicketState,
  type WalkInDesk,
  type WalkInDeskId,
  type WalkInTicket,
  type WalkInTicketId,
} from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ofExactly } from './of-party.js';
import { WalkInDeskSchema } from './walk-in-desk.schema.js';
import { WalkInTicketSchema } from './walk-in-ticket.schema.js';

/** An open desk, as whoever could come sees it. */
export interface DeskLine extends WalkInDesk {
  readonly mentorName: string;
  readonly mentorCity: string | null;
  readonly waiting: number;
  /** Whether somebody is with the mentor. */
  readonly called: number;
  /** How long the last talks took on average, in milliseconds; null before there are any. */
  readonly meanTalk: number | null;
}

/** Somebody in the queue, as the mentor sees them. */
export interface TicketLine {
  readonly id: WalkInTicketId;
  readonly state: TicketState;
  readonly takenAt: Instant;
  readonly calledAt: Instant | null;
  readonly teamId: TeamId | null;
  readonly teamName: string | null;
  readonly personId: UserId;
  readonly personName: string;
  readonly personCity: string | null;
}

/** A desk that concerns somebody now, in any event: their own, or one where their side stands. */
export interface OwnDeskLine extends DeskLine {
  readonly ticketId: WalkInTicketId | null;
  readonly ticketState: TicketState | null;
  readonly before: number;
}

const standing = (state: string) =>
  `(SELECT COUNT(*) FROM "walk_in_ticket" k WHERE k."desk_id" = d."id" AND k."ended_at" IS NULL AND k."state" = '${state}')`;
const MEAN_TALK = `(SELECT CAST(AVG(y."took") AS DOUBLE PRECISION) FROM (SELECT k."ended_at" - k."called_at" AS "took" FROM "walk_in_ticket" k
  WHERE k."desk_id" = d."id" AND k."state" = 'DONE' ORDER BY k."ended_at" DESC, k."id" DESC LIMIT ${TALKS_COUNTED}) y)`;
const DESK_COLUMNS = `d."id", d."event_id" AS "eventId", d."mentor_id" AS "mentorId", d."place", d."opened_at" AS "openedAt",
    d."closes_at" AS "closesAt", d."version", p."display_name" AS "mentorName", p."city" AS "mentorCity",
    ${standing('WAITING')} AS "waiting", ${standing('CALLED')} AS "called",
    ${MEAN_TALK} AS "meanTalk"`;
const DESKS = `SELECT ${DESK_COLUMNS} FROM "walk_in_desk" d JOIN "person" p ON p."id" = d."mentor_id" WHERE d."event_id" = ?`;
/** Of somebody: a ticket of their team comes before one that they took for themselves before they joined it. */
const OWN_DESKS = `SELECT ${DESK_COLUMNS}, k."id" AS "ticketId", k."state" AS "ticketState",
    (SELECT COUNT(*) FROM "walk_in_ticket" f WHERE f."desk_id" = d."id" AND f."ended_at" IS NULL AND f."id" < k."id") AS "before"
  FROM "walk_in_desk" d JOIN "person" p ON p."id" = d."mentor_id"
  LEFT JOIN "walk_in_ticket" k ON k."desk_id" = d."id" AND k."ended_at" IS NULL AND (k."state" = 'CALLED' OR d."closes_at" > ?)
    AND ((k."team_id" IS NULL AND k."user_id" = ?) OR k."team_id" IN (SELECT o."team_id" FROM "team_member" o WHERE o."user_id" = ?))
  WHERE (k."id" IS NOT NULL OR (d."mentor_id" = ? AND d."closes_at" > ?))
    AND NOT EXISTS (SELECT 1 FROM "event" e WHERE e."id" = d."event_id" AND e."state" = 'CANCELLED') AND d."id" > ? ORDER BY d."id" LIMIT ?`;
const QUEUE = `SELECT k."id", k."state", k."taken_at" AS "takenAt", k."called_at" AS "calledAt", k."team_id" AS "teamId", t."name" AS "teamName",
    k."user_id" AS "personId", p."display_name" AS "personName", p."city" AS "personCity"
  FROM "walk_in_ticket" k JOIN "person" p ON p."id" = k."user_id" LEFT JOIN "team" t ON t."id" = k."team_id"
  WHERE k."desk_id" = ? AND k."ended_at" IS NULL AND (k."state" = 'CALLED' OR ? < ?) AND k."id" > ? ORDER BY k."id" LIMIT ?`;

const OPEN_DESKS = `${DESKS} AND EXISTS (SELECT 1 FROM "role_grant" g
  WHERE g."event_id" = d."event_id" AND g."user_id" = d."mentor_id" AND g."role" = 'MENTOR')
  AND NOT ${unansweredAs('MENTOR', 'd."event_id"', 'd."mentor_id"')} AND d."closes_at" > ? AND d."id" > ? ORDER BY d."id" LIMIT ?`;
const DESK_OF_MENTOR = `${DESKS} AND d."mentor_id" = ?`;

/** Desks for whoever comes, and their queues. */
@Injectable()
export class WalkInStore {
  desk(tx: ReadTx, id: WalkInDeskId): Promise<WalkInDesk | null> {
    return tx.findOne(WalkInDeskSchema, { where: { id } });
  }

  deskOf(tx: ReadTx, eventId: EventId, mentorId: UserId): Promise<WalkInDesk | null> {
    return tx.findOne(WalkInDeskSchema, { where: { eventId, mentorId } });
  }

  async addDesk(tx: WriteTx, desk: WalkInDesk): Promise<void> {
    await tx.insert(WalkInDeskSchema, desk);
  }

  async changeDesk(
    tx: WriteTx,
    { id, version }: WalkInDesk,
    change: Partial<Pick<WalkInDesk, 'place' | 'openedAt' | 'closesAt'>>,
  ): Promise<boolean> {
    return (await tx.update(WalkInDeskSchema, { id, version }, { ...change, version: version + 1 })) === 1;
  }

  openDesks(tx: ReadTx, eventId: EventId, now: Instant, first: number, afterId: string): Promise<DeskLine[]> {
    return tx.rows<DeskLine>(OPEN_DESKS, [eventId, now, afterId, first + 1]);
  }

  ownDesks(tx: ReadTx, userId: UserId, now: Instant, first: number, afterId: string): Promise<OwnDeskLine[]> {
    return tx.rows<OwnDeskLine>(OWN_DESKS, [now, userId, userId, userId, now, afterId, first + 1]);
  }

  async lineOf(tx: ReadTx, eventId: EventId, mentorId: UserId): Promise<DeskLine | null> {
    return (await tx.rows<DeskLine>(DESK_OF_MENTOR, [eventId, mentorId]))[0] ?? null;
  }

  ticket(tx: ReadTx, id: WalkInTicketId): Promise<WalkInTicket | null> {
    return tx.findOne(WalkInTicketSchema, { where: { id } });
  }

  /** Where a team, or somebody without one, stands, whatever the clock says. A number from before somebody joined a team is theirs still. */
  async standingOf(tx: ReadTx, eventId: EventId, party: Party): Promise<WalkInTicket | null> {
    const ofTeam = await this.standingOfExactly(tx, eventId, party);
    return ofTeam === null && party.teamId !== null ? this.standingOfExactly(tx, eventId, { ...party, teamId: null }) : ofTeam;
  }

  standingOfExactly(tx: ReadTx, eventId: EventId, party: Party): Promise<WalkInTicket | null> {
    return tx.findOne(WalkInTicketSchema, { where: { eventId, ...ofExactly(party), endedAt: IsNull() } });
  }

  /** First come first. */
  standingAt(tx: ReadTx, deskId: WalkInDeskId): Promise<WalkInTicket[]> {
    return tx.find(WalkInTicketSchema, { where: { deskId, endedAt: IsNull() }, order: { id: 'ASC' } });
  }

  /** Whoever is in the queue by the clock: after closing, only who talks still. */
  queue(tx: ReadTx, { id, closesAt }: WalkInDesk, now: Instant, first: number, afterId: string): Promise<TicketLine[]> {
    return tx.rows<TicketLine>(QUEUE, [id, now, closesAt, afterId, first + 1]);
  }

  async addTicket(tx: WriteTx, ticket: WalkInTicket): Promise<void> {
    await tx.insert(WalkInTicketSchema, ticket);
  }

  async moveTicket(tx: WriteTx, { id, version }: WalkInTicket, { state, calledAt, endedAt }: TicketStanding): Promise<boolean> {
    return (await tx.update(WalkInTicketSchema, { id, version }, { state, calledAt, endedAt, version: version + 1 })) === 1;
  }

  /** How many came to the same desk before and stand there still. */
  async before(tx: ReadTx, { deskId, id }: WalkInTicket): Promise<number> {
    const sql = 'SELECT COUNT(*) AS "count" FROM "walk_in_ticket" WHERE "desk_id" = ? AND "ended_at" IS NULL AND "id" < ?';
    return Number((await tx.rows<{ readonly count: number }>(sql, [deskId, id]))[0]?.count ?? 0);
  }
}
