import type { ApplicationState } from '@jamboree/event-domain';
import { ACTIVE_STATES } from '@jamboree/judging-domain';
import type { EventId, JudgingRoundId, Role, SubmissionId, UserId } from '@jamboree/kernel';
import { ENTERED_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** How far the jury is. */
export interface JuryProgress {
  readonly assignmentsTotal: number;
  readonly assignmentsDone: number;
}

/** What waits for an organiser's word, and what the event's page has to show. */
export interface WaitingCounts {
  readonly applications: number;
  readonly questions: number;
  readonly challenges: number;
}

export interface RoundProgress {
  readonly underReviewed: number;
  readonly silentJurors: number;
}

export interface RoundQuestion {
  readonly eventId: EventId;
  readonly roundId: JudgingRoundId;
  readonly reviewsWanted: number;
  /** A first round is for everybody; a later one for those who were taken into it. */
  readonly forAll: boolean;
  /** Left out: the viewer has a conflict of interest with them. */
  readonly without: readonly SubmissionId[];
}

const ACTIVE = `a."state" IN (${sqlList(ACTIVE_STATES)})`;
const ENTERED = sqlList(ENTERED_STATES);

/** Most events that a person's own pages list; who holds roles in more of them finds the others by their address. */
export const MY_EVENTS_MAX = 500;

/** What runs, then drafts, then what is over; within each the newest role first. */
const EVENTS_OF = `SELECT e."id" FROM "role_grant" g JOIN "event" e ON e."id" = g."event_id" WHERE g."user_id" = ?
  GROUP BY e."id", e."state"
  ORDER BY CASE WHEN e."state" IN ('ARCHIVED', 'CANCELLED') THEN 2 WHEN e."state" = 'DRAFT' THEN 1 ELSE 0 END, MAX(g."id") DESC LIMIT ?`;

const ROLES = 'SELECT "role", COUNT(*) AS "count" FROM "role_grant" WHERE "event_id" = ? GROUP BY "role" ORDER BY "role"';
const STATES = 'SELECT "state", COUNT(*) AS "count" FROM "submission" WHERE "event_id" = ? GROUP BY "state"';
const TEAMS = 'SELECT COUNT(*) AS "count" FROM "team" WHERE "event_id" = ?';

const UNDECIDED: ApplicationState = 'SUBMITTED';
const WAITING = `SELECT
  (SELECT COUNT(*) FROM "application" WHERE "event_id" = ? AND "state" = '${UNDECIDED}') AS "applications",
  (SELECT COUNT(*) FROM "question" WHERE "event_id" = ? AND "answer" IS NULL) AS "questions",
  (SELECT COUNT(*) FROM "challenge" WHERE "event_id" = ?) AS "challenges"`;

const JURY = `SELECT COUNT(*) AS "total", SUM(CASE WHEN a."state" = 'COMPLETED' THEN 1 ELSE 0 END) AS "done"
  FROM "assignment" a JOIN "judging_round" r ON r."id" = a."round_id" WHERE r."event_id" = ? AND ${ACTIVE}`;

const ASSIGNMENTS_OF = `SELECT r."event_id" AS "eventId", COUNT(*) AS "count"
  FROM "assignment" a JOIN "judging_round" r ON r."id" = a."round_id" WHERE ${ACTIVE} AND r."event_id" IN `;

const UNDER_REVIEWED = `SELECT COUNT(*) AS "count" FROM "submission" s
  WHERE s."event_id" = ? AND s."state" IN (${ENTERED})
    AND (SELECT COUNT(*) FROM "assignment" a WHERE a."round_id" = ? AND a."submission_id" = s."id" AND a."state" = 'COMPLETED') < ?`;
const TAKEN_IN = ` AND EXISTS (SELECT 1 FROM "assignment" a WHERE a."round_id" = ? AND a."submission_id" = s."id")`;

const SILENT = `SELECT COUNT(*) AS "count" FROM (SELECT a."juror_id" FROM "assignment" a WHERE a."round_id" = ? AND ${ACTIVE} GROUP BY a."juror_id"
  HAVING SUM(CASE WHEN a."state" IN ('IN_PROGRESS', 'COMPLETED') THEN 1 ELSE 0 END) = 0) silent`;

/** Figures over all scopes for whoever organises an event. */
@Injectable()
export class OverviewStore {
  /** Events in which somebody holds a role, those first that ask for something. */
  async eventsOf(tx: ReadTx, userId: UserId): Promise<EventId[]> {
    const rows = await tx.rows<{ readonly id: EventId }>(EVENTS_OF, [userId, MY_EVENTS_MAX]);
    return rows.map(({ id }) => id);
  }

  async roles(tx: ReadTx, eventId: EventId): Promise<{ readonly role: Role; readonly count: number }[]> {
    const rows = await tx.rows<{ readonly role: Role; readonly count: number }>(ROLES, [eventId]);
    return rows.map(({ role, count }) => ({ role, count: Number(count) }));
  }

  async submissions(tx: ReadTx, eventId: EventId): Promise<ReadonlyMap<SubmissionState, number>> {
    const rows = await tx.rows<{ readonly state: SubmissionState; readonly count: number }>(STATES, [eventId]);
    return new Map(rows.map(({ state, count }) => [state, Number(count)]));
  }

  teams(tx: ReadTx, eventId: EventId): Promise<number> {
    return count(tx, TEAMS, [eventId]);
  }

  async waiting(tx: ReadTx, eventId: EventId): Promise<WaitingCounts> {
    const [row] = await tx.rows<WaitingCounts>(WAITING, [eventId, eventId, eventId]);
    return {
      applications: Number(row?.applications ?? 0),
      questions: Number(row?.questions ?? 0),
      challenges: Number(row?.challenges ?? 0),
    };
  }

  async jury(tx: ReadTx, eventId: EventId, without: readonly SubmissionId[]): Promise<JuryProgress> {
    const sql = JURY + exceptFor('a."submission_id"', without);
    const [row] = await tx.rows<{ readonly total: number; readonly done: number | null }>(sql, [eventId, ...without]);
    return { assignmentsTotal: Number(row?.total ?? 0), assignmentsDone: Number(row?.done ?? 0) };
  }

  /** Assignments of whole juries; events without any are left out. */
  async assignmentsOf(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<EventId, number>> {
    if (events.length === 0) return new Map();
    const sql = `${ASSIGNMENTS_OF}(${placeholders(events)}) GROUP BY r."event_id"`;
    const rows = await tx.rows<{ readonly eventId: EventId; readonly count: number }>(sql, events);
    return new Map(rows.map((row) => [row.eventId, Number(row.count)]));
  }

  async round(tx: ReadTx, { eventId, roundId, reviewsWanted, forAll, without }: RoundQuestion): Promise<RoundProgress> {
    const sql = UNDER_REVIEWED + (forAll ? '' : TAKEN_IN) + exceptFor('s."id"', without);
    return {
      underReviewed: await count(tx, sql, [eventId, roundId, reviewsWanted, ...(forAll ? [] : [roundId]), ...without]),
      silentJurors: await count(tx, SILENT, [roundId]),
    };
  }
}

/** A closed list of the domain's states as SQL text. */
function sqlList(states: readonly string[]): string {
  return states.map((state) => `'${state}'`).join(', ');
}

function exceptFor(column: string, ids: readonly SubmissionId[]): string {
  return ids.length === 0 ? '' : ` AND ${column} NOT IN (${placeholders(ids)})`;
}

async function count(tx: ReadTx, sql: string, parameters: readonly SqlValue[]): Promise<number> {
  const [row] = await tx.rows<{ readonly count: number }>(sql, parameters);
  return Number(row?.count ?? 0);
}
