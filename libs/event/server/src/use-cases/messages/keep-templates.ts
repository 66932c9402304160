import { may, OWN_TEMPLATES_MAX, SHIPPED_TEMPLATES, TEMPLATE_NAME_MAX, type MessageId } from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MessageTemplateStore } from '../../persistence/message-template.store.js';
import { MessageStore } from '../../persistence/message.store.js';
import { ReadEvents } from '../read-events.js';

export interface KeepTemplateCommand extends Command {
  /** Whose words are kept. */
  readonly messageId: MessageId;
  /** The template to be replaced; a new one when null. */
  readonly key: string | null;
  readonly name: string;
}

export interface DropTemplateCommand extends Command {
  readonly eventId: EventId;
  readonly key: string;
}

type Problem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

/** Keeps the words of a message for the next one, in the event. A shipped template that is dropped says again what it was shipped with. */
@Injectable()
export class KeepTemplates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly messages: MessageStore,
    private readonly templates: MessageTemplateStore,
    private readonly clock: Clock,
  ) {}

  async keep(viewer: Viewer, command: KeepTemplateCommand): Promise<Result<EventId, Problem>> {
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const message = await this.messages.byId(tx, command.messageId);
      if (message === null) return err({ code: 'NotFound', what: 'message' });
      const { eventId, segment, subject, body } = message;
      const permitted = await this.permitted(tx, viewer, eventId);
      if (!permitted.ok) return permitted;
      const known = await this.templates.ofEvent(tx, eventId);
      const replaced = known.find(({ key }) => key === command.key);
      if (command.key !== null && replaced === undefined) return err({ code: 'NotFound', what: 'template' });
      const name = command.name.trim();
      if (replaced === undefined && name === '') return invalid('name', 'required');
      if (name.length > TEMPLATE_NAME_MAX) return invalid('name', 'tooLong', { max: TEMPLATE_NAME_MAX });
      if (replaced === undefined && known.length >= SHIPPED_TEMPLATES.length + OWN_TEMPLATES_MAX)
        return invalid('name', 'outOfRange', { max: OWN_TEMPLATES_MAX });

      const now = this.clock.now();
      const key = replaced?.key ?? newId<'MessageTemplate'>(now);
      const named = name === '' ? (replaced?.name ?? {}) : { en: name };
      await this.templates.put(tx, eventId, { key, name: named, segment, subject, body }, now);
      return ok(eventId);
    });
  }

  async drop(viewer: Viewer, command: DropTemplateCommand): Promise<Result<EventId, Problem>> {
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const permitted = await this.permitted(tx, viewer, command.eventId);
      if (!permitted.ok) return permitted;
      if (!(await this.templates.remove(tx, command.eventId, command.key))) return err({ code: 'NotFound', what: 'template' });
      return ok(command.eventId);
    });
  }

  private async permitted(tx: WriteTx, viewer: Viewer, eventId: EventId): Promise<Result<void, NotPermitted | NotFound>> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    return facts === null ? err({ code: 'NotFound', what: 'event' }) : may(viewer, 'message:write', facts, this.clock.now());
  }
}

function invalid(
  field: string,
  rule: InvalidInput['issues'][number]['rule'],
  figures?: Record<string, number>,
): Result<never, InvalidInput> {
  return err({ code: 'InvalidInput', issues: [{ field, rule, ...(figures === undefined ? {} : { figures }) }] });
}
