import type { EventId, Instant, Role, UserId } from '@jamboree/kernel';
import { placeholders, type Mail, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** How often something of a kind happened. */
export interface Happened {
  readonly type: string;
  readonly count: number;
}

export interface MailFigures {
  readonly mails: number;
  readonly people: number;
}

export interface RehearsalPerson {
  readonly id: UserId;
  readonly name: string;
  readonly city: string | null;
  readonly roles: readonly Role[];
}

export interface PeopleFilter {
  readonly role: Role | null;
  /** Part of a name as searches compare it. */
  readonly name: string | null;
}

export interface MailFilter {
  readonly personId: string | null;
  readonly template: string | null;
}

export type KeptMail = Pick<Mail, 'id' | 'template' | 'subject' | 'text' | 'createdAt'> & {
  readonly personId: UserId | null;
  readonly to: string;
};

/** Sessions and sign-ins are how organisers look around, not what happens in the event. */
const HAPPENED = `SELECT "type" AS "type", COUNT(*) AS "count" FROM "audit_record"
  WHERE "event_id" = ? AND "at" >= ? AND "at" < ? GROUP BY "type" ORDER BY "type"`;
const MAILS = `SELECT COUNT(*) AS "mails", COUNT(DISTINCT "recipient") AS "people" FROM "mail" WHERE "created_at" >= ? AND "created_at" < ?`;

const PEOPLE = `SELECT p."id" AS "id", p."display_name" AS "name", p."city" AS "city", p."search_name" AS "searchName" FROM "person" p`;
const ROLES = `SELECT "user_id" AS "userId", "role" AS "role" FROM "role_grant" WHERE "event_id" = ?`;
const KEPT = `SELECT m."id" AS "id", m."template" AS "template", m."subject" AS "subject", m."text" AS "text", m."created_at" AS "createdAt",
    p."id" AS "personId", COALESCE(p."display_name", m."recipient") AS "to"
  FROM "mail" m LEFT JOIN "person" p ON p."email" = m."recipient"`;

interface NamedRow {
  readonly id: UserId;
  readonly name: string;
  readonly city: string | null;
  readonly searchName: string;
}

/** Reads within a rehearsal's own database. */
@Injectable()
export class RehearsalHappenedStore {
  async between(tx: ReadTx, eventId: EventId, from: Instant, to: Instant): Promise<Happened[]> {
    return (await tx.rows<Happened>(HAPPENED, [eventId, from, to])).map(({ type, count }) => ({ type, count: Number(count) }));
  }

  async mails(tx: ReadTx, from: Instant, to: Instant): Promise<MailFigures> {
    const [row] = await tx.rows<MailFigures>(MAILS, [from, to]);
    return { mails: Number(row?.mails ?? 0), people: Number(row?.people ?? 0) };
  }

  /** By name, one more than asked for. */
  async people(
    tx: ReadTx,
    { role, name }: PeopleFilter,
    eventId: EventId,
    first: number,
    after: readonly [name: string, id: string] | null,
  ): Promise<(RehearsalPerson & { readonly searchName: string })[]> {
    const conditions: readonly (readonly [string, readonly SqlValue[]])[] = [
      ...(role === null
        ? []
        : [
            [
              `EXISTS (SELECT 1 FROM "role_grant" g WHERE g."user_id" = p."id" AND g."event_id" = ? AND g."role" = ?)`,
              [eventId, role],
            ] as const,
          ]),
      ...(name === null ? [] : [[`p."search_name" LIKE ?`, [`%${name}%`]] as const]),
      ...(after === null ? [] : [[`(p."search_name", p."id") > (?, ?)`, after] as const]),
    ];
    const where = whereOf(conditions.map(([sql]) => sql));
    const sql = `${PEOPLE} ${where} ORDER BY p."search_name", p."id" LIMIT ?`;
    const rows = await tx.rows<NamedRow>(sql, [...conditions.flatMap(([, values]) => values), first + 1]);
    const roles = await this.roles(
      tx,
      eventId,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({ ...row, roles: roles.get(row.id) ?? [] }));
  }

  /** The newest first, one more than asked for. */
  async kept(tx: ReadTx, { personId, template }: MailFilter, first: number, beforeId: string | null): Promise<KeptMail[]> {
    const conditions: readonly (readonly [string, string])[] = [
      ...(personId === null ? [] : [['p."id" = ?', personId] as const]),
      ...(template === null ? [] : [['m."template" = ?', template] as const]),
      ...(beforeId === null ? [] : [['m."id" < ?', beforeId] as const]),
    ];
    const where = whereOf(conditions.map(([sql]) => sql));
    const sql = `${KEPT} ${where} ORDER BY m."id" DESC LIMIT ?`;
    return tx.rows<KeptMail>(sql, [...conditions.map(([, value]) => value), first + 1]);
  }

  /** Which kinds of mail there are, to filter by. */
  async templates(tx: ReadTx): Promise<Happened[]> {
    const rows = await tx.rows<Happened>(
      `SELECT "template" AS "type", COUNT(*) AS "count" FROM "mail" GROUP BY "template" ORDER BY "template"`,
    );
    return rows.map(({ type, count }) => ({ type, count: Number(count) }));
  }

  private async roles(tx: ReadTx, eventId: EventId, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, Role[]>> {
    const roles = new Map<UserId, Role[]>();
    if (ids.length === 0) return roles;
    const sql = `${ROLES} AND "user_id" IN (${placeholders(ids)}) ORDER BY "role"`;
    const rows = await tx.rows<{ readonly userId: UserId; readonly role: Role }>(sql, [eventId, ...ids]);
    for (const { userId, role } of rows) roles.set(userId, [...(roles.get(userId) ?? []), role]);
    return roles;
  }
}

function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
