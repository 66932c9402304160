import type { EventFacts } from '@jamboree/event-domain';
import { PersonStore } from '@jamboree/identity-server';
import { inLocale, type Instant } from '@jamboree/kernel';
import { Config, Mailer, newId, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { roleEndedMail } from '../../mails/role-ended.mail.js';
import { RoleStore } from '../../persistence/role.store.js';
import type { RoleOf } from '../roles.js';

/** Tells people what has become of their roles. What is given is told by its invitation. */
@Injectable()
export class RoleNews {
  constructor(
    private readonly roles: RoleStore,
    private readonly persons: PersonStore,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** Beside the end of the role, in its transaction: one mail for each. */
  async ended(tx: WriteTx, { event }: EventFacts, { eventId, userId, role }: RoleOf, now: Instant): Promise<void> {
    const person = await this.persons.byId(tx, userId);
    if (person === null) return;
    const { locale, email: to } = person;
    const { instanceName, publicUrl } = this.config;
    const mail = roleEndedMail({
      ...{ locale, instanceName, role },
      eventTitle: inLocale(event.title, locale),
      askNames: (await this.roles.namesToAsk(tx, [eventId])).get(eventId) ?? [],
      link: `${publicUrl}/e/${event.slug}`,
    });
    await this.mailer.enqueue(tx, { to, template: 'role-ended', ...mail, dedupeKey: `role-ended:${newId(now)}` });
  }
}
