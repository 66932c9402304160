import { MAIL_KINDS, type MailKind } from '@jamboree/identity-domain';
import type { Instant, UserId, Viewer } from '@jamboree/kernel';
import { Mailer, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MailOptOutStore } from '../persistence/mail-opt-out.store.js';
import { PersonStore } from '../persistence/person.store.js';

export interface MailPreference {
  readonly kind: MailKind;
  readonly on: boolean;
}

export interface MailPreferences {
  readonly kinds: readonly MailPreference[];
  /** Why nothing more is sent to the address; null while it works. */
  readonly unreachable: { readonly reason: string; readonly since: Instant } | null;
}

/** Which mails one gets, and whether they arrive. */
@Injectable()
export class ReadMailPreferences {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonStore,
    private readonly optOuts: MailOptOutStore,
    private readonly mailer: Mailer,
  ) {}

  async run({ userId }: Viewer): Promise<MailPreferences | null> {
    return userId === null ? null : this.uow.read((tx) => this.of(tx, userId));
  }

  private async of(tx: ReadTx, userId: UserId): Promise<MailPreferences | null> {
    const person = await this.persons.byId(tx, userId);
    if (person === null) return null;
    const without = await this.optOuts.kindsOf(tx, userId);
    const [dead] = await this.mailer.suppressed(tx, [person.email]);
    return {
      kinds: MAIL_KINDS.map((kind) => ({ kind, on: !without.has(kind) })),
      unreachable: dead === undefined ? null : { reason: dead.reason, since: dead.at },
    };
  }
}
