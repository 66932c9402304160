import type { MailAddress } from '@jamboree/identity-domain';
import type { EventId, Instant, PageRequest, Role, UserId } from '@jamboree/kernel';
import { placeholders, type ReadTx, searchPattern, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Somebody with at least one role in an event. */
export interface EventMember {
  readonly id: UserId;
  readonly displayName: string;
  readonly city: string | null;
  readonly email: MailAddress;
  /** The oldest grant. */
  readonly joinedAt: Instant;
}

export interface PeopleFilter {
  readonly eventId: EventId;
  readonly role: Role | null;
  /** Part of a name or of a mail address, whatever its case and accents. */
  readonly search: string | null;
}

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
    const beyond = after === null ? '' : ' AND (p."search_name", p."id") > (?, ?)';
    const sql =
      'SELECT p."id", p."display_name" AS "displayName", p."city", p."email", MIN(g."at") AS "joinedAt" ' +
      `FROM "role_grant" g JOIN "person" p ON p."id" = g."user_id" WHERE ${where}${beyond} ` +
      'GROUP BY p."id", p."display_name", p."city", p."email", p."search_name" ORDER BY p."search_name", p."id" LIMIT ?';
    return tx.rows<EventMember>(sql, [...parameters, ...(after ?? []), first + 1]);
  }

  async count(tx: ReadTx, filter: PeopleFilter): Promise<number> {
    const { where, parameters } = conditions(filter);
    const sql = `SELECT COUNT(DISTINCT g."user_id") AS "n" FROM "role_grant" g JOIN "person" p ON p."id" = g."user_id" WHERE ${where}`;
    const [row] = await tx.rows<{ readonly n: number }>(sql, parameters);
    return row?.n ?? 0;
  }

  /** One person, whether or not any role is left; `now` stands in for the date of the first one then. */
  async one(tx: ReadTx, eventId: EventId, userId: UserId, now: Instant): Promise<EventMember | null> {
    const [row] = await tx.rows<EventMember>(
      `SELECT p."id", p."display_name" AS "displayName", p."city", p."email", COALESCE(MIN(g."at"), CAST(? AS bigint)) AS "joinedAt"
       FROM "person" p LEFT JOIN "role_grant" g ON g."user_id" = p."id" AND g."event_id" = ? WHERE p."id" = ?
       GROUP BY p."id", p."display_name", p."city", p."email"`,
      [now, eventId, userId],
    );
    return row ?? null;
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
function conditions({ eventId, role, search }: PeopleFilter): { readonly where: string; readonly parameters: readonly SqlValue[] } {
  const parameters: SqlValue[] = [eventId];
  let where = 'g."event_id" = ?';
  if (role !== null) {
    // A person is listed with all roles and the oldest date, so the role is asked for beside, not instead.
    where += ' AND EXISTS (SELECT 1 FROM "role_grant" r WHERE r."event_id" = g."event_id" AND r."user_id" = g."user_id" AND r."role" = ?)';
    parameters.push(role);
  }
  const pattern = searchPattern(search);
  if (pattern !== null) {
    where += ` AND (p."search_name" LIKE ? ESCAPE '!' OR p."email" LIKE ? ESCAPE '!')`;
    parameters.push(pattern, pattern);
  }
  return { where, parameters };
}
