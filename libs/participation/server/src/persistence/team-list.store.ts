import type { EventId, Instant, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import type { Team } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { Condition } from './reading-scope.js';

/** A member with the name and city that others see. */
export interface NamedMember {
  readonly teamId: TeamId;
  readonly userId: UserId;
  readonly displayName: string;
  readonly city: string | null;
  readonly lead: boolean;
  readonly joinedAt: Instant;
}

export interface TeamWithMembers extends Team {
  readonly members: readonly NamedMember[];
  readonly submissionId: SubmissionId | null;
}

export interface TeamFilter {
  /** Of a team's name. */
  readonly pattern: string | null;
  /** Only teams with fewer people than this. */
  readonly below: number | null;
}

type TeamLine = Team & { readonly submissionId: SubmissionId | null };
type RawMember = Omit<NamedMember, 'lead'> & { readonly lead: boolean | number };

const LINE = `SELECT t."id", t."event_id" AS "eventId", t."kind", t."name", t."pitch", t."created_at" AS "createdAt", t."version",
    s."id" AS "submissionId" FROM "team" t LEFT JOIN "submission" s ON s."team_id" = t."id"`;
const MEMBERS = `SELECT m."team_id" AS "teamId", m."user_id" AS "userId", p."display_name" AS "displayName", p."city", m."lead",
    m."joined_at" AS "joinedAt" FROM "team_member" m JOIN "person" p ON p."id" = m."user_id"`;
/** Teams that everybody has left stay on record but are nobody's to join. */
const PEOPLED = ' AND EXISTS (SELECT 1 FROM "team_member" m WHERE m."team_id" = t."id")';

/** Teams with their people, in two queries however many there are. */
@Injectable()
export class TeamListStore {
  /** In the order of their founding, from after `afterId`; one more than `first`, which tells that there is a next page. */
  async page(tx: ReadTx, eventId: EventId, filter: TeamFilter, first: number, afterId: string): Promise<TeamWithMembers[]> {
    const where = conditions(eventId, filter);
    const sql = LINE + where.sql + ' AND t."id" > ? ORDER BY t."id" LIMIT ?';
    return this.withMembers(tx, await tx.rows<TeamLine>(sql, [...where.parameters, afterId, first + 1]));
  }

  async count(tx: ReadTx, eventId: EventId, filter: TeamFilter): Promise<number> {
    const where = conditions(eventId, filter);
    const [row] = await tx.rows<{ count: number }>('SELECT COUNT(*) AS "count" FROM "team" t' + where.sql, where.parameters);
    return row?.count ?? 0;
  }

  async byId(tx: ReadTx, id: TeamId): Promise<TeamWithMembers | null> {
    const [team] = await this.withMembers(tx, await tx.rows<TeamLine>(LINE + ' WHERE t."id" = ?', [id]));
    return team ?? null;
  }

  /** In no particular order. */
  async byIds(tx: ReadTx, ids: readonly TeamId[]): Promise<TeamWithMembers[]> {
    if (ids.length === 0) return [];
    const sql = `${LINE} WHERE t."id" IN (${placeholders(ids)})`;
    return this.withMembers(tx, await tx.rows<TeamLine>(sql, ids));
  }

  private async withMembers(tx: ReadTx, teams: readonly TeamLine[]): Promise<TeamWithMembers[]> {
    if (teams.length === 0) return [];
    const sql = `${MEMBERS} WHERE m."team_id" IN (${placeholders(teams)}) ORDER BY m."id"`;
    const rows = await tx.rows<RawMember>(
      sql,
      teams.map((team) => team.id),
    );
    const members = rows.map((row): NamedMember => ({ ...row, lead: Boolean(row.lead) }));
    return teams.map((team) => ({ ...team, members: members.filter((member) => member.teamId === team.id) }));
  }
}

function conditions(eventId: EventId, { pattern, below }: TeamFilter): Condition {
  const parameters: SqlValue[] = [eventId];
  let sql = ` WHERE t."event_id" = ?${PEOPLED}`;
  if (pattern !== null) {
    sql += ` AND t."search_name" LIKE ? ESCAPE '!'`;
    parameters.push(pattern);
  }
  if (below !== null) {
    sql += ' AND (SELECT COUNT(*) FROM "team_member" m WHERE m."team_id" = t."id") < ?';
    parameters.push(below);
  }
  return { sql, parameters };
}
