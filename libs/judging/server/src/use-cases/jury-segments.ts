import { MessageSegments } from '@jamboree/event-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ACTIVE, IN_COMPETITION } from '../persistence/state-lists.js';

/** Places of rounds that are not over: what was left open in an earlier one can no longer be done. */
const PLACES = `SELECT a."juror_id" AS "user_id" FROM "assignment" a JOIN "judging_round" r ON r."id" = a."round_id"
  JOIN "phase" p ON p."id" = r."phase_id" JOIN "submission" s ON s."id" = a."submission_id"
  WHERE r."event_id" = ? AND p."state" NOT IN ('CLOSED', 'SKIPPED') AND a."state" IN ${ACTIVE} AND s."state" IN ${IN_COMPETITION}`;
const OPEN_SHEETS = `${PLACES} AND a."state" <> 'COMPLETED'`;
const SILENT = `${PLACES} AND NOT EXISTS (SELECT 1 FROM "assignment" b JOIN "scorecard" c ON c."assignment_id" = b."id"
  WHERE b."juror_id" = a."juror_id" AND b."round_id" = a."round_id" AND (b."state" IN ('IN_PROGRESS', 'COMPLETED') OR c."saved_at" IS NOT NULL))`;

/** Whom organisers can write to by what is left to score. */
@Injectable()
export class JurySegments implements OnModuleInit {
  constructor(private readonly segments: MessageSegments) {}

  onModuleInit(): void {
    for (const [kind, sql] of [
      ['JUROR_OPEN_SHEETS', OPEN_SHEETS],
      ['JUROR_SILENT', SILENT],
    ] as const)
      this.segments.add(kind, {
        people: (_segment, { id }) => ({ sql, parameters: [id] }),
        deadlineOf: 'scorecard:score',
        path: () => '/jury',
      });
  }
}
