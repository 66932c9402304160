import type { RoleGrant } from '@jamboree/event-domain';
import type { EventId, Instant, Role, UserId } from '@jamboree/kernel';
import { newId, placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { groupBy } from './group-by.js';
import { typedOf } from './people/only-invited.js';
import { RoleInvitationSchema } from './people/role-invitation.schema.js';
import { RoleGrantSchema } from './role-grant.schema.js';

export type NewRoleGrant = Omit<RoleGrant, 'id'>;

/** So many names are enough to know whom to ask. */
const MOST_NAMES = 3;

/** Who is what in which event. */
@Injectable()
export class RoleStore {
  /** The new grant, or null when the person holds the role already. Whoever takes it by their own hand has accepted it. */
  async grant(tx: WriteTx, grant: NewRoleGrant): Promise<RoleGrant | null> {
    const { eventId, userId, role } = grant;
    if (grant.grantedBy === userId) await this.accept(tx, eventId, userId, role, grant.at);
    if ((await tx.count(RoleGrantSchema, { eventId, userId, role })) > 0) return null;
    const row = { id: newId<'RoleGrant'>(grant.at), ...grant };
    await tx.insert(RoleGrantSchema, row);
    return row;
  }

  /** False when the person did not hold the role. An invitation to it that nobody has answered ends as well. */
  async revoke(tx: WriteTx, eventId: EventId, userId: UserId, role: Role): Promise<boolean> {
    await tx.update(RoleInvitationSchema, { eventId, userId, role, state: 'OPEN' }, { state: 'REVOKED' });
    return (await tx.delete(RoleGrantSchema, { eventId, userId, role })) > 0;
  }

  async accept(tx: WriteTx, eventId: EventId, userId: UserId, role: Role, answeredAt: Instant): Promise<void> {
    await tx.update(RoleInvitationSchema, { eventId, userId, role, state: Not('ACCEPTED') }, { state: 'ACCEPTED', answeredAt });
  }

  async reopen(tx: WriteTx, eventId: EventId, userId: UserId, role: Role): Promise<void> {
    await tx.update(RoleInvitationSchema, { eventId, userId, role, state: In(['EXPIRED', 'REVOKED']) }, { state: 'OPEN', expiresAt: null });
  }

  otherHolders(tx: ReadTx, eventId: EventId, userId: UserId, role: Role): Promise<number> {
    return tx.count(RoleGrantSchema, { eventId, userId: Not(userId), role });
  }

  /** The longest-serving ones. */
  async firstHolders(tx: ReadTx, eventId: EventId, role: Role, most: number): Promise<UserId[]> {
    const grants = await tx.find(RoleGrantSchema, { where: { eventId, role }, order: { id: 'ASC' }, take: most });
    return grants.map(({ userId }) => userId);
  }

  /** Organisers whom people can ask, by name, the longest-serving ones of each event; of who is only invited, the name that was typed. */
  async namesToAsk(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<EventId, readonly string[]>> {
    if (events.length === 0) return new Map();
    const sql = `SELECT o."eventId", o."name" FROM (
        SELECT g."event_id" AS "eventId", COALESCE(${typedOf('name', 'g."event_id"', 'g."user_id"')}, p."display_name") AS "name",
          ROW_NUMBER() OVER (PARTITION BY g."event_id" ORDER BY g."id") AS "place"
        FROM "role_grant" g JOIN "person" p ON p."id" = g."user_id" WHERE g."role" = 'ORGANISER' AND g."event_id" IN (${placeholders(events)})
      ) o WHERE o."place" <= ? ORDER BY o."eventId", o."place"`;
    const rows = await tx.rows<{ readonly eventId: EventId; readonly name: string }>(sql, [...events, MOST_NAMES]);
    const organisers = groupBy(rows, ({ eventId }) => eventId);
    return new Map([...organisers].map(([eventId, those]) => [eventId, those.map(({ name }) => name)]));
  }

  /** Every grant to these people in one event. */
  async ofPeople(tx: ReadTx, eventId: EventId, userIds: readonly UserId[]): Promise<RoleGrant[]> {
    return userIds.length === 0 ? [] : tx.find(RoleGrantSchema, { where: { eventId, userId: In([...userIds]) }, order: { id: 'ASC' } });
  }

  /**
   * Whether both are something in one event, the other one by their own will: whoever is only invited shows nothing. A draft brings nobody together:
   * its organiser alone has put people into it.
   */
  async meet(tx: ReadTx, one: UserId, other: UserId): Promise<boolean> {
    const sql = `SELECT 1 AS "both" FROM "role_grant" a JOIN "role_grant" b ON b."event_id" = a."event_id"
      JOIN "event" e ON e."id" = a."event_id" AND e."state" <> 'DRAFT' WHERE a."user_id" = ? AND b."user_id" = ?
      AND ${typedOf('name', 'b."event_id"', 'b."user_id"')} IS NULL LIMIT 1`;
    return (await tx.rows(sql, [one, other])).length > 0;
  }
}
