import type { Admitted, Application, ApplicationId, ApplicationState, RegistrationMode } from '@jamboree/event-domain';
import type { EventId, Sector, UserId } from '@jamboree/kernel';
import { placeholders, searchPattern, type ReadTx, type SqlValue, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { typedOf } from '../people/only-invited.js';
import { ApplicationSchema, ConsentSchema, RegistrationSchema, type ConsentRow, type RegistrationRow } from './registration.schemas.js';

export interface QueueFilter {
  readonly eventId: EventId;
  readonly state: ApplicationState | null;
  readonly city: string | null;
  readonly sector: Sector | null;
  /** Part of a name or of a mail address, whatever its case and accents. */
  readonly search: string | null;
}

/** An application with the name of who applies; of whoever was brought in and has not answered, the one that organisers gave. */
export type QueuedApplication = Application & { readonly displayName: string };

type QueueRow = Omit<QueuedApplication, 'answers'> & { readonly answers: string };

const QUEUE = `SELECT a."id", a."event_id" AS "eventId", a."user_id" AS "userId", a."city", a."sector", a."form_version" AS "formVersion",
    a."answers", a."state", a."reason", a."submitted_at" AS "submittedAt", a."decided_at" AS "decidedAt", a."decided_by" AS "decidedBy",
    a."version", COALESCE(${typedOf('name', 'a."event_id"', 'a."user_id"')}, p."display_name") AS "displayName"
  FROM "application" a JOIN "person" p ON p."id" = a."user_id" WHERE `;

const NAME = `COALESCE(${typedOf('search_name', 'a."event_id"', 'a."user_id"')}, p."search_name")`;

/** Whoever takes part without having applied, from before or by an organiser's hand, has a place as well. */
const ADMITTED = `SELECT "city", "sector", COUNT(*) AS "count" FROM (
    SELECT "city", "sector" FROM "application" WHERE "event_id" = ? AND "state" = 'ACCEPTED'
    UNION ALL
    SELECT NULL, NULL FROM "role_grant" g WHERE g."event_id" = ? AND g."role" = 'PARTICIPANT' AND NOT EXISTS (
      SELECT 1 FROM "application" a WHERE a."event_id" = g."event_id" AND a."user_id" = g."user_id" AND a."state" NOT IN ('WITHDRAWN', 'DECLINED'))
  ) AS "places" GROUP BY "city", "sector"`;

/** Applications to take part, what decides them, and what was agreed to with them. */
@Injectable()
export class RegistrationStore {
  policy(tx: ReadTx, eventId: EventId): Promise<RegistrationRow | null> {
    return tx.findOne(RegistrationSchema, { where: { eventId } });
  }

  async modes(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<EventId, RegistrationMode>> {
    const rows = await tx.find(RegistrationSchema, { where: { eventId: In([...events]) } });
    return new Map(rows.map(({ eventId, mode }) => [eventId, mode]));
  }

  /** False when somebody else was first. */
  async savePolicy(tx: WriteTx, { eventId, version, ...policy }: RegistrationRow): Promise<boolean> {
    if (version > 1) return (await tx.update(RegistrationSchema, { eventId, version: version - 1 }, { ...policy, version })) === 1;
    await tx.insert(RegistrationSchema, { eventId, version, ...policy });
    return true;
  }

  byId(tx: ReadTx, id: ApplicationId): Promise<Application | null> {
    return tx.findOne(ApplicationSchema, { where: { id } });
  }

  ofPerson(tx: ReadTx, eventId: EventId, userId: UserId): Promise<Application | null> {
    return tx.findOne(ApplicationSchema, { where: { eventId, userId } });
  }

  /** In no particular order. */
  async ofPeople(tx: ReadTx, eventId: EventId, people: readonly UserId[]): Promise<Application[]> {
    return people.length === 0 ? [] : tx.find(ApplicationSchema, { where: { eventId, userId: In([...people]) } });
  }

  insert(tx: WriteTx, application: Application): Promise<void> {
    return tx.insert(ApplicationSchema, application);
  }

  /** Stores an application that was decided on its version before; false when another change came first. */
  async replace(tx: WriteTx, { id, version, ...rest }: Application): Promise<boolean> {
    return (await tx.update(ApplicationSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }

  /** How many have a place, by city and sector. */
  admitted(tx: ReadTx, eventId: EventId): Promise<Admitted[]> {
    return tx.rows<Admitted>(ADMITTED, [eventId, eventId]);
  }

  /** In the order in which they came. */
  waiting(tx: ReadTx, eventId: EventId): Promise<Application[]> {
    return tx.find(ApplicationSchema, { where: { eventId, state: 'WAITLISTED' }, order: { submittedAt: 'ASC', id: 'ASC' } });
  }

  /** In the order in which they came; one row more than asked for. */
  async queue(tx: ReadTx, filter: QueueFilter, first: number, after: readonly [number, string] | null): Promise<QueuedApplication[]> {
    const where = conditions(filter);
    const beyond = after === null ? '' : ' AND (a."submitted_at", a."id") > (?, ?)';
    const sql = `${QUEUE}${where.sql}${beyond} ORDER BY a."submitted_at", a."id" LIMIT ?`;
    const rows = await tx.rows<QueueRow>(sql, [...where.parameters, ...(after ?? []), first + 1]);
    return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Application['answers'] })); // written from the column's own type
  }

  async queueLength(tx: ReadTx, filter: QueueFilter): Promise<number> {
    const where = conditions(filter);
    const sql = `SELECT COUNT(*) AS "n" FROM "application" a JOIN "person" p ON p."id" = a."user_id" WHERE ${where.sql}`;
    const [row] = await tx.rows<{ readonly n: number }>(sql, where.parameters);
    return row?.n ?? 0;
  }

  async countByState(tx: ReadTx, eventId: EventId): Promise<ReadonlyMap<ApplicationState, number>> {
    const rows = await tx.rows<{ readonly state: ApplicationState; readonly n: number }>(BY_STATE, [eventId]);
    return new Map(rows.map(({ state, n }) => [state, n]));
  }

  async byIds(tx: ReadTx, ids: readonly ApplicationId[]): Promise<QueuedApplication[]> {
    if (ids.length === 0) return [];
    const sql = `${QUEUE}a."id" IN (${placeholders(ids)}) ORDER BY a."submitted_at", a."id"`;
    const rows = await tx.rows<QueueRow>(sql, ids);
    return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Application['answers'] })); // as above
  }

  consents(tx: ReadTx, eventId: EventId, userId: UserId): Promise<ConsentRow[]> {
    return tx.find(ConsentSchema, { where: { eventId, userId, withdrawnAt: IsNull() }, order: { id: 'ASC' } });
  }

  addConsents(tx: WriteTx, consents: readonly ConsentRow[]): Promise<void> {
    return tx.insert(ConsentSchema, consents);
  }

  async endConsent(tx: WriteTx, { id }: ConsentRow, withdrawnAt: ConsentRow['withdrawnAt']): Promise<void> {
    await tx.update(ConsentSchema, { id }, { withdrawnAt });
  }
}

const BY_STATE = 'SELECT "state", COUNT(*) AS "n" FROM "application" WHERE "event_id" = ? GROUP BY "state"';

function conditions({ eventId, state, city, sector, search }: QueueFilter): {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
} {
  let sql = 'a."event_id" = ?';
  const parameters: SqlValue[] = [eventId];
  for (const [condition, value] of [
    [' AND a."state" = ?', state],
    [' AND a."city" = ?', city],
    [' AND a."sector" = ?', sector],
  ] as const) {
    if (value === null) continue;
    sql += condition;
    parameters.push(value);
  }
  const pattern = searchPattern(search);
  if (pattern !== null) {
    sql += ` AND (${NAME} LIKE ? ESCAPE '!' OR p."email" LIKE ? ESCAPE '!')`;
    parameters.push(pattern, pattern);
  }
  return { sql, parameters };
}
