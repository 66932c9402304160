import type { EventFacts } from '@jamboree/event-domain';
import { PersonalMails, PersonStore } from '@jamboree/identity-server';
import { inLocale, type Locale, type UserId } from '@jamboree/kernel';
import type { DraftComment } from '@jamboree/matching-domain';
import { Config, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

interface CommentNews {
  readonly to: readonly UserId[];
  readonly comment: DraftComment;
  readonly author: string;
  readonly teamName: string;
}

interface Words {
  readonly subject: (event: string, author: string) => string;
  readonly text: (author: string, team: string) => string;
  readonly button: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (event, author) => `${event}: ${author} commented on a draft`,
    text: (author, team) => `${author} commented on the draft of ${team}:`,
    button: 'Read and answer',
  },
  de: {
    subject: (event, author) => `„${event}“: ${author} hat einen Entwurf kommentiert`,
    text: (author, team) => `${author} hat den Entwurf von ${team} kommentiert:`,
    button: 'Lesen und antworten',
  },
  id: {
    subject: (event, author) => `${event}: ${author} mengomentari draf`,
    text: (author, team) => `${author} mengomentari draf ${team}:`,
    button: 'Baca dan jawab',
  },
};

/** Tells the others, a team and its mentors, that something was said about the draft. */
@Injectable()
export class CommentMails {
  constructor(
    private readonly mails: PersonalMails,
    private readonly persons: PersonStore,
    private readonly config: Config,
  ) {}

  async tell(tx: WriteTx, { event }: Pick<EventFacts, 'event'>, { to, comment, author, teamName }: CommentNews): Promise<void> {
    const url = `${this.config.publicUrl}/e/${event.slug}/mentoring/drafts/${comment.submissionId}`;
    const mails = (await this.persons.byIds(tx, to)).map((person) => {
      const { subject, text, button } = WORDS[person.locale];
      const content = { paragraphs: [text(author, teamName), `“${comment.text}”`], action: { label: button, url }, footnotes: [] };
      const dedupeKey = `draft-comment:${comment.id}:${person.id}`;
      return { person, template: 'draft-comment', subject: subject(inLocale(event.title, person.locale), author), dedupeKey, content };
    });
    await this.mails.send(tx, 'TEAM', mails);
  }
}
