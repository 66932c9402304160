import { decideRoleEnd, type RoleGrant } from '@jamboree/event-domain';
import type { EventId, Instant, InvalidInput, Result, Role, UserId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleStore, type NewRoleGrant } from '../persistence/role.store.js';
import { EventHooks } from './event-hooks.js';

export interface RoleOf {
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly role: Role;
}

/** Gives and takes roles with everything that follows, inside the caller's transaction. Who may do so is the caller's matter. */
@Injectable()
export class Roles {
  constructor(
    private readonly store: RoleStore,
    private readonly hooks: EventHooks,
  ) {}

  /** The new grant, or null when the person holds the role already, and then nothing happens. */
  async grant(tx: WriteTx, wanted: NewRoleGrant): Promise<RoleGrant | null> {
    const grant = await this.store.grant(tx, wanted);
    if (grant === null) return null;
    const { eventId, userId, role, at } = grant;
    await this.hooks.roleHasChanged(tx, { eventId, userId, role, granted: true, at });
    await tx.record({ type: 'RoleGranted', eventId, subjectId: userId, at, data: { role, grantedBy: grant.grantedBy } });
    return grant;
  }

  /** Whoever asks for a role by themselves has answered every invitation to it, whatever became of that before. */
  ownWill(tx: WriteTx, { eventId, userId, role }: RoleOf, at: Instant): Promise<void> {
    return this.store.accept(tx, eventId, userId, role, at);
  }

  /** What an organiser gives back was not answered by that: an invitation that ended without an answer waits for one again. */
  askAgain(tx: WriteTx, { eventId, userId, role }: RoleOf): Promise<void> {
    return this.store.reopen(tx, eventId, userId, role);
  }

  /** Asked in the transaction that ends the role, before it writes: two organisers who remove each other cannot both succeed. */
  async mayEnd(tx: ReadTx, { eventId, userId, role }: RoleOf): Promise<Result<void, InvalidInput>> {
    return decideRoleEnd(role, await this.store.otherHolders(tx, eventId, userId, role));
  }

  /** False when the person did not hold the role. */
  async revoke(tx: WriteTx, { eventId, userId, role }: RoleOf, at: Instant): Promise<boolean> {
    if (!(await this.store.revoke(tx, eventId, userId, role))) return false;
    await this.hooks.roleHasChanged(tx, { eventId, userId, role, granted: false, at });
    await tx.record({ type: 'RoleRevoked', eventId, subjectId: userId, at, data: { role } });
    return true;
  }
}
