import type { JudgingRound } from '@jamboree/judging-domain';
import type { EventId, JudgingRoundId, PhaseId, SubmissionId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { JudgingRoundSchema } from './judging-round.schema.js';
import { ACTIVE, COUNTED, IN_COMPETITION } from './state-lists.js';

const LAST_SCORED = `SELECT r."id" FROM "judging_round" r
  WHERE r."event_id" = ? AND EXISTS
    (SELECT 1 FROM "assignment" a JOIN "scorecard" c ON c."assignment_id" = a."id" WHERE a."round_id" = r."id" AND c."state" IN ${COUNTED})
  ORDER BY r."position" DESC LIMIT 1`;

const TAKEN = `SELECT DISTINCT "submission_id" AS "id" FROM "assignment"
  WHERE "round_id" = ? AND "state" IN ${ACTIVE}`;

/** In competition, before the jury of the phase's round (a later round is for those taken into it), with too few sheets that count. */
const BELOW = `SELECT COUNT(*) AS "count" FROM "judging_round" r JOIN "submission" s ON s."event_id" = r."event_id"
  WHERE r."phase_id" = ? AND s."state" IN ${IN_COMPETITION}
    AND (r."position" = 1 OR EXISTS (SELECT 1 FROM "assignment" a WHERE a."round_id" = r."id" AND a."submission_id" = s."id" AND a."state" IN ${ACTIVE}))
    AND (SELECT COUNT(*) FROM "assignment" a JOIN "scorecard" c ON c."assignment_id" = a."id"
      WHERE a."round_id" = r."id" AND a."submission_id" = s."id" AND c."state" IN ${COUNTED}) < ?`;

@Injectable()
export class RoundStore {
  byId(tx: ReadTx, id: JudgingRoundId): Promise<JudgingRound | null> {
    return tx.findOne(JudgingRoundSchema, { where: { id } });
  }

  async byIds(tx: ReadTx, ids: readonly JudgingRoundId[]): Promise<JudgingRound[]> {
    return ids.length === 0 ? [] : tx.find(JudgingRoundSchema, { where: { id: In([...ids]) } });
  }

  byPhase(tx: ReadTx, phaseId: PhaseId): Promise<JudgingRound | null> {
    return tx.findOne(JudgingRoundSchema, { where: { phaseId } });
  }

  /** In the order in which they take place. */
  ofEvent(tx: ReadTx, eventId: EventId): Promise<JudgingRound[]> {
    return tx.find(JudgingRoundSchema, { where: { eventId }, order: { position: 'ASC' } });
  }

  /** The last round of the event with a counted sheet. */
  async lastScored(tx: ReadTx, eventId: EventId): Promise<JudgingRoundId | null> {
    const [row] = await tx.rows<{ readonly id: JudgingRoundId }>(LAST_SCORED, [eventId]);
    return row?.id ?? null;
  }

  /** The first round takes every submission in competition: null. A later one takes those that somebody was asked to read in it. */
  async submissionsIn(tx: ReadTx, { id, position }: JudgingRound): Promise<ReadonlySet<SubmissionId> | null> {
    if (position === 1) return null;
    return new Set((await tx.rows<{ readonly id: SubmissionId }>(TAKEN, [id])).map((row) => row.id));
  }

  /** Submissions of the phase's round with fewer sheets that count than wanted. */
  async reviewedBelow(tx: ReadTx, phaseId: PhaseId, wanted: number): Promise<number> {
    const [row] = await tx.rows<{ readonly count: number }>(BELOW, [phaseId, wanted]);
    return Number(row?.count ?? 0);
  }

  add(tx: WriteTx, rounds: readonly JudgingRound[]): Promise<void> {
    return tx.insert(JudgingRoundSchema, rounds);
  }

  async wantReviews(tx: WriteTx, id: JudgingRoundId, reviewsPerSubmission: number): Promise<void> {
    await tx.update(JudgingRoundSchema, { id }, { reviewsPerSubmission });
  }
}
