import type { Score, Scorecard, SheetToRank } from '@jamboree/judging-domain';
import type { AssignmentId, CriterionId, JudgingRoundId, PhaseId, ScorecardId, SubmissionId, UserId } from '@jamboree/kernel';
import type { ReadTx, SqlValue, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import {
  CRITERIA_WITH_SCORES,
  SHEET_CONTEXT,
  sheetContext,
  type CriterionRow,
  type SheetContext,
  type SheetContextRow,
} from './sheet-context.js';
import { COUNTED } from './state-lists.js';

/** A finished sheet with what others may come to see of it. */
export interface FinishedSheet extends SheetToRank {
  readonly id: ScorecardId;
  readonly comment: string;
}

interface FinishedRow {
  readonly id: ScorecardId;
  readonly submissionId: SubmissionId;
  readonly state: Scorecard['state'];
  readonly comment: string;
  readonly criterionId: CriterionId | null;
  readonly value: number | null;
}

const BY_ASSIGNMENT = `${SHEET_CONTEXT} WHERE a."id" = ?`;
const BY_POSITION = `${SHEET_CONTEXT} WHERE a."round_id" = ? AND a."juror_id" = ? AND a."position" = ?`;

/** Submitted, locked and abstained sheets with their scores, one row per score. */
const ALL_FINISHED = `SELECT c."id", a."submission_id" AS "submissionId", c."state", c."comment", x."criterion_id" AS "criterionId", x."value"
  FROM "assignment" a
  JOIN "scorecard" c ON c."assignment_id" = a."id"
  LEFT JOIN "score" x ON x."scorecard_id" = c."id"
  WHERE (c."state" IN ${COUNTED} OR c."state" = 'ABSTAINED')`;
const FINISHED = `${ALL_FINISHED} AND a."round_id" = ?`;
const FINISHED_FOR = `${ALL_FINISHED} AND a."submission_id" = ? ORDER BY c."id"`;
const FINISHED_OF_ROUND = `${FINISHED} ORDER BY c."id"`;
const FINISHED_OF_SUBMISSION = `${FINISHED} AND a."submission_id" = ? ORDER BY c."id"`;

/** As text: a juror's autosave is the hottest write of a jury, and TypeORM's update builder costs several times the statement. */
const REPLACE = `UPDATE "scorecard" SET "state" = ?, "submission_version_id" = ?, "comment" = ?, "private_note" = ?, "abstain_reason" = ?,
    "exclusion" = ?, "version" = ?, "saved_at" = ?
  WHERE "id" = ? AND "version" = ?`;

const SCORED_IN = `SELECT DISTINCT a."submission_id" AS "id" FROM "assignment" a
  JOIN "scorecard" c ON c."assignment_id" = a."id"
  JOIN "judging_round" r ON r."id" = a."round_id"
  WHERE r."phase_id" = ? AND c."state" IN ${COUNTED}`;

/** Locks what counts when its phase closes. */
const LOCK = `UPDATE "scorecard" SET "state" = 'LOCKED', "version" = "version" + 1
  WHERE "state" = 'SUBMITTED' AND "assignment_id" IN
    (SELECT a."id" FROM "assignment" a JOIN "judging_round" r ON r."id" = a."round_id" WHERE r."phase_id" = ?)`;

@Injectable()
export class ScorecardStore {
  /** The sheet of an assignment, with what decisions about it need: two queries. */
  context(tx: ReadTx, assignmentId: AssignmentId): Promise<SheetContext | null> {
    return this.one(tx, BY_ASSIGNMENT, [assignmentId]);
  }

  contextAt(tx: ReadTx, roundId: JudgingRoundId, jurorId: UserId, position: number): Promise<SheetContext | null> {
    return this.one(tx, BY_POSITION, [roundId, jurorId, position]);
  }

  /** Stores a sheet that was decided on `version - 1`; false when another write came first, and then nothing may be kept. */
  async replace(tx: WriteTx, sheet: Scorecard, before: readonly Score[]): Promise<boolean> {
    const { id, version, scores, state, submissionVersionId, comment, privateNote, abstainReason, exclusion, savedAt } = sheet;
    const values = [state, submissionVersionId, comment, privateNote, abstainReason, exclusion, version, savedAt];
    const stored = await tx.execute(REPLACE, [...values, id, version - 1]);
    if (stored === 1 && scores !== before) await this.putScores(tx, id, scores);
    return stored === 1;
  }

  /** Grouped by sheet. Drafts and excluded sheets are not among them. */
  async finishedOfRound(tx: ReadTx, roundId: JudgingRoundId): Promise<FinishedSheet[]> {
    return bySheet(await tx.rows<FinishedRow>(FINISHED_OF_ROUND, [roundId]));
  }

  async finishedOfSubmission(tx: ReadTx, roundId: JudgingRoundId, submissionId: SubmissionId): Promise<FinishedSheet[]> {
    return bySheet(await tx.rows<FinishedRow>(FINISHED_OF_SUBMISSION, [roundId, submissionId]));
  }

  /** Of a submission, in all rounds. */
  async finishedFor(tx: ReadTx, submissionId: SubmissionId): Promise<FinishedSheet[]> {
    return bySheet(await tx.rows<FinishedRow>(FINISHED_FOR, [submissionId]));
  }

  /** Returns how many sheets were locked. */
  lock(tx: WriteTx, phaseId: PhaseId): Promise<number> {
    return tx.execute(LOCK, [phaseId]);
  }

  /** Submissions with a sheet that counts, in the round of the phase. */
  async scoredIn(tx: ReadTx, phaseId: PhaseId): Promise<SubmissionId[]> {
    return (await tx.rows<{ readonly id: SubmissionId }>(SCORED_IN, [phaseId])).map(({ id }) => id);
  }

  private async one(tx: ReadTx, sql: string, parameters: readonly SqlValue[]): Promise<SheetContext | null> {
    const [row] = await tx.rows<SheetContextRow>(sql, parameters);
    if (row === undefined) return null;
    return sheetContext(row, await tx.rows<CriterionRow>(CRITERIA_WITH_SCORES, [row.scorecardId, row.rubricId]));
  }

  /** All lines in one statement, whether or not they were there before. */
  private async putScores(tx: WriteTx, id: ScorecardId, scores: readonly Score[]): Promise<void> {
    if (scores.length === 0) return;
    const lines = scores.map(() => '(?, ?, ?)').join(', ');
    const sql = `INSERT INTO "score" ("scorecard_id", "criterion_id", "value") VALUES ${lines}
      ON CONFLICT ("scorecard_id", "criterion_id") DO UPDATE SET "value" = excluded."value"`;
    await tx.execute(
      sql,
      scores.flatMap(({ criterionId, value }): SqlValue[] => [id, criterionId, value]),
    );
  }
}

function bySheet(rows: readonly FinishedRow[]): FinishedSheet[] {
  const sheets = new Map<ScorecardId, FinishedSheet & { readonly scores: Score[] }>();
  for (const { criterionId, value, ...row } of rows) {
    let sheet = sheets.get(row.id);
    if (sheet === undefined) sheets.set(row.id, (sheet = { ...row, scores: [] }));
    if (criterionId !== null) sheet.scores.push({ criterionId, value });
  }
  return [...sheets.values()];
}
