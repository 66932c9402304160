import type { Assignment, Scorecard } from '@jamboree/judging-domain';
import type { AssignmentId, Instant, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { fromJson } from './json-column.js';
import { LATE_UNTIL, type AssignedEntry } from './sheet-context.js';
import { ACTIVE, IN_COMPETITION } from './state-lists.js';

/** One line of a juror's queue. */
export interface QueueItem extends Pick<Assignment, 'id' | 'roundId' | 'position' | 'state'> {
  readonly scorecardState: Scorecard['state'];
  readonly savedAt: Instant | null;
  readonly entry: Pick<AssignedEntry, 'id' | 'number' | 'title' | 'teamName' | 'trackTitle' | 'lateUntil'>;
}

interface QueueRow {
  readonly id: AssignmentId;
  readonly roundId: JudgingRoundId;
  readonly position: number;
  readonly state: Assignment['state'];
  readonly scorecardState: Scorecard['state'];
  readonly savedAt: Instant | null;
  readonly submissionId: SubmissionId;
  readonly number: number;
  readonly title: string;
  readonly teamName: string;
  readonly trackTitle: string | null;
  readonly lateUntil: Instant | null;
}

const QUEUE = `SELECT a."id", a."round_id" AS "roundId", a."position", a."state", c."state" AS "scorecardState", c."saved_at" AS "savedAt",
    s."id" AS "submissionId", s."number", v."title", t."name" AS "teamName", k."title" AS "trackTitle",
    ${LATE_UNTIL}
  FROM "assignment" a
  JOIN "judging_round" r ON r."id" = a."round_id"
  JOIN "scorecard" c ON c."assignment_id" = a."id"
  JOIN "submission" s ON s."id" = a."submission_id"
  JOIN "submission_version" v ON v."id" = COALESCE(c."submission_version_id", s."latest_version_id")
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "track" k ON k."id" = v."track_id"
  WHERE a."juror_id" = ? AND (a."state" IN ${ACTIVE} OR a."state" = 'RECUSED') AND s."state" IN ${IN_COMPETITION}
  ORDER BY r."event_id" DESC, r."position", a."position"`;

/** What a juror has to do, over all events. */
@Injectable()
export class InboxStore {
  async queue(tx: ReadTx, jurorId: UserId): Promise<QueueItem[]> {
    const rows = await tx.rows<QueueRow>(QUEUE, [jurorId]);
    return rows.map(({ submissionId, number, title, teamName, trackTitle, lateUntil, ...row }) => ({
      ...row,
      entry: { id: submissionId, number, title, teamName, lateUntil, trackTitle: trackTitle === null ? null : fromJson(trackTitle) },
    }));
  }
}
