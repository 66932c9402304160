import { isLive, type EventFacts, type Message, type MessageId } from '@jamboree/event-domain';
import { PersonalMails, PersonStore } from '@jamboree/identity-server';
import { err, ok, VISITOR, type Result } from '@jamboree/kernel';
import { Clock, Log, UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AudienceStore } from '../../persistence/audience.store.js';
import { EventStore } from '../../persistence/event.store.js';
import { MessageStore } from '../../persistence/message.store.js';
import { RecipientStore } from '../../persistence/recipient.store.js';
import { ComposeMessage } from './compose-message.js';
import { MessageSegments } from './message-segments.js';

/** Name of the job that runs it. */
export const SEND_MESSAGES = 'send-messages';
/** Mails of one transaction: other writers wait no longer than that. */
const AT_ONCE = 50;
const COMMAND = { operation: 'sendMessages', clientMutationId: null } as const;

type Step = 'MORE' | 'DONE';

/**
 * Lets messages leave. First their people are fixed, as they are at that moment, by whoever changes the message's state first; then mails
 * are written for a few of them at a time, each person taken by compare-and-swap in the transaction that writes the mail. So a person gets
 * one mail, however many processes do this and wherever one of them dies.
 */
@Injectable()
export class SendMessages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly messages: MessageStore,
    private readonly audience: AudienceStore,
    private readonly recipients: RecipientStore,
    private readonly segments: MessageSegments,
    private readonly compose: ComposeMessage,
    private readonly persons: PersonStore,
    private readonly mails: PersonalMails,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Sends everything that is due; a message that fails keeps none back. */
  async run(): Promise<void> {
    const due = await this.uow.read((tx) => this.messages.due(tx, this.clock.now()));
    for (const messageId of due) {
      try {
        while ((await this.step(messageId)) === 'MORE');
      } catch (error) {
        this.log.error('A message could not be sent and will be tried again.', error, { messageId });
      }
    }
  }

  private async step(id: MessageId): Promise<Step> {
    const stepped = await this.uow.write<Step, 'TAKEN_ELSEWHERE'>(VISITOR, COMMAND, async (tx) => {
      const message = await this.messages.byId(tx, id);
      const facts = message === null ? null : await this.events.byId(tx, message.eventId);
      if (message === null || facts === null) return ok('DONE');
      if (message.state === 'SCHEDULED') return this.begin(tx, message, facts);
      return message.state === 'SENDING' ? this.goOn(tx, message, facts) : ok('DONE');
    });
    return stepped.ok ? stepped.value : 'DONE';
  }

  /** Of an event that has ended meanwhile nothing leaves: the message is a draft again. */
  private async begin(tx: WriteTx, message: Message, { event }: EventFacts): Promise<Result<Step, 'TAKEN_ELSEWHERE'>> {
    const version = message.version + 1;
    if (!isLive(event.state) && event.state !== 'DRAFT') {
      if (!(await this.messages.replace(tx, { ...message, state: 'DRAFT', sendAt: null, version }))) return err('TAKEN_ELSEWHERE');
      await this.record(tx, message, 'MessageHeld', {});
      return ok('DONE');
    }
    if (!(await this.messages.replace(tx, { ...message, state: 'SENDING', version }))) return err('TAKEN_ELSEWHERE');
    const people = await this.audience.fix(tx, message.id, this.segments.of(message.segment).people(message.segment, event));
    await this.record(tx, message, 'MessageLeft', { people });
    return ok('MORE');
  }

  private async goOn(tx: WriteTx, message: Message, facts: EventFacts): Promise<Result<Step, 'TAKEN_ELSEWHERE'>> {
    const waiting = await this.recipients.waiting(tx, message.id, AT_ONCE);
    if (waiting.length === 0) return this.finish(tx, message);
    if (!(await this.recipients.take(tx, message.id, waiting))) return err('TAKEN_ELSEWHERE');
    const composed = await this.compose.for(tx, facts, message, await this.persons.byIds(tx, waiting));
    const mails = composed.map(({ person, subject, content }) => ({
      person,
      subject,
      content,
      template: `message-${message.kind.toLowerCase()}`,
      dedupeKey: `message:${message.id}:${person.id}`,
    }));
    for (const [userId, mailing] of await this.mails.send(tx, message.kind, mails)) {
      if (mailing.outcome === 'QUEUED') await this.recipients.note(tx, message.id, userId, 'QUEUED', mailing.mailId);
      else if (mailing.outcome !== 'REPEATED') await this.recipients.note(tx, message.id, userId, mailing.outcome, null);
    }
    return ok('MORE');
  }

  private async finish(tx: WriteTx, message: Message): Promise<Result<Step, 'TAKEN_ELSEWHERE'>> {
    const sent: Message = { ...message, state: 'SENT', sentAt: this.clock.now(), version: message.version + 1 };
    if (!(await this.messages.replace(tx, sent))) return err('TAKEN_ELSEWHERE');
    await this.record(tx, message, 'MessageSent', {});
    return ok('DONE');
  }

  private record(tx: WriteTx, { id, eventId }: Message, type: string, data: { readonly people?: number }): Promise<void> {
    return tx.record({ type, eventId, subjectId: id, at: this.clock.now(), data: { ...data } });
  }
}
