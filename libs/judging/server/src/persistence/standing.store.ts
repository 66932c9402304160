import type { EventId, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import { RELEASED_STATES } from '@jamboree/participation-domain';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** A juror's share: places held, and sheets finished (submitted or abstained) among them. */
export interface JurorWork {
  readonly total: number;
  readonly done: number;
}

const COUNTS = `COUNT(*) AS "total", SUM(CASE WHEN a."state" = 'COMPLETED' THEN 1 ELSE 0 END) AS "done"`;
const ACTIVE = `a."state" IN ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED')`;
const IN_ROUND = `SELECT ${COUNTS} FROM "assignment" a WHERE a."round_id" = ? AND a."juror_id" = ? AND ${ACTIVE}`;
const RELEASED = RELEASED_STATES.map((state) => `'${state}'`).join(', ');
const ANY_RELEASED = `SELECT 1 AS "released" FROM "submission" WHERE "event_id" = ? AND "state" IN (${RELEASED}) LIMIT 1`;

@Injectable()
export class StandingStore {
  async inRound(tx: ReadTx, userId: UserId, roundId: JudgingRoundId): Promise<JurorWork> {
    const [row] = await tx.rows<{ readonly total: number; readonly done: number | null }>(IN_ROUND, [roundId, userId]);
    return { total: Number(row?.total ?? 0), done: Number(row?.done ?? 0) };
  }

  /** Over all rounds of each event; events without assignments are left out. */
  async work(tx: ReadTx, userId: UserId, eventIds: readonly EventId[]): Promise<ReadonlyMap<EventId, JurorWork>> {
    if (eventIds.length === 0) return new Map();
    const sql = `SELECT r."event_id" AS "eventId", ${COUNTS} FROM "assignment" a JOIN "judging_round" r ON r."id" = a."round_id"
      WHERE a."juror_id" = ? AND ${ACTIVE} AND r."event_id" IN (${eventIds.map(() => '?').join(', ')}) GROUP BY r."event_id"`;
    const rows = await tx.rows<JurorWork & { readonly eventId: EventId }>(sql, [userId, ...eventIds]);
    return new Map(rows.map(({ eventId, total, done }) => [eventId, { total: Number(total), done: Number(done) }]));
  }

  /** Sheets that count, over all rounds; submissions without any are left out. */
  async reviews(tx: ReadTx, submissionIds: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, number>> {
    if (submissionIds.length === 0) return new Map();
    const sql = `SELECT a."submission_id" AS "id", COUNT(*) AS "reviews" FROM "assignment" a JOIN "scorecard" c ON c."assignment_id" = a."id"
      WHERE c."state" IN ('SUBMITTED', 'LOCKED') AND a."submission_id" IN (${submissionIds.map(() => '?').join(', ')}) GROUP BY a."submission_id"`;
    const rows = await tx.rows<{ readonly id: SubmissionId; readonly reviews: number }>(sql, submissionIds);
    return new Map(rows.map(({ id, reviews }) => [id, Number(reviews)]));
  }

  /** Whether the event's result is out. */
  async isReleased(tx: ReadTx, eventId: EventId): Promise<boolean> {
    return (await tx.rows(ANY_RELEASED, [eventId])).length > 0;
  }
}
