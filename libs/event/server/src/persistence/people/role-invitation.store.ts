import type { RoleInvitation, RoleInvitationId, RoleInvitationState, StrangersInvited } from '@jamboree/event-domain';
import type { EventId, Instant, PageRequest, Role, UserId } from '@jamboree/kernel';
import { searchPattern, type ReadTx, type SqlValue, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { roleInvitationRow, RoleInvitationSchema, type RoleInvitationRow } from './role-invitation.schema.js';

/** As organisers see it: `BOUNCED` waits for an answer that cannot come, since a mail server has said that nobody has the address. */
export type ShownInvitationState = RoleInvitationState | 'BOUNCED';

export interface InvitationFilter {
  readonly eventId: EventId;
  readonly state: ShownInvitationState | null;
  readonly role: Role | null;
  /** Part of a name or of a mail address, whatever its case and accents. */
  readonly search: string | null;
}

export interface ListedInvitation {
  readonly id: RoleInvitationId;
  readonly role: Role;
  readonly state: ShownInvitationState;
  /** The person's own once they have accepted; before, what the organiser typed. */
  readonly name: string;
  readonly email: string;
  readonly invitedByName: string;
  readonly sentAt: Instant;
  readonly timesSent: number;
  readonly expiresAt: Instant | null;
  readonly answeredAt: Instant | null;
}

const STATE = `CASE WHEN i."state" = 'OPEN' AND d."address" IS NOT NULL THEN 'BOUNCED' ELSE i."state" END`;
const FROM = `"role_invitation" i JOIN "person" p ON p."id" = i."user_id" LEFT JOIN "mail_suppression" d ON d."address" = p."email"`;
const LISTED = `SELECT i."id", i."role", ${STATE} AS "state", CASE WHEN i."state" = 'ACCEPTED' THEN p."display_name" ELSE i."name" END AS "name",
  p."email", b."display_name" AS "invitedByName", i."sent_at" AS "sentAt", i."times_sent" AS "timesSent", i."expires_at" AS "expiresAt",
  i."answered_at" AS "answeredAt" FROM ${FROM} JOIN "person" b ON b."id" = i."invited_by"`;

/** Who was invited to which role, and what came of it. */
@Injectable()
export class RoleInvitationStore {
  async byId(tx: ReadTx, id: RoleInvitationId): Promise<RoleInvitation | null> {
    return invitationOf(await tx.findOne(RoleInvitationSchema, { where: { id } }));
  }

  async of(tx: ReadTx, eventId: EventId, userId: UserId, role: Role): Promise<RoleInvitation | null> {
    return invitationOf(await tx.findOne(RoleInvitationSchema, { where: { eventId, userId, role } }));
  }

  /** In no particular order. */
  async ofPeople(tx: ReadTx, eventId: EventId, people: readonly UserId[]): Promise<RoleInvitation[]> {
    return people.length === 0 ? [] : tx.find(RoleInvitationSchema, { where: { eventId, userId: In([...people]) } });
  }

  async openOf(tx: ReadTx, eventId: EventId, userId: UserId): Promise<RoleInvitation[]> {
    return tx.find(RoleInvitationSchema, { where: { eventId, userId, state: 'OPEN' } });
  }

  /** What waits for somebody's answer, newest first; one row more than asked for. */
  async waitingFor(tx: ReadTx, userId: UserId, first: number, after: readonly [number, string] | null): Promise<RoleInvitation[]> {
    const beyond = after === null ? '' : ' AND ("sent_at", "id") < (?, ?)';
    const sql = `SELECT "id" FROM "role_invitation" WHERE "user_id" = ? AND "state" = 'OPEN'${beyond} ORDER BY "sent_at" DESC, "id" DESC LIMIT ?`;
    const rows = await tx.rows<{ readonly id: RoleInvitationId }>(sql, [userId, ...(after ?? []), first + 1]);
    return this.inOrderOf(tx, rows);
  }

  /** Last sent first; one row more than asked for. */
  async page(
    tx: ReadTx,
    filter: InvitationFilter,
    { first }: PageRequest,
    after: readonly [number, string] | null,
  ): Promise<ListedInvitation[]> {
    const { where, parameters } = conditions(filter);
    const beyond = after === null ? '' : ' AND (i."sent_at", i."id") < (?, ?)';
    const sql = `${LISTED} WHERE ${where}${beyond} ORDER BY i."sent_at" DESC, i."id" DESC LIMIT ?`;
    return tx.rows<ListedInvitation>(sql, [...parameters, ...(after ?? []), first + 1]);
  }

  async one(tx: ReadTx, id: RoleInvitationId): Promise<ListedInvitation | null> {
    const sql = `${LISTED} WHERE i."id" = ?`;
    const [row] = await tx.rows<ListedInvitation>(sql, [id]);
    return row ?? null;
  }

  async count(tx: ReadTx, filter: InvitationFilter): Promise<number> {
    const { where, parameters } = conditions(filter);
    const sql = `SELECT COUNT(*) AS "n" FROM ${FROM} WHERE ${where}`;
    const [row] = await tx.rows<{ readonly n: number }>(sql, parameters);
    return row?.n ?? 0;
  }

  /** Those without an answer whose last mail left before then and whose address is alive; the longest waiting first. */
  async resendable(tx: ReadTx, eventId: EventId, role: Role | null, sentUntil: Instant, most: number): Promise<RoleInvitation[]> {
    const ofRole = role === null ? '' : ' AND i."role" = ?';
    const sql = `SELECT i."id" FROM ${FROM} WHERE i."event_id" = ? AND i."state" = 'OPEN' AND d."address" IS NULL AND i."sent_at" <= ?${ofRole}
       ORDER BY i."sent_at", i."id" LIMIT ?`;
    const rows = await tx.rows<{ readonly id: RoleInvitationId }>(sql, [eventId, sentUntil, ...(role === null ? [] : [role]), most]);
    return this.inOrderOf(tx, rows);
  }

  /** Open ones whose time is over; the oldest first. */
  async overdue(tx: ReadTx, now: Instant, most: number): Promise<RoleInvitation[]> {
    const sql = `SELECT "id" FROM "role_invitation" WHERE "state" = 'OPEN' AND "expires_at" <= ? ORDER BY "expires_at" LIMIT ?`;
    const rows = await tx.rows<{ readonly id: RoleInvitationId }>(sql, [now, most]);
    return this.inOrderOf(tx, rows);
  }

  /** Those that went since then to people who have never signed in: of one organiser wherever, and of one event whoever sent them. */
  async toStrangers(
    tx: ReadTx,
    of: { readonly invitedBy: UserId } | { readonly eventId: EventId },
    since: Instant,
  ): Promise<StrangersInvited> {
    const [column, id] = 'eventId' in of ? ['event_id', of.eventId] : ['invited_by', of.invitedBy];
    const sql = `SELECT COUNT(*) AS "count", MIN(i."sent_at") AS "oldest" FROM "role_invitation" i WHERE i."${column}" = ? AND i."sent_at" > ?
      AND NOT EXISTS (SELECT 1 FROM "proved_address" p WHERE p."user_id" = i."user_id")`;
    const [row] = await tx.rows<StrangersInvited>(sql, [id, since]);
    return row ?? { count: 0, oldest: null };
  }

  async save(tx: WriteTx, invitation: RoleInvitation): Promise<void> {
    const { id, ...rest } = roleInvitationRow(invitation);
    if ((await tx.update(RoleInvitationSchema, { id }, rest)) === 0) await tx.insert(RoleInvitationSchema, { id, ...rest });
  }

  /** False when it has been answered, ended or sent again since it was read. */
  async close(
    tx: WriteTx,
    { id, sentAt }: RoleInvitation,
    state: Exclude<RoleInvitationState, 'OPEN'>,
    answeredAt: Instant | null,
  ): Promise<boolean> {
    return (await tx.update(RoleInvitationSchema, { id, state: 'OPEN', sentAt }, { state, answeredAt })) === 1;
  }

  /** While it is open, it waits. */
  async endless(tx: WriteTx, { id, sentAt }: RoleInvitation): Promise<void> {
    await tx.update(RoleInvitationSchema, { id, state: 'OPEN', sentAt }, { expiresAt: null });
  }

  private async inOrderOf(tx: ReadTx, rows: readonly { readonly id: RoleInvitationId }[]): Promise<RoleInvitation[]> {
    if (rows.length === 0) return [];
    const found = await tx.find(RoleInvitationSchema, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = new Map(found.map((row) => [row.id, row]));
    return rows.flatMap(({ id }) => byId.get(id) ?? []);
  }
}

function invitationOf(row: RoleInvitationRow | null): RoleInvitation | null {
  if (row === null) return null;
  const { searchName: _, ...invitation } = row;
  return invitation;
}

function conditions({ eventId, state, role, search }: InvitationFilter): {
  readonly where: string;
  readonly parameters: readonly SqlValue[];
} {
  const parameters: SqlValue[] = [eventId];
  let where = 'i."event_id" = ?';
  if (state !== null) {
    where += ` AND ${STATE} = ?`;
    parameters.push(state);
  }
  if (role !== null) {
    where += ' AND i."role" = ?';
    parameters.push(role);
  }
  const pattern = searchPattern(search);
  if (pattern !== null) {
    where += ` AND (CASE WHEN i."state" = 'ACCEPTED' THEN p."search_name" ELSE i."search_name" END LIKE ? ESCAPE '!' OR p."email" LIKE ? ESCAPE '!')`;
    parameters.push(pattern, pattern);
  }
  return { where, parameters };
}
