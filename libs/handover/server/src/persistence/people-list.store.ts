import type { AnswerText, ApplicationState } from '@jamboree/event-domain';
import type { EventId, Instant, Locale, Role, Sector, UserId } from '@jamboree/kernel';
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
}

export interface RoleOnList {
  readonly userId: UserId;
  readonly role: Role;
  readonly at: Instant;
}

/** Whoever was declined or has withdrawn, and has no role, is no longer of the event. */
const PEOPLE = `SELECT p."id", p."email", p."display_name" AS "displayName", p."locale", COALESCE(a."city", p."city") AS "city",
    p."time_zone" AS "timeZone", a."state" AS "application", a."sector", a."answers"
  FROM "person" p LEFT JOIN "application" a ON a."user_id" = p."id" AND a."event_id" = ?
  WHERE p."id" IN (
    SELECT "user_id" FROM "role_grant" WHERE "event_id" = ?
    UNION SELECT "user_id" FROM "application" WHERE "event_id" = ? AND "state" IN ('SUBMITTED', 'ACCEPTED', 'WAITLISTED'))
  ORDER BY p."search_name", p."id"`;

const ROLES = 'SELECT "user_id" AS "userId", "role", "at" FROM "role_grant" WHERE "event_id" = ? ORDER BY "at", "id"';

/** All people of an event, by name: two statements however many they are. */
@Injectable()
export class PeopleListStore {
  async people(tx: ReadTx, eventId: EventId): Promise<PersonOnList[]> {
    type Row = Omit<PersonOnList, 'answers'> & { readonly answers: string | null };
    const rows = await tx.rows<Row>(PEOPLE, [eventId, eventId, eventId]);
    return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers ?? '[]') as readonly AnswerText[] })); // written from the column's own type
  }

  roles(tx: ReadTx, eventId: EventId): Promise<RoleOnList[]> {
    return tx.rows<RoleOnList>(ROLES, [eventId]);
  }
}
