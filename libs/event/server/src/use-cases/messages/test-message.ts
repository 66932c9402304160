import { may, sendingIssues, type MessageId } from '@jamboree/event-domain';
import { composeMail, PersonStore } from '@jamboree/identity-server';
import { err, ok, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import {
  Clock,
  Config,
  Mailer,
  RateLimits,
  UnitOfWork,
  type Command,
  type IdempotencyMismatch,
  type RateLimited,
  type RateLimitRule,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MessageStore } from '../../persistence/message.store.js';
import { ReadEvents } from '../read-events.js';
import { ComposeMessage } from './compose-message.js';

export interface TestMessageCommand extends Command {
  readonly messageId: MessageId;
}

const TESTING: RateLimitRule = { name: 'test-message', perAccount: 30, perAddress: 60, seconds: 3600 };

type Problem = NotPermitted | NotFound | InvalidInput | RateLimited | IdempotencyMismatch;

/** Sends a message to its organiser alone, as it would reach them; each press of the button is one mail. */
@Injectable()
export class TestMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly messages: MessageStore,
    private readonly persons: PersonStore,
    private readonly compose: ComposeMessage,
    private readonly mailer: Mailer,
    private readonly limits: RateLimits,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @param address the organiser's network address, counted beside the account */
  async run(viewer: Viewer, command: TestMessageCommand, address: string): Promise<Result<MessageId, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'message:write', reason: 'SIGNED_OUT' });
    const allowed = await this.limits.take(TESTING, { account: userId, address });
    if (!allowed.ok) return allowed;
    return this.uow.write<MessageId, Problem>(viewer, command, async (tx) => {
      const message = await this.messages.byId(tx, command.messageId);
      const facts = message === null ? null : await this.readEvents.within(tx, viewer, message.eventId);
      const person = await this.persons.byId(tx, userId);
      if (message === null || facts === null || person === null) return err({ code: 'NotFound', what: 'message' });
      const permitted = may(viewer, 'message:write', facts, this.clock.now());
      if (!permitted.ok) return permitted;
      const issues = sendingIssues(message);
      if (issues.length > 0) return err({ code: 'InvalidInput', issues });

      const { instanceName } = this.config;
      for (const { subject, content } of await this.compose.for(tx, facts, message, [person])) {
        const mail = composeMail({ ...content, locale: person.locale, instanceName });
        const dedupeKey = `message-test:${message.id}:${userId}:${command.clientMutationId ?? ''}`;
        await this.mailer.enqueue(tx, { to: person.email, template: 'message-test', subject: `[Test] ${subject}`, dedupeKey, ...mail });
      }
      return ok(message.id);
    });
  }
}
