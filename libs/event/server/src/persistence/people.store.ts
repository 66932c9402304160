import type { ApplicationState } from '@jamboree/event-domain';
import type { MailAddress } from '@jamboree/identity-domain';
import type { EventId, Instant, PageRequest, Role, Sector, UserId } from '@jamboree/kernel';
import { placeholders, type ReadTx, searchPattern, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { typedOf, typedOfEver } from './people/only-invited.js';

/** Somebody with at least one role in an event, as far as its organisers may know. */
export interface EventMember {
  readonly id: UserId;
  /** What the organisers typed for as long as the person is only invited. */
  readonly displayName: string;
  readonly city: string | null;
  readonly email: MailAddress;
  /** The oldest grant. */
  readonly joinedAt: Instant;
  /** Has accepted none of the roles yet. */
  readonly invited: boolean;
}

export interface PeopleFilter {
  readonly eventId: EventId;
  readonly role: Role | null;
  /** Of the application; of the profile for whoever has none. */
  readonly city: string | null;
  readonly application: ApplicationState | null;
  readonly sector: Sector | null;
  /** Part of a name or of a mail address, whatever its case and accents. */
  readonly search: string | null;
}

/**
 * Each person once. Whoever is only invited is listed, sorted and searched by what the organisers typed: otherwise a list would tell what a profile
 * must not. An application is meant for organisers, so it counts whatever the person has answered.
 */
const MEMBERS = `WITH "member" AS (
    SELECT g."event_id" AS "eventId", g."user_id" AS "id", MIN(g."at") AS "joinedAt" FROM "role_grant" g
    WHERE g."event_id" = ? GROUP BY g."event_id", g."user_id"
  ), "named" AS (
    SELECT m."eventId", m."id", m."joinedAt", ${typedOf('name', 'm."eventId"', 'm."id"')} AS "typed",
      ${typedOf('search_name', 'm."eventId"', 'm."id"')} AS "typedSearch" FROM "member" m
  ), "shown" AS (
    SELECT m."id", m."joinedAt", COALESCE(m."typed", p."display_name") AS "displayName", COALESCE(m."typedSearch", p."search_name") AS "sortName",
      COALESCE(a."city", CASE WHEN m."typed" IS NULL THEN p."city" END) AS "city", p."email", a."state" AS "application", a."sector",
      CASE WHEN m."typed" IS NULL THEN 0 ELSE 1 END AS "invited"
    FROM "named" m JOIN "person" p ON p."id" = m."id" LEFT JOIN "application" a ON a."event_id" = m."eventId" AND a."user_id" = m."id"
  )`;

const ONE = `SELECT p."id", p."display_name" AS "displayName", p."city", p."email", COALESCE(MIN(g."at"), CAST(? AS bigint)) AS "joinedAt",
    COUNT(g."id") AS "roles", ${typedOfEver('name', 'e."id"', 'p."id"')} AS "typed"
  FROM "person" p JOIN "event" e ON e."id" = ? LEFT JOIN "role_grant" g ON g."user_id" = p."id" AND g."event_id" = e."id"
  WHERE p."id" = ? GROUP BY p."id", p."display_name", p."city", p."email", e."id"`;

type MemberRow = Omit<EventMember, 'invited'> & { readonly invited: number };

/** People of an event, by name. */
@Injectable()
export class PeopleStore {
  /** One row more than asked for, so that the page knows whether it ends. */
  async page(
    tx: ReadTx,
    filter: PeopleFilter,
    { first }: PageRequest,
    after: readonly [name: string, id: string] | null,
  ): Promise<EventMember[]> {
    const { where, parameters } = conditions(filter);
    const beyond = after === null ? '' : ' AND (s."sortName", s."id") > (?, ?)';
    const sql = `${MEMBERS} SELECT s."id", s."displayName", s."city", s."email", s."joinedAt", s."invited" FROM "shown" s
      WHERE ${where}${beyond} ORDER BY s."sortName", s."id" LIMIT ?`;
    const rows = await tx.rows<MemberRow>(sql, [...parameters, ...(after ?? []), first + 1]);
    return rows.map((row) => ({ ...row, invited: row.invited === 1 }));
  }

  async count(tx: ReadTx, filter: PeopleFilter): Promise<number> {
    const { where, parameters } = conditions(filter);
    const sql = `${MEMBERS} SELECT COUNT(*) AS "n" FROM "shown" s WHERE ${where}`;
    const [row] = await tx.rows<{ readonly n: number }>(sql, parameters);
    return row?.n ?? 0;
  }

  /** One person, whether or not any role is left; `now` stands in for the date of the first one then. */
  async one(tx: ReadTx, eventId: EventId, userId: UserId, now: Instant): Promise<EventMember | null> {
    type Row = Omit<EventMember, 'invited'> & { readonly typed: string | null; readonly roles: number };
    const [row] = await tx.rows<Row>(ONE, [now, eventId, userId]);
    if (row === undefined) return null;
    const { typed, roles, ...member } = row;
    return typed === null ? { ...member, invited: false } : { ...member, displayName: typed, city: null, invited: roles > 0 };
  }

  /** How many people have a role in each event. */
  async countsOf(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<EventId, number>> {
    if (events.length === 0) return new Map();
    const sql =
      'SELECT "event_id" AS "eventId", COUNT(DISTINCT "user_id") AS "n" FROM "role_grant" ' +
      `WHERE "event_id" IN (${placeholders(events)}) GROUP BY "event_id"`;
    const rows = await tx.rows<{ readonly eventId: EventId; readonly n: number }>(sql, events);
    return new Map(rows.map((row) => [row.eventId, row.n]));
  }

  /** Those of the events in which somebody holds the role. */
  async eventsWith(tx: ReadTx, role: Role, events: readonly EventId[]): Promise<ReadonlySet<EventId>> {
    if (events.length === 0) return new Set();
    const sql = `SELECT DISTINCT "event_id" AS "eventId" FROM "role_grant" WHERE "role" = ? AND "event_id" IN (${placeholders(events)})`;
    const rows = await tx.rows<{ readonly eventId: EventId }>(sql, [role, ...events]);
    return new Set(rows.map(({ eventId }) => eventId));
  }
}

/** The WHERE of a list of people: constant text, chosen by which filters are set; the values are parameters. */
function conditions({ eventId, role, city, application, sector, search }: PeopleFilter): {
  readonly where: string;
  readonly parameters: readonly SqlValue[];
} {
  const parameters: SqlValue[] = [eventId];
  let where = '1 = 1';
  const and = (condition: string, ...values: SqlValue[]) => {
    where += ` AND ${condition}`;
    parameters.push(...values);
  };
  // A person is listed with all roles and the oldest date, so the role is asked for beside, not instead.
  if (role !== null)
    and('EXISTS (SELECT 1 FROM "role_grant" r WHERE r."event_id" = ? AND r."user_id" = s."id" AND r."role" = ?)', eventId, role);
  if (city !== null) and('s."city" = ?', city);
  if (application !== null) and('s."application" = ?', application);
  if (sector !== null) and('s."sector" = ?', sector);
  const pattern = searchPattern(search);
  if (pattern !== null) and(`(s."sortName" LIKE ? ESCAPE '!' OR s."email" LIKE ? ESCAPE '!')`, pattern, pattern);
  return { where, parameters };
}
