import type { EventFacts, RoleGrant } from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import { inLocale, type Result, type UserId } from '@jamboree/kernel';
import { Config, Mailer, RateLimits, type RateLimited, type RateLimitRule, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { invitationMail } from '../mails/invitation.mail.js';

/** Within an hour an organiser invites a jury and a class of participants, not a campaign. */
const INVITING: RateLimitRule = { name: 'invite', perAccount: 300, perAddress: 600, seconds: 3600 };

/** Lists within an hour, of a hundred addresses each. */
const INVITING_MANY: RateLimitRule = { name: 'invite-list', perAccount: 20, perAddress: 40, seconds: 3600 };

/** Tells people by mail what they have become in an event. */
@Injectable()
export class Invitations {
  constructor(
    private readonly mailer: Mailer,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  /** Counts one invitation against the organiser's hour. */
  allow(organiser: UserId, address: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(INVITING, { account: organiser, address });
  }

  /** Counts one list against the organiser's hour. */
  allowList(organiser: UserId, address: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(INVITING_MANY, { account: organiser, address });
  }

  /** Puts the mail beside the grant in one transaction; the same grant is told once. */
  async send(tx: WriteTx, { event }: EventFacts, person: Person, grant: RoleGrant, note: string | null = null): Promise<void> {
    const { instanceName, publicUrl } = this.config;
    const mail = invitationMail({
      locale: person.locale,
      instanceName,
      eventTitle: inLocale(event.title, person.locale),
      role: grant.role,
      note,
      link: `${publicUrl}/e/${event.slug}`,
    });
    await this.mailer.enqueue(tx, { to: person.email, template: 'role-invitation', ...mail, dedupeKey: `role-invitation:${grant.id}` });
  }
}
