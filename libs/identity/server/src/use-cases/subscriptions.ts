import type { Person, Subscription } from '@jamboree/identity-domain';
import { err, ok, VISITOR, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubscriptionLinks } from '../mails/subscription-links.js';
import { MailOptOutStore } from '../persistence/mail-opt-out.store.js';
import { PersonStore } from '../persistence/person.store.js';
import type { MailPreference } from './read-mail-preferences.js';

export interface SetMailPreferenceCommand extends Command, MailPreference {}

/** Turns mails of a kind off and on: on one's own page, or by the link in a mail, which needs no sign-in. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonStore,
    private readonly optOuts: MailOptOutStore,
    private readonly links: SubscriptionLinks,
    private readonly clock: Clock,
  ) {}

  async setOwn(viewer: Viewer, command: SetMailPreferenceCommand): Promise<Result<MailPreference, NotPermitted | IdempotencyMismatch>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'me:edit', reason: 'SIGNED_OUT' });
    const { kind, on } = command;
    return this.uow.write(viewer, command, async (tx) => {
      await this.set(tx, { userId, kind }, on);
      return ok({ kind, on });
    });
  }

  /** Changes nothing: mail scanners open every link. Null for a link that is none. */
  async atLink(token: string): Promise<MailPreference | null> {
    return this.uow.read(async (tx) => {
      const subscription = await this.links.read(tx, token);
      if (subscription === null) return null;
      const { kind, userId } = subscription;
      return { kind, on: !(await this.optOuts.kindsOf(tx, userId)).has(kind) };
    });
  }

  async setByLink(token: string, on: boolean): Promise<Result<MailPreference & Pick<Person, 'locale'>, NotFound | IdempotencyMismatch>> {
    // Setting it twice is setting it, so no answer is kept for repetition.
    const command = { operation: 'setSubscription', clientMutationId: null };
    return this.uow.write<MailPreference & Pick<Person, 'locale'>, NotFound>(VISITOR, command, async (tx) => {
      const subscription = await this.links.read(tx, token);
      const person = subscription === null ? null : await this.persons.byId(tx, subscription.userId);
      if (subscription === null || person === null) return err({ code: 'NotFound', what: 'subscription' });
      await this.set(tx, subscription, on);
      return ok({ kind: subscription.kind, on, locale: person.locale });
    });
  }

  private async set(tx: WriteTx, subscription: Subscription, on: boolean): Promise<void> {
    const now = this.clock.now();
    if (!(await this.optOuts.set(tx, subscription, on, now))) return;
    const { userId, kind } = subscription;
    await tx.record({ type: on ? 'MailSubscribed' : 'MailUnsubscribed', eventId: null, subjectId: userId, at: now, data: { kind } });
  }
}
