import {
  decideDelete,
  decideSave,
  decideSchedule,
  decideTakeBack,
  may,
  resolveLocal,
  type EventFacts,
  type LocalDateTime,
  type Message,
  type MessageChange,
  type MessageContent,
  type MessageId,
  type StateChanged,
  type VersionConflict,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MessageTemplateStore } from '../../persistence/message-template.store.js';
import { MessageStore } from '../../persistence/message.store.js';
import { ReadEvents } from '../read-events.js';

export interface CreateMessageCommand extends Command {
  readonly eventId: EventId;
  /** What to begin with; an empty message when null. */
  readonly templateKey: string | null;
}

interface OfMessage extends Command, MessageChange {
  readonly messageId: MessageId;
}

export type SaveMessageCommand = OfMessage & MessageContent;

export interface ScheduleMessageCommand extends OfMessage {
  /** Wall time in the zone; at once when null. */
  readonly sendAt: { readonly local: LocalDateTime; readonly timeZone: string } | null;
}

export type MessageProblem = NotPermitted | NotFound | InvalidInput | StateChanged | VersionConflict | IdempotencyMismatch;

type Decide = (message: Message, now: Instant) => Result<Message, InvalidInput | StateChanged | VersionConflict>;

/** Organisers write messages, let them leave and take them back. Autosave stores drafts often, so that leaves no audit row; leaving does. */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly messages: MessageStore,
    private readonly templates: MessageTemplateStore,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, command: CreateMessageCommand): Promise<Result<MessageId, MessageProblem>> {
    return this.uow.write<MessageId, MessageProblem>(viewer, command, async (tx) => {
      const { eventId, templateKey } = command;
      const now = this.clock.now();
      const facts = await this.writable(tx, viewer, eventId, now);
      if (!facts.ok) return facts;
      const template = (await this.templates.ofEvent(tx, eventId)).find(({ key }) => key === templateKey);
      if (templateKey !== null && template === undefined) return err({ code: 'NotFound', what: 'template' });
      const { segment, subject, body } = template ?? { segment: { kind: 'EVERYONE', role: null }, subject: {}, body: {} };
      const id = newId<'Message'>(now);
      const draft = { state: 'DRAFT', sendAt: null, sentAt: null, createdAt: now, savedAt: now, origin: null, version: 1 } as const;
      await this.messages.insert(tx, { id, eventId, kind: 'MESSAGE', segment, subject, body, createdBy: viewer.userId, ...draft });
      return ok(id);
    });
  }

  save(viewer: Viewer, command: SaveMessageCommand): Promise<Result<Message, MessageProblem>> {
    return this.change(viewer, command, (message, now) => decideSave(message, command, now));
  }

  schedule(viewer: Viewer, command: ScheduleMessageCommand): Promise<Result<Message, MessageProblem>> {
    return this.change(
      viewer,
      command,
      (message, now) => {
        const { sendAt: wanted, expectedVersion } = command;
        const sendAt = wanted === null ? ok(now) : resolveLocal(wanted.local, wanted.timeZone, 'sendAt');
        return sendAt.ok ? decideSchedule(message, { sendAt: sendAt.value, expectedVersion }, now) : sendAt;
      },
      'MessageScheduled',
    );
  }

  takeBack(viewer: Viewer, command: OfMessage): Promise<Result<Message, MessageProblem>> {
    return this.change(viewer, command, (message, now) => decideTakeBack(message, command, now), 'MessageTakenBack');
  }

  async remove(viewer: Viewer, command: OfMessage): Promise<Result<MessageId, MessageProblem>> {
    return this.uow.write<MessageId, MessageProblem>(viewer, command, async (tx) => {
      const found = await this.found(tx, viewer, command.messageId, this.clock.now());
      if (!found.ok) return found;
      const decided = decideDelete(found.value, command);
      if (!decided.ok) return decided;
      return (await this.messages.remove(tx, found.value)) ? ok(command.messageId) : err(lost(found.value));
    });
  }

  private async change(
    viewer: Viewer,
    command: OfMessage,
    decide: Decide,
    recordedAs: string | null = null,
  ): Promise<Result<Message, MessageProblem>> {
    return this.uow.write<Message, MessageProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.found(tx, viewer, command.messageId, now);
      if (!found.ok) return found;
      const decided = decide(found.value, now);
      if (!decided.ok) return decided;
      const { value: message } = decided;
      if (!(await this.messages.replace(tx, message))) return err(lost(found.value));
      const { id: subjectId, eventId, sendAt, segment } = message;
      const data = { sendAt, segment: segment.kind, role: segment.role };
      if (recordedAs !== null) await tx.record({ type: recordedAs, eventId, subjectId, at: now, data });
      return ok(message);
    });
  }

  private async found(tx: WriteTx, viewer: Viewer, id: MessageId, now: Instant): Promise<Result<Message, NotFound | NotPermitted>> {
    const message = await this.messages.byId(tx, id);
    if (message === null) return err({ code: 'NotFound', what: 'message' });
    const facts = await this.writable(tx, viewer, message.eventId, now);
    return facts.ok ? ok(message) : facts;
  }

  private async writable(
    tx: WriteTx,
    viewer: Viewer,
    eventId: EventId,
    now: Instant,
  ): Promise<Result<EventFacts, NotFound | NotPermitted>> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'message:write', facts, now);
    return permitted.ok ? ok(facts) : permitted;
  }
}

/** Somebody was faster between reading and writing; the client reads again. */
function lost(message: Message): StateChanged {
  return { code: 'StateChanged', current: message.state };
}
