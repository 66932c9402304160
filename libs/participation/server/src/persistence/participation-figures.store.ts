import type { SiteItemId, SiteList } from '@jamboree/event-domain';
import type { EventId, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import { ENTERED_STATES, RELEASED_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

export interface ParticipationCounts {
  readonly teams: number;
  /** Begun and never submitted. */
  readonly drafts: number;
  /** Entered and neither withdrawn nor returned. */
  readonly submitted: number;
}

/** How a person stands in an event by their team. */
export interface TeamStanding {
  readonly eventId: EventId;
  readonly teamId: TeamId;
  readonly teamName: string;
  readonly lead: boolean;
  readonly submissionId: SubmissionId | null;
  readonly submissionState: SubmissionState | null;
  /** What became of the team's work: of the entry that its own lives on in where it was merged, else of its own. */
  readonly resultState: SubmissionState | null;
}

type RawStanding = Omit<TeamStanding, 'lead'> & { readonly lead: boolean | number };

const STANDING = `SELECT m."event_id" AS "eventId", m."team_id" AS "teamId", t."name" AS "teamName", m."lead",
    s."id" AS "submissionId", s."state" AS "submissionState", COALESCE(o."state", s."state") AS "resultState"
  FROM "team_member" m JOIN "team" t ON t."id" = m."team_id" LEFT JOIN "submission" s ON s."team_id" = m."team_id"
  LEFT JOIN "submission" o ON o."id" = s."merged_into"`;

/** The entry that the team's own lives on in, and all others that live on where the team's does. */
const coauthors = (list: string) => `SELECT s."team_id" AS "teamId", t."name", o."number" FROM "submission" s
    JOIN "submission" o ON o."id" = s."merged_into" JOIN "team" t ON t."id" = o."team_id" WHERE s."team_id" IN (${list})
  UNION ALL
  SELECT s."team_id", t."name", o."number" FROM "submission" s
    JOIN "submission" o ON o."event_id" = s."event_id" AND o."state" = 'MERGED' AND o."merged_into" = COALESCE(s."merged_into", s."id")
      AND o."id" <> s."id"
    JOIN "team" t ON t."id" = o."team_id" WHERE s."team_id" IN (${list}) ORDER BY 3`;

/** What of an entry's content names an item of the event's page. */
const NAMED_BY: Readonly<Partial<Record<SiteList, string>>> = { TRACK: 'trackId', CHALLENGE: 'challengeId' };

/** Figures about many events or many people at once, each in one or two statements. */
@Injectable()
export class ParticipationFiguresStore {
  async counts(tx: ReadTx, events: readonly EventId[]): Promise<Map<EventId, ParticipationCounts>> {
    const counts = new Map(events.map((id): [EventId, ParticipationCounts] => [id, { teams: 0, drafts: 0, submitted: 0 }]));
    const add = (id: EventId, part: Partial<ParticipationCounts>) =>
      counts.set(id, { teams: 0, drafts: 0, submitted: 0, ...counts.get(id), ...part });
    for (const { id, teams } of await this.teamCounts(tx, events)) add(id, { teams });
    for (const { id, drafts, submitted } of await this.submissionCounts(tx, events)) add(id, { drafts, submitted });
    return counts;
  }

  /** Where the person is in a team, among these events; all of them when none are named. */
  async standings(tx: ReadTx, userId: UserId, events: readonly EventId[]): Promise<TeamStanding[]> {
    const some = events.length === 0 ? '' : ` AND m."event_id" IN (${placeholders(events)})`;
    const sql = `${STANDING} WHERE m."user_id" = ?${some}`;
    const rows = await tx.rows<RawStanding>(sql, [userId, ...events]);
    return rows.map((row) => ({ ...row, lead: Boolean(row.lead) }));
  }

  /** Names of teams that wrote an entry together with these, each by its own: where entries were merged. */
  async coauthors(tx: ReadTx, teams: readonly TeamId[]): Promise<ReadonlyMap<TeamId, readonly string[]>> {
    const names = new Map<TeamId, string[]>();
    if (teams.length === 0) return names;
    const list = placeholders(teams);
    const rows = await tx.rows<{ readonly teamId: TeamId; readonly name: string }>(coauthors(list), [...teams, ...teams]);
    for (const { teamId, name } of rows) names.set(teamId, [...(names.get(teamId) ?? []), name]);
    return names;
  }

  async teamNames(tx: ReadTx, eventId: EventId, people: readonly UserId[]): Promise<Map<UserId, string>> {
    if (people.length === 0) return new Map();
    const list = placeholders(people);
    const sql = `SELECT m."user_id" AS "userId", t."name" FROM "team_member" m JOIN "team" t ON t."id" = m."team_id"
      WHERE m."event_id" = ? AND m."user_id" IN (${list})`;
    const rows = await tx.rows<{ userId: UserId; name: string }>(sql, [eventId, ...people]);
    return new Map(rows.map(({ userId, name }) => [userId, name]));
  }

  /** Entries whose draft or any version names the theme or the challenge: told from the text of their JSON, in one statement. */
  async entriesNaming(tx: ReadTx, eventId: EventId, list: SiteList, id: SiteItemId): Promise<number> {
    const property = NAMED_BY[list];
    if (property === undefined) return 0;
    const pattern = `%"${property}":"${id}"%`;
    const sql = `SELECT COUNT(*) AS "count" FROM "submission" s WHERE s."event_id" = ? AND (s."draft" LIKE ?
      OR EXISTS (SELECT 1 FROM "submission_version" v WHERE v."submission_id" = s."id" AND v."content" LIKE ?))`;
    const [row] = await tx.rows<{ readonly count: number }>(sql, [eventId, pattern, pattern]);
    return row?.count ?? 0;
  }

  /** Submitted, and found neither eligible nor ineligible. */
  unchecked(tx: ReadTx, eventId: EventId): Promise<number> {
    return countOf(tx, `SELECT COUNT(*) AS "count" FROM "submission" WHERE "event_id" = ? AND "state" = 'SUBMITTED'`, [eventId]);
  }

  /** Teams that somebody is in, but too few. */
  teamsBelow(tx: ReadTx, eventId: EventId, least: number): Promise<number> {
    const sql = `SELECT COUNT(*) AS "count" FROM
      (SELECT "team_id" FROM "team_member" WHERE "event_id" = ? GROUP BY "team_id" HAVING COUNT(*) < ?) small`;
    return countOf(tx, sql, [eventId, least]);
  }

  private teamCounts(tx: ReadTx, events: readonly EventId[]): Promise<{ id: EventId; teams: number }[]> {
    const list = placeholders(events);
    const sql = `SELECT t."event_id" AS "id", COUNT(*) AS "teams" FROM "team" t WHERE t."event_id" IN (${list})
      AND EXISTS (SELECT 1 FROM "team_member" m WHERE m."team_id" = t."id") GROUP BY t."event_id"`;
    return tx.rows(sql, events);
  }

  private submissionCounts(tx: ReadTx, events: readonly EventId[]): Promise<{ id: EventId; drafts: number; submitted: number }[]> {
    const entered = placeholders(ENTERED_STATES);
    const sql = `SELECT "event_id" AS "id", SUM(CASE WHEN "state" = 'DRAFT' THEN 1 ELSE 0 END) AS "drafts",
        SUM(CASE WHEN "state" IN (${entered}) THEN 1 ELSE 0 END) AS "submitted"
      FROM "submission" WHERE "event_id" IN (${placeholders(events)}) GROUP BY "event_id"`;
    return tx.rows(sql, [...ENTERED_STATES, ...events]);
  }
}

async function countOf(tx: ReadTx, sql: string, parameters: readonly SqlValue[]): Promise<number> {
  const [row] = await tx.rows<{ readonly count: number }>(sql, parameters);
  return Number(row?.count ?? 0);
}

/** Whether the result of the team's work has been released. */
export function isResultOut({ resultState }: TeamStanding): boolean {
  return RELEASED_STATES.some((state) => state === resultState);
}
