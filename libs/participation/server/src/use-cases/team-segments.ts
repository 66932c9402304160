import { MessageSegments } from '@jamboree/event-server';
import { ENTERED_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { placeholders } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';

const WITHOUT_TEAM = `SELECT g."user_id" FROM "role_grant" g WHERE g."event_id" = ? AND g."role" = 'PARTICIPANT'
  AND NOT EXISTS (SELECT 1 FROM "team_member" m WHERE m."event_id" = g."event_id" AND m."user_id" = g."user_id")`;
const WITH_ROOM = `SELECT m."user_id" FROM "team_member" m WHERE m."event_id" = ?
  AND (SELECT COUNT(*) FROM "team_member" o WHERE o."team_id" = m."team_id") < ?`;
/** What was merged stands as the entry does that it lives on in, while that one is in; correcting it is up to its own team. */
const ENTRY_IN = `SELECT m."user_id" FROM "team_member" m JOIN "submission" s ON s."team_id" = m."team_id"
  LEFT JOIN "submission" o ON o."id" = s."merged_into" AND o."state" <> 'RETURNED' WHERE m."event_id" = ? AND COALESCE(o."state", s."state") IN `;

/** Whom organisers can write to by how their team stands. */
@Injectable()
export class TeamSegments implements OnModuleInit {
  constructor(private readonly segments: MessageSegments) {}

  onModuleInit(): void {
    this.segments.add('WITHOUT_TEAM', {
      people: (_segment, { id }) => ({ sql: WITHOUT_TEAM, parameters: [id] }),
      deadlineOf: 'team:join',
      path: (slug) => `/e/${slug}/team`,
    });
    this.segments.add('TEAM_WITH_ROOM', {
      people: (_segment, { id, teamMax }) => ({ sql: WITH_ROOM, parameters: [id, teamMax] }),
      deadlineOf: 'team:join',
      path: (slug) => `/e/${slug}/team`,
    });
    this.add('DRAFT_NOT_SUBMITTED', ['DRAFT']);
    this.add('RETURNED', ['RETURNED']);
    this.add('SUBMITTED', ENTERED_STATES);
  }

  private add(kind: 'DRAFT_NOT_SUBMITTED' | 'RETURNED' | 'SUBMITTED', states: readonly SubmissionState[]): void {
    const sql = `${ENTRY_IN}(${placeholders(states)})`;
    this.segments.add(kind, {
      people: (_segment, { id }) => ({ sql, parameters: [id, ...states] }),
      deadlineOf: 'submission:submit',
      path: (slug) => `/e/${slug}/submission`,
    });
  }
}
