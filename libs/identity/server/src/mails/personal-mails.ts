import type { MailKind, Person } from '@jamboree/identity-domain';
import type { Instant, Locale, UserId } from '@jamboree/kernel';
import { Config, Mailer, type MailId, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MailOptOutStore } from '../persistence/mail-opt-out.store.js';
import { composeMail, type MailContent } from './compose-mail.js';
import { SubscriptionLinks } from './subscription-links.js';

/** A mail that the person may do without, in that person's language. */
export interface PersonalMail {
  readonly person: Person;
  readonly template: string;
  readonly dedupeKey: string;
  readonly subject: string;
  readonly content: Pick<MailContent, 'paragraphs' | 'action' | 'footnotes'>;
  /** Not before then; left out, at once. */
  readonly dueAt?: Instant;
}

/** What became of a mail to one person. `REPEATED`: it was written before; `UNREACHABLE`: nobody has the address. */
export type Mailing =
  { readonly outcome: 'QUEUED'; readonly mailId: MailId } | { readonly outcome: 'REPEATED' | 'UNSUBSCRIBED' | 'UNREACHABLE' };

/** Writes mails that people may do without: to nobody who has said so, to no address that is known to be dead, and each with a way out. */
@Injectable()
export class PersonalMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly optOuts: MailOptOutStore,
    private readonly links: SubscriptionLinks,
    private readonly config: Config,
  ) {}

  /** Two questions for all of them, then one row each. */
  async send(tx: WriteTx, kind: MailKind, mails: readonly PersonalMail[]): Promise<ReadonlyMap<UserId, Mailing>> {
    const people = mails.map(({ person }) => person);
    const without = await this.optOuts.among(
      tx,
      people.map(({ id }) => id),
      kind,
    );
    const suppressed = await this.mailer.suppressed(
      tx,
      people.map(({ email }) => email),
    );
    const dead = new Set(suppressed.map(({ address }) => address));
    const mailings = new Map<UserId, Mailing>();
    for (const mail of mails) {
      const { id, email } = mail.person;
      if (without.has(id)) mailings.set(id, { outcome: 'UNSUBSCRIBED' });
      else if (dead.has(email)) mailings.set(id, { outcome: 'UNREACHABLE' });
      else mailings.set(id, await this.write(tx, kind, mail));
    }
    return mailings;
  }

  private async write(tx: WriteTx, kind: MailKind, { person, content, ...mail }: PersonalMail): Promise<Mailing> {
    const { id: userId, locale, email: to } = person;
    const unsubscribeUrl = await this.links.addressOf(tx, { userId, kind });
    const footnotes = [...content.footnotes, `${WAY_OUT[locale][kind]}\n${unsubscribeUrl}`];
    const composed = composeMail({ ...content, footnotes, locale, instanceName: this.config.instanceName });
    const mailId = await this.mailer.enqueue(tx, { ...mail, to, unsubscribeUrl, ...composed });
    return mailId === null ? { outcome: 'REPEATED' } : { outcome: 'QUEUED', mailId };
  }
}

const WAY_OUT: Readonly<Record<Locale, Readonly<Record<MailKind, string>>>> = {
  en: {
    REMINDER: 'No more reminders of deadlines:',
    ANNOUNCEMENT: 'No more announcements by mail:',
    MESSAGE: 'No more messages from organisers:',
    TEAM: 'No more mails about your teams:',
  },
  de: {
    REMINDER: 'Keine Erinnerungen an Fristen mehr:',
    ANNOUNCEMENT: 'Keine Ankündigungen per Mail mehr:',
    MESSAGE: 'Keine Nachrichten der Veranstaltenden mehr:',
    TEAM: 'Keine Mails zu Ihren Teams mehr:',
  },
  id: {
    REMINDER: 'Berhenti menerima pengingat tenggat:',
    ANNOUNCEMENT: 'Berhenti menerima pengumuman lewat surel:',
    MESSAGE: 'Berhenti menerima pesan dari penyelenggara:',
    TEAM: 'Berhenti menerima surel tentang tim Anda:',
  },
};
