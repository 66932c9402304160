import type { Challenge, EventFacts, Question, QuestionId } from '@jamboree/event-domain';
import { composeMail, PersonalMails, PersonStore } from '@jamboree/identity-server';
import { inLocale, ok, VISITOR, type UserId } from '@jamboree/kernel';
import { Config, Mailer, Outbox, UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { questionMail, type QuestionNews } from '../../mails/question.mail.js';
import { EventStore } from '../../persistence/event.store.js';
import { QuestionStore } from '../../persistence/site/question.store.js';
import { SiteStore } from '../../persistence/site/site.store.js';

/** Mails of one transaction: other writers wait no longer than that. */
const AT_ONCE = 50;

interface Told {
  readonly question: Question;
  readonly challenge: Challenge;
  readonly event: EventFacts['event'];
}

/**
 * Tells organisers of a new question, and of its first answer the one who asked; those who follow the challenge hear of it when everybody may
 * read it. Each person once, however often this runs.
 */
@Injectable()
export class MailQuestions implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly events: EventStore,
    private readonly site: SiteStore,
    private readonly questions: QuestionStore,
    private readonly persons: PersonStore,
    private readonly mailer: Mailer,
    private readonly personal: PersonalMails,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.outbox.on('QuestionAsked', 'mail-answerers', ({ subjectId }) => this.asked(subjectId as QuestionId)); // recorded with a question
    this.outbox.on('QuestionAnswered', 'mail-askers', ({ subjectId }) => this.answered(subjectId as QuestionId)); // likewise
  }

  async asked(id: QuestionId): Promise<void> {
    const told = await this.told(id);
    if (told === null) return;
    const people = await this.uow.read((tx) => this.questions.answerers(tx, told.question.eventId));
    await this.each(people, (tx, some) => this.write(tx, told, 'ASKED', some));
  }

  async answered(id: QuestionId): Promise<void> {
    const told = await this.told(id);
    if (told === null || told.question.answer === null) return;
    const { askedBy, challengeId, shared } = told.question;
    await this.each([askedBy], (tx, some) => this.write(tx, told, 'ANSWERED', some));
    if (!shared) return;
    const followers = await this.uow.read((tx) => this.questions.followers(tx, challengeId));
    await this.each(
      followers.filter((follower) => follower !== askedBy),
      (tx, some) => this.writeToFollowers(tx, told, some),
    );
  }

  private told(id: QuestionId): Promise<Told | null> {
    return this.uow.read(async (tx) => {
      const question = await this.questions.byId(tx, id);
      const challenge = question === null ? null : await this.site.byId(tx, 'CHALLENGE', question.challengeId);
      const facts = question === null ? null : await this.events.byId(tx, question.eventId);
      return question === null || challenge === null || facts === null ? null : { question, challenge, event: facts.event };
    });
  }

  private async each(people: readonly UserId[], write: (tx: WriteTx, some: readonly UserId[]) => Promise<void>): Promise<void> {
    for (let start = 0; start < people.length; start += AT_ONCE) {
      await this.uow.write(VISITOR, { operation: 'mailQuestions', clientMutationId: null }, async (tx) => {
        await write(tx, people.slice(start, start + AT_ONCE));
        return ok();
      });
    }
  }

  /** What concerns the person's own question or office has no way out: it is an answer, not news. */
  private async write(tx: WriteTx, told: Told, news: QuestionNews, people: readonly UserId[]): Promise<void> {
    const { instanceName } = this.config;
    for (const { id, email: to, locale } of await this.persons.byIds(tx, people)) {
      const { subject, content } = this.compose(told, news, locale);
      const composed = composeMail({ ...content, locale, instanceName });
      await this.mailer.enqueue(tx, { to, template: 'question', subject, ...composed, dedupeKey: keyOf(told, news, id) });
    }
  }

  private async writeToFollowers(tx: WriteTx, told: Told, people: readonly UserId[]): Promise<void> {
    const mails = (await this.persons.byIds(tx, people)).map((person) => {
      const { subject, content } = this.compose(told, 'FOLLOWED', person.locale);
      return { person, template: 'question', subject, content, dedupeKey: keyOf(told, 'FOLLOWED', person.id) };
    });
    await this.personal.send(tx, 'MESSAGE', mails);
  }

  private compose({ question, challenge, event }: Told, news: QuestionNews, locale: Parameters<typeof questionMail>[0]) {
    const page = `${this.config.publicUrl}/e/${event.slug}/challenges/${challenge.id}`;
    const link = news === 'ASKED' ? `${this.config.publicUrl}/manage/${event.slug}/site#questions` : `${page}#${question.id}`;
    const { text, answer } = question;
    return questionMail(locale, { news, challenge: inLocale(challenge.title, locale), question: text, answer, link });
  }
}

function keyOf({ question }: Told, news: QuestionNews, userId: UserId): string {
  return `question-${news.toLowerCase()}:${question.id}:${userId}`;
}
