import {
  ROLE_INVITATION_LIFETIME,
  ROLE_INVITATION_PAUSE,
  type EventFacts,
  type RoleGrant,
  type RoleInvitation,
} from '@jamboree/event-domain';
import { nameFromMailAddress, parseDisplayName, type Person } from '@jamboree/identity-domain';
import { inLocale, plus, type LocalizedText, type Result, type UserId } from '@jamboree/kernel';
import { Config, Mailer, newId, RateLimits, type RateLimited, type RateLimitRule, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { invitationMail } from '../mails/invitation.mail.js';
import { RoleInvitationStore } from '../persistence/people/role-invitation.store.js';
import { Strangers } from './people/strangers.js';

/** Within an hour an organiser invites a jury and a class of participants, not a campaign. */
const INVITING: RateLimitRule = { name: 'invite', perAccount: 300, perAddress: 600, seconds: 3600 };

/** Lists within an hour, of a hundred addresses each. */
const INVITING_MANY: RateLimitRule = { name: 'invite-list', perAccount: 20, perAddress: 40, seconds: 3600 };

/** In one transaction: other writers wait no longer than for so many. */
export const INVITATIONS_AT_ONCE = 50;

/** What the organiser tells of the invited, and to them. */
export interface InvitationWords {
  readonly name?: string | null;
  readonly note?: LocalizedText;
  /** The place does not wait for an answer. */
  readonly imported?: boolean;
}

/** Invitations to roles: each kept with what becomes of it, each told by mail. */
@Injectable()
export class Invitations {
  constructor(
    private readonly store: RoleInvitationStore,
    private readonly mailer: Mailer,
    private readonly limits: RateLimits,
    private readonly config: Config,
    readonly strangers: Strangers,
  ) {}

  /** Counts one invitation against the organiser's hour. */
  allow(organiser: UserId, address: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(INVITING, { account: organiser, address });
  }

  /** Counts one list against the organiser's hour. */
  allowList(organiser: UserId, address: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(INVITING_MANY, { account: organiser, address });
  }

  /** Beside a new grant, in one transaction; whoever was invited to it before is invited anew, under the same link. */
  async send(tx: WriteTx, facts: EventFacts, person: Person, grant: RoleGrant, words: InvitationWords = {}): Promise<void> {
    await this.deliver(tx, facts, person, await this.opened(tx, person, grant, words));
  }

  /** Kept open beside a mail of another kind, which says what the person can do. */
  async keep(tx: WriteTx, person: Person, wanted: Omit<RoleGrant, 'id'>, words: InvitationWords): Promise<void> {
    await this.store.save(tx, await this.opened(tx, person, wanted, words));
  }

  /** Keeps it as it was decided, and tells it by mail. */
  async deliver(tx: WriteTx, { event }: EventFacts, person: Person, invitation: RoleInvitation): Promise<void> {
    await this.store.save(tx, invitation);
    const { instanceName, publicUrl } = this.config;
    const { id, role, timesSent, note } = invitation;
    const words = inLocale(note, person.locale).trim();
    const mail = invitationMail({
      ...{ locale: person.locale, instanceName, role },
      eventTitle: inLocale(event.title, person.locale),
      note: words === '' ? null : words,
      link: `${publicUrl}/invitations/${id}`,
    });
    await this.mailer.enqueue(tx, {
      to: person.email,
      template: 'role-invitation',
      ...mail,
      dedupeKey: `role-invitation:${id}:${timesSent}`,
    });
  }

  private async opened(tx: WriteTx, person: Person, wanted: Omit<RoleGrant, 'id'>, words: InvitationWords): Promise<RoleInvitation> {
    const { eventId, userId, role, grantedBy: invitedBy, at } = wanted;
    const known = await this.store.of(tx, eventId, userId, role);
    const typed = parseDisplayName(words.name ?? '');
    const fresh: RoleInvitation = {
      ...{ id: newId(at), eventId, userId, role, state: 'OPEN', invitedBy, note: words.note ?? {} },
      name: typed.ok ? typed.value : nameFromMailAddress(person.email),
      ...{ sentAt: at, timesSent: 1, expiresAt: words.imported === true ? null : plus(at, ROLE_INVITATION_LIFETIME), answeredAt: null },
    };
    if (known === null) return fresh;
    // Taken back and given again within the pause, it is the same mail, which leaves once: alternating the two must not fill a mailbox.
    const sameMail = known.state === 'REVOKED' && at < plus(known.sentAt, ROLE_INVITATION_PAUSE);
    return { ...fresh, id: known.id, timesSent: known.timesSent + (sameMail ? 0 : 1) };
  }
}
