import type { Assignment, Scorecard, ScoringRubric } from '@jamboree/judging-domain';
import type {
  AssignmentId,
  EventId,
  Instant,
  JudgingRoundId,
  LocalizedText,
  PhaseId,
  RubricId,
  ScorecardId,
  SubmissionId,
  SubmissionVersionId,
  TrackId,
  UserId,
} from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { authoredBy } from '@jamboree/participation-server';
import { fromJson } from './json-column.js';

/** One assignment with everything that a write of its sheet decides on and that its answer shows. */
export interface SheetContext {
  readonly assignment: Assignment;
  readonly scorecard: Scorecard;
  readonly rubric: ScoringRubric;
  readonly eventId: EventId;
  readonly phaseId: PhaseId;
  readonly blind: boolean;
  readonly entry: AssignedEntry;
  /** The juror's, with the submission: declared, or by belonging to its team. */
  readonly conflict: boolean;
}

/** The submission as its juror knows it: by the version that was pinned, before that by the newest. */
export interface JudgedEntry {
  readonly id: SubmissionId;
  readonly number: number;
  readonly state: SubmissionState;
  readonly newestVersionId: SubmissionVersionId;
  readonly title: string;
  readonly teamName: string;
  readonly trackId: TrackId | null;
  readonly trackTitle: LocalizedText | null;
}

/** What a juror reads of it beyond that. */
export interface AssignedEntry extends JudgedEntry {
  /** Until when the late entry was granted that this version came in by; null where the event does not tell its jurors. */
  readonly lateUntil: Instant | null;
}

/** Of a version `v` of a submission `s`: decided in the statement, so that nothing that jurors may not know ever leaves the database. */
export const LATE_UNTIL = `(SELECT MAX(x."expires_at") FROM "extension" x
      JOIN "event" e ON e."id" = x."event_id" AND e."late_entries_marked"
      WHERE v."within" = 'EXTENSION' AND x."submission_id" = s."id" AND x."scope" = 'CONTENT'
        AND x."granted_at" <= v."submitted_at" AND x."expires_at" > v."submitted_at"
        AND (x."revoked_at" IS NULL OR x."revoked_at" > v."submitted_at")) AS "lateUntil"`;

export interface SheetContextRow {
  readonly assignmentId: AssignmentId;
  readonly roundId: JudgingRoundId;
  readonly jurorId: UserId;
  readonly submissionId: SubmissionId;
  readonly assignmentState: Assignment['state'];
  readonly position: number;
  readonly origin: Assignment['origin'];
  readonly scorecardId: ScorecardId;
  readonly scorecardState: Scorecard['state'];
  readonly pinnedVersionId: SubmissionVersionId | null;
  readonly comment: string;
  readonly privateNote: string;
  readonly abstainReason: string | null;
  readonly exclusion: Scorecard['exclusion'];
  readonly version: number;
  readonly savedAt: Instant | null;
  readonly eventId: EventId;
  readonly phaseId: PhaseId;
  readonly rubricId: RubricId;
  readonly blind: number | boolean;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly number: number;
  readonly submissionState: SubmissionState;
  readonly newestVersionId: SubmissionVersionId;
  readonly title: string;
  readonly teamName: string;
  readonly trackId: TrackId | null;
  readonly trackTitle: string | null;
  readonly lateUntil: Instant | null;
  readonly conflict: number | boolean;
}

/** Everything but the criteria and their scores, in one row; a WHERE on the assignment follows. */
export const SHEET_CONTEXT = `SELECT a."id" AS "assignmentId", a."round_id" AS "roundId", a."juror_id" AS "jurorId", a."submission_id" AS "submissionId",
    a."state" AS "assignmentState", a."position", a."origin",
    c."id" AS "scorecardId", c."state" AS "scorecardState", c."submission_version_id" AS "pinnedVersionId", c."comment",
    c."private_note" AS "privateNote", c."abstain_reason" AS "abstainReason", c."exclusion", c."version", c."saved_at" AS "savedAt",
    r."event_id" AS "eventId", r."phase_id" AS "phaseId", r."rubric_id" AS "rubricId", r."blind",
    u."scale_min" AS "scaleMin", u."scale_max" AS "scaleMax",
    s."number", s."state" AS "submissionState", s."latest_version_id" AS "newestVersionId", v."title",
    t."name" AS "teamName", v."track_id" AS "trackId", k."title" AS "trackTitle",
    ${LATE_UNTIL},
    CASE WHEN EXISTS (SELECT 1 FROM "conflict_of_interest" i JOIN "submission" w ON w."id" = i."submission_id"
             WHERE i."user_id" = a."juror_id" AND (w."id" = a."submission_id" OR w."merged_into" = a."submission_id"))
           OR ${authoredBy('a."juror_id"')}
         THEN 1 ELSE 0 END AS "conflict"
  FROM "assignment" a
  JOIN "scorecard" c ON c."assignment_id" = a."id"
  JOIN "judging_round" r ON r."id" = a."round_id"
  JOIN "rubric" u ON u."id" = r."rubric_id"
  JOIN "submission" s ON s."id" = a."submission_id"
  JOIN "submission_version" v ON v."id" = COALESCE(c."submission_version_id", s."latest_version_id")
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "track" k ON k."id" = v."track_id"`;

export interface CriterionRow {
  readonly id: ScoringRubric['criteria'][number]['id'];
  readonly key: string;
  readonly weight: number;
  readonly trackIds: string;
  readonly scored: number | boolean;
  readonly value: number | null;
}

/** The criteria in published order, with the scores of one sheet. */
export const CRITERIA_WITH_SCORES = `SELECT c."id", c."key", c."weight", c."track_ids" AS "trackIds", x."value",
    CASE WHEN x."scorecard_id" IS NULL THEN 0 ELSE 1 END AS "scored"
  FROM "criterion" c
  LEFT JOIN "score" x ON x."criterion_id" = c."id" AND x."scorecard_id" = ?
  WHERE c."rubric_id" = ?
  ORDER BY c."position"`;

export function sheetContext(row: SheetContextRow, criteria: readonly CriterionRow[]): SheetContext {
  return {
    assignment: {
      id: row.assignmentId,
      roundId: row.roundId,
      jurorId: row.jurorId,
      submissionId: row.submissionId,
      state: row.assignmentState,
      position: row.position,
      origin: row.origin,
    },
    scorecard: {
      id: row.scorecardId,
      assignmentId: row.assignmentId,
      state: row.scorecardState,
      submissionVersionId: row.pinnedVersionId,
      scores: criteria.filter(({ scored }) => Boolean(scored)).map(({ id, value }) => ({ criterionId: id, value })),
      comment: row.comment,
      privateNote: row.privateNote,
      abstainReason: row.abstainReason,
      exclusion: row.exclusion,
      version: row.version,
      savedAt: row.savedAt,
    },
    rubric: {
      scaleMin: row.scaleMin,
      scaleMax: row.scaleMax,
      criteria: criteria.map(({ id, key, weight, trackIds }) => ({ id, key, weight, trackIds: fromJson(trackIds) })),
    },
    eventId: row.eventId,
    phaseId: row.phaseId,
    blind: Boolean(row.blind),
    entry: {
      id: row.submissionId,
      number: row.number,
      state: row.submissionState,
      newestVersionId: row.newestVersionId,
      title: row.title,
      teamName: row.teamName,
      trackId: row.trackId,
      trackTitle: row.trackTitle === null ? null : fromJson(row.trackTitle),
      lateUntil: row.lateUntil,
    },
    conflict: Boolean(row.conflict),
  };
}
