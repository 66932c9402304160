import type { EventId, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import { RELEASED_STATES } from '@jamboree/participation-domain';
import { placeholders, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ACTIVE, COUNTED, IN_COMPETITION } from './state-lists.js';

/** A juror's share: places held, and sheets finished (submitted or abstained) among them. */
export interface JurorWork {
  readonly total: number;
  readonly done: number;
}

const COUNTS = `COUNT(*) AS "total", SUM(CASE WHEN a."state" = 'COMPLETED' THEN 1 ELSE 0 END) AS "done"`;
/** What left the competition asks nothing of its jurors any more. */
const OPEN_PLACES = `FROM "assignment" a JOIN "submission" s ON s."id" = a."submission_id"
  WHERE a."juror_id" = ? AND a."state" IN ${ACTIVE} AND s."state" IN ${IN_COMPETITION}`;
const IN_ROUND = `SELECT ${COUNTS} ${OPEN_PLACES} AND a."round_id" = ?`;
const PLACES = `SELECT COUNT(*) AS "places" FROM "assignment" a WHERE a."submission_id" = ? AND a."state" IN ${ACTIVE}`;
const RELEASED = RELEASED_STATES.map((state) => `'${state}'`).join(', ');
const ANY_RELEASED = `SELECT 1 AS "released" FROM "submission" WHERE "event_id" = ? AND "state" IN (${RELEASED}) LIMIT 1`;

@Injectable()
export class StandingStore {
  async inRound(tx: ReadTx, userId: UserId, roundId: JudgingRoundId): Promise<JurorWork> {
    const [row] = await tx.rows<{ readonly total: number; readonly done: number | null }>(IN_ROUND, [userId, roundId]);
    return { total: Number(row?.total ?? 0), done: Number(row?.done ?? 0) };
  }

  /** Over all rounds of each event; events without assignments are left out. */
  async work(tx: ReadTx, userId: UserId, eventIds: readonly EventId[]): Promise<ReadonlyMap<EventId, JurorWork>> {
    if (eventIds.length === 0) return new Map();
    const sql = `SELECT s."event_id" AS "eventId", ${COUNTS} ${OPEN_PLACES} AND s."event_id" IN (${placeholders(eventIds)}) GROUP BY s."event_id"`;
    const rows = await tx.rows<JurorWork & { readonly eventId: EventId }>(sql, [userId, ...eventIds]);
    return new Map(rows.map(({ eventId, total, done }) => [eventId, { total: Number(total), done: Number(done) }]));
  }

  /** Sheets that count, over all rounds; submissions without any are left out. */
  async reviews(tx: ReadTx, submissionIds: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, number>> {
    if (submissionIds.length === 0) return new Map();
    const sql = `SELECT a."submission_id" AS "id", COUNT(*) AS "reviews" FROM "assignment" a JOIN "scorecard" c ON c."assignment_id" = a."id"
      WHERE c."state" IN ${COUNTED} AND a."submission_id" IN (${placeholders(submissionIds)}) GROUP BY a."submission_id"`;
    const rows = await tx.rows<{ readonly id: SubmissionId; readonly reviews: number }>(sql, submissionIds);
    return new Map(rows.map(({ id, reviews }) => [id, Number(reviews)]));
  }

  /** How many jurors are to read it, or have. */
  async places(tx: ReadTx, submissionId: SubmissionId): Promise<number> {
    const [row] = await tx.rows<{ readonly places: number }>(PLACES, [submissionId]);
    return Number(row?.places ?? 0);
  }

  /** Whether the event's result is out. */
  async isReleased(tx: ReadTx, eventId: EventId): Promise<boolean> {
    return (await tx.rows(ANY_RELEASED, [eventId])).length > 0;
  }
}
