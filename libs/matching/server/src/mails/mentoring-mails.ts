import { formatInZones, type EventFacts } from '@jamboree/event-domain';
import type { MailKind } from '@jamboree/identity-domain';
import { PersonalMails, PersonStore } from '@jamboree/identity-server';
import { inLocale, type Instant, type UserId } from '@jamboree/kernel';
import { Config, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MENTORING_MAIL_BUTTON, MENTORING_MAIL_WORDS, type MentoringMailKind } from './mentoring-mail-words.js';

export interface MentoringNews {
  readonly kind: MentoringMailKind;
  readonly to: readonly UserId[];
  /** What happened, so that it is told once. */
  readonly about: string;
  /** Name of the other side. */
  readonly other: string;
  readonly startsAt: Instant;
  readonly until?: Instant;
  /** Somebody's own words: what they want to talk about, or why it is cancelled. */
  readonly message?: string;
}

/** Tells mentors and teams what becomes of their talks, each in their language and with everybody's clocks. */
@Injectable()
export class MentoringMails {
  constructor(
    private readonly mails: PersonalMails,
    private readonly persons: PersonStore,
    private readonly config: Config,
  ) {}

  async tell(tx: WriteTx, { event }: Pick<EventFacts, 'event'>, news: MentoringNews): Promise<void> {
    const { kind, about, other, startsAt, until, message = '' } = news;
    const mailKind: MailKind = kind === 'REMINDER' ? 'REMINDER' : 'TEAM';
    const mails = (await this.persons.byIds(tx, news.to)).map((person) => {
      const { locale } = person;
      const inTimes = (moment: Instant) => formatInZones(moment, [...event.zones, person], locale);
      const words = MENTORING_MAIL_WORDS[locale][kind];
      const facts = {
        event: inLocale(event.title, locale),
        other,
        time: inTimes(startsAt),
        until: until === undefined ? '' : inTimes(until),
      };
      const paragraphs = [words.text(facts), ...(message === '' ? [] : [`“${message}”`])];
      const url = `${this.config.publicUrl}/e/${event.slug}/mentors`;
      const content = { paragraphs, action: { label: MENTORING_MAIL_BUTTON[locale], url }, footnotes: [] };
      const dedupeKey = `mentoring:${kind}:${about}:${person.id}`;
      return { person, template: `mentoring-${kind.toLowerCase()}`, subject: words.subject(facts), dedupeKey, content };
    });
    await this.mails.send(tx, mailKind, mails);
  }
}
