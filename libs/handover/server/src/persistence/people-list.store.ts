import type { AnswerText, ApplicationState } from '@jamboree/event-domain';
import type { EventId, Instant, Locale, Role, Sector, UserId } from '@jamboree/kernel';
import { typedOf } from '@jamboree/event-server';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Somebody with a role in an event, or who waits for a place in it. */
export interface PersonOnList {
  readonly id: UserId;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly city: string | null;
  readonly timeZone: string | null;
  readonly application: ApplicationState | null;
  readonly sector: Sector | null;
  readonly answers: readonly AnswerText[];
  /** Has not answered: nothing stands here but what organisers typed or brought in. */
  readonly invited: boolean;
}

export interface RoleOnList {
  readonly userId: UserId;
  readonly role: Role;
  readonly at: Instant;
}

/** Whoever was declined or has withdrawn, and has no role, is no longer of the event. */
const PEOPLE = `SELECT s."id", s."email", COALESCE(s."typed", s."displayName") AS "displayName", s."locale",
    COALESCE(s."applied", CASE WHEN s."typed" IS NULL THEN s."city" END) AS "city", CASE WHEN s."typed" IS NULL THEN s."timeZone" END AS "timeZone",
    s."application", s."sector", s."answers", CASE WHEN s."typed" IS NULL THEN 0 ELSE 1 END AS "invited"
  FROM (SELECT p."id", p."email", p."display_name" AS "displayName", COALESCE(${typedOf('search_name', 'e."id"', 'p."id"')}, p."search_name") AS "searchName", p."locale", p."city", p."time_zone" AS "timeZone",
      a."city" AS "applied", a."state" AS "application", a."sector", a."answers", ${typedOf('name', 'e."id"', 'p."id"')} AS "typed"
    FROM "person" p JOIN "event" e ON e."id" = ? LEFT JOIN "application" a ON a."user_id" = p."id" AND a."event_id" = e."id"
    WHERE p."id" IN (
    SELECT "user_id" FROM "role_grant" WHERE "event_id" = ?
    UNION SELECT "user_id" FROM "application" WHERE "event_id" = ? AND "state" IN ('SUBMITTED', 'ACCEPTED', 'WAITLISTED'))
  ) AS s ORDER BY s."searchName", s."id"`;

const ROLES = 'SELECT "user_id" AS "userId", "role", "at" FROM "role_grant" WHERE "event_id" = ? ORDER BY "at", "id"';

const FILES = 'SELECT "id", "name" FROM "application_file" WHERE "event_id" = ? AND "application_id" IS NOT NULL';

/** All people of an event, by name: two statements however many they are. */
@Injectable()
export class PeopleListStore {
  async people(tx: ReadTx, eventId: EventId): Promise<PersonOnList[]> {
    type Row = Omit<PersonOnList, 'answers' | 'invited'> & { readonly answers: string | null; readonly invited: number };
    const rows = await tx.rows<Row>(PEOPLE, [eventId, eventId, eventId]);
    return rows.map((row) => ({ ...row, invited: row.invited === 1, answers: JSON.parse(row.answers ?? '[]') as readonly AnswerText[] })); // written from the column's own type
  }

  roles(tx: ReadTx, eventId: EventId): Promise<RoleOnList[]> {
    return tx.rows<RoleOnList>(ROLES, [eventId]);
  }

  /** By id: those that were sent with an application. */
  async fileNames(tx: ReadTx, eventId: EventId): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.rows<{ readonly id: string; readonly name: string }>(FILES, [eventId]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
