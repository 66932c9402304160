import {
  decideResend,
  may,
  ROLE_INVITATION_PAUSE,
  stateChanged,
  type EventFacts,
  type RoleInvitation,
  type RoleInvitationId,
  type StateChanged,
  type StrangersLimit,
} from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import {
  DAY,
  err,
  ok,
  plus,
  type EventId,
  type Instant,
  type NotFound,
  type NotPermitted,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  Clock,
  Mailer,
  UnitOfWork,
  type Command,
  type IdempotencyMismatch,
  type RateLimited,
  type ReadTx,
  type WriteTx,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { Invitations, INVITATIONS_AT_ONCE } from '../invitations.js';
import { ReadEvents } from '../read-events.js';
import { Roles } from '../roles.js';

export interface ResendRoleInvitationCommand extends Command {
  readonly invitationId: RoleInvitationId;
}

export interface ResendRoleInvitationsCommand extends Command {
  readonly eventId: EventId;
  /** Null: whatever the role. */
  readonly role: Role | null;
}

type Problem = StrangersLimit | NotPermitted | NotFound | StateChanged | RateLimited | IdempotencyMismatch;

/** Sends invitations again that nobody has answered: a new mail and a new end, under the same link. */
@Injectable()
export class ResendRoleInvitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RoleInvitationStore,
    private readonly roles: Roles,
    private readonly persons: PersonStore,
    private readonly invitations: Invitations,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** One, also after its end: then the role is given again. @param address the organiser's network address, counted beside the account */
  async one(viewer: Viewer, command: ResendRoleInvitationCommand, address: string): Promise<Result<RoleInvitationId, Problem>> {
    const allowed = await this.allowed(viewer, address, 'one');
    if (!allowed.ok) return allowed;
    return this.uow.write<RoleInvitationId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.store.byId(tx, command.invitationId);
      const facts = invitation === null ? null : await this.readEvents.within(tx, viewer, invitation.eventId);
      if (invitation === null || facts === null) return err({ code: 'NotFound', what: 'invitation' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;
      const decided = decideResend(invitation, now);
      if (!decided.ok) return decided;
      const person = await this.persons.byId(tx, invitation.userId);
      if (person === null || (await this.mailer.suppressed(tx, [person.email])).length > 0) return err(stateChanged('BOUNCED'));
      const asked = (await this.newToday(tx, [invitation], [person], now)).size;
      const { strangers } = this.invitations;
      const today = await strangers.permit(tx, { eventId: invitation.eventId, invitedBy: allowed.value }, asked, now);
      if (!today.ok) return today;
      await this.send(tx, facts, person, decided.value, allowed.value, now);
      return ok(invitation.id);
    });
  }

  /** Those that wait, were not written to lately and whose address is alive. How many left at this press, and whether more wait for the next. */
  async many(
    viewer: Viewer,
    command: ResendRoleInvitationsCommand,
    address: string,
  ): Promise<Result<{ readonly resent: number; readonly more: boolean }, Problem>> {
    const allowed = await this.allowed(viewer, address, 'list');
    if (!allowed.ok) return allowed;
    return this.uow.write<{ readonly resent: number; readonly more: boolean }, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, role } = command;
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;
      const waiting = await this.store.resendable(tx, eventId, role, plus(now, -ROLE_INVITATION_PAUSE), INVITATIONS_AT_ONCE + 1);
      const batch = waiting.slice(0, INVITATIONS_AT_ONCE);
      const people = await this.persons.byIds(
        tx,
        batch.map(({ userId }) => userId),
      );
      const personOf = new Map(people.map((person) => [person.id, person]));
      const asked = await this.newToday(tx, batch, people, now);
      const inviting = { eventId, invitedBy: allowed.value };
      const { left } = await this.invitations.strangers.allowance(tx, inviting, now);
      const beyond = batch.findIndex((_, n) => strangersOf(batch.slice(0, n + 1), asked) > left);
      const due = beyond === -1 ? batch : batch.slice(0, beyond);
      if (due.length === 0) {
        const today = await this.invitations.strangers.permit(tx, inviting, asked.size, now);
        if (!today.ok) return today;
      }
      let resent = 0;
      for (const invitation of due) {
        const person = personOf.get(invitation.userId);
        const decided = decideResend(invitation, now);
        if (person === undefined || !decided.ok) continue;
        await this.send(tx, facts, person, decided.value, allowed.value, now);
        resent += 1;
      }
      return ok({ resent, more: waiting.length > due.length });
    });
  }

  /** The organiser, once their hour allows it. */
  private async allowed({ userId }: Viewer, address: string, what: 'one' | 'list'): Promise<Result<UserId, NotPermitted | RateLimited>> {
    if (userId === null) return err({ code: 'NotPermitted', action: 'person:grant', reason: 'SIGNED_OUT' });
    const counted = what === 'one' ? await this.invitations.allow(userId, address) : await this.invitations.allowList(userId, address);
    return counted.ok ? ok(userId) : counted;
  }

  /** Strangers who do not count for today already. */
  private async newToday(
    tx: ReadTx,
    invitations: readonly RoleInvitation[],
    people: readonly Person[],
    now: Instant,
  ): Promise<ReadonlySet<UserId>> {
    const strangers = await this.invitations.strangers.among(tx, people);
    const before = plus(now, -DAY);
    return new Set(invitations.flatMap(({ userId, sentAt }) => (sentAt <= before && strangers.has(userId) ? [userId] : [])));
  }

  private async send(
    tx: WriteTx,
    facts: EventFacts,
    person: Person,
    invitation: RoleInvitation,
    grantedBy: UserId,
    now: Instant,
  ): Promise<void> {
    const { id, eventId, role } = invitation;
    await this.roles.grant(tx, { eventId, userId: person.id, role, grantedBy, at: now });
    await this.invitations.deliver(tx, facts, person, invitation);
    await tx.record({ type: 'RoleInvitationResent', eventId, subjectId: id, at: now, data: { role } });
  }
}

function strangersOf(invitations: readonly RoleInvitation[], strangers: ReadonlySet<UserId>): number {
  return invitations.filter(({ userId }) => strangers.has(userId)).length;
}
