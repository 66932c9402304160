import type { MessageId, MessageKind } from '@jamboree/event-domain';
import type { EventId, Locale, PageRequest, UserId } from '@jamboree/kernel';
import type { ReadTx, SqlValue, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { typedOf } from './people/only-invited.js';

/** People as one SELECT of their ids, named `user_id`; the text is constant, the values are parameters. */
export interface PeopleQuery {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** Somebody a message would go to, and whether a mail would be written. Of who is only invited, the name that organisers typed. */
export interface AudienceMember {
  readonly id: UserId;
  readonly displayName: string;
  readonly locale: Locale;
  readonly unsubscribed: boolean;
  readonly unreachable: boolean;
}

export interface LanguageShare {
  readonly locale: Locale;
  readonly people: number;
  readonly unsubscribed: number;
  readonly unreachable: number;
}

type Raw = Omit<AudienceMember, 'unsubscribed' | 'unreachable'> & { readonly unsubscribed: number; readonly unreachable: number };

const OFF = `CASE WHEN EXISTS (SELECT 1 FROM "mail_opt_out" o WHERE o."user_id" = p."id" AND o."kind" = ?) THEN 1 ELSE 0 END`;
const DEAD = 'CASE WHEN EXISTS (SELECT 1 FROM "mail_suppression" d WHERE d."address" = p."email") THEN 1 ELSE 0 END';
const NAMED = `SELECT p."id", p."email", p."locale", COALESCE(${typedOf('name', 'e."id"', 'p."id"')}, p."display_name") AS "displayName",
    COALESCE(${typedOf('search_name', 'e."id"', 'p."id"')}, p."search_name") AS "sortName"
  FROM "person" p JOIN "event" e ON e."id" = ?`;

/** The people of a segment, as they are now: by name, counted, or fixed for a message that leaves. */
@Injectable()
export class AudienceStore {
  /** One row more than asked for, so that the page knows whether it ends. */
  async page(
    tx: ReadTx,
    eventId: EventId,
    people: PeopleQuery,
    kind: MessageKind,
    { first }: PageRequest,
    after: readonly [name: string, id: string] | null,
  ): Promise<AudienceMember[]> {
    const beyond = after === null ? '' : ' WHERE (p."sortName", p."id") > (?, ?)';
    const sql = `SELECT p."id", p."displayName", p."locale", ${OFF} AS "unsubscribed", ${DEAD} AS "unreachable"
      FROM (${NAMED} WHERE p."id" IN (${people.sql})) p${beyond} ORDER BY p."sortName", p."id" LIMIT ?`;
    const rows = await tx.rows<Raw>(sql, [kind, eventId, ...people.parameters, ...(after ?? []), first + 1]);
    return rows.map((row) => ({ ...row, unsubscribed: row.unsubscribed === 1, unreachable: row.unreachable === 1 }));
  }

  /** Somebody of them who reads this language, the first by name; null when nobody does. */
  async oneReading(
    tx: ReadTx,
    eventId: EventId,
    people: PeopleQuery,
    locale: Locale,
  ): Promise<Pick<AudienceMember, 'id' | 'displayName'> | null> {
    const sql = `SELECT p."id", p."displayName" FROM (${NAMED} WHERE p."locale" = ? AND p."id" IN (${people.sql})) p
      ORDER BY p."sortName", p."id" LIMIT 1`;
    const [row] = await tx.rows<Pick<AudienceMember, 'id' | 'displayName'>>(sql, [eventId, locale, ...people.parameters]);
    return row ?? null;
  }

  async languages(tx: ReadTx, people: PeopleQuery, kind: MessageKind): Promise<LanguageShare[]> {
    const sql = `SELECT m."locale", COUNT(*) AS "people", SUM(m."unsubscribed") AS "unsubscribed",
        SUM(CASE WHEN m."unsubscribed" = 0 THEN m."unreachable" ELSE 0 END) AS "unreachable"
      FROM (SELECT p."locale", ${OFF} AS "unsubscribed", ${DEAD} AS "unreachable" FROM "person" p WHERE p."id" IN (${people.sql})) m
      GROUP BY m."locale" ORDER BY "people" DESC, m."locale"`;
    return tx.rows<LanguageShare>(sql, [kind, ...people.parameters]);
  }

  /** Fixes who gets the message, in one statement; returns how many they are. */
  fix(tx: WriteTx, messageId: MessageId, people: PeopleQuery): Promise<number> {
    const sql = `INSERT INTO "message_recipient" ("message_id", "user_id", "outcome")
      SELECT CAST(? AS varchar(26)), p."id", 'WAITING' FROM "person" p WHERE p."id" IN (${people.sql})`;
    return tx.execute(sql, [messageId, ...people.parameters]);
  }
}
