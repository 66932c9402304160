import { err, ok, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import type { MessageId } from '@jamboree/event-domain';
import { Access, CurrentViewer, Origin, toPayload, toProblem, type RequestOrigin } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { KeepTemplates } from '../../use-cases/messages/keep-templates.js';
import { ReadMessages } from '../../use-cases/messages/read-messages.js';
import { TestMessage } from '../../use-cases/messages/test-message.js';
import { WriteMessages } from '../../use-cases/messages/write-messages.js';
import {
  CreateMessageInput,
  DropMessageTemplateInput,
  KeepMessageTemplateInput,
  MessageInput,
  SaveMessageInput,
  ScheduleMessageInput,
  TestMessageInput,
} from './message.inputs.js';
import { DeleteMessagePayload, MessagePayload, MessageTemplatesPayload, TestMessagePayload } from './message.payloads.js';
import { MessageView } from './message.views.js';

/** Writing messages, letting them leave and keeping their words. */
@Resolver()
export class MessageChangesResolver {
  constructor(
    private readonly write: WriteMessages,
    private readonly read: ReadMessages,
    private readonly testing: TestMessage,
    private readonly templates: KeepTemplates,
  ) {}

  @Mutation(() => MessagePayload, { description: 'Begins a message, from a template or empty.' })
  @Access('message:write')
  async createMessage(
    @Args('input', { description: 'Where, and with what.' }) input: CreateMessageInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MessagePayload> {
    return toPayload(await this.after(await this.write.create(viewer, input.toCommand()), viewer), (saved) => ({ saved }));
  }

  @Mutation(() => MessagePayload, { description: 'Keeps what was typed into a draft.' })
  @Access('message:write')
  async saveMessage(
    @Args('input', { description: 'What it should say.' }) input: SaveMessageInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MessagePayload> {
    const command = input.toSave();
    if (!command.ok) return toProblem(command.error);
    return toPayload(await this.after(idOf(await this.write.save(viewer, command.value)), viewer), (saved) => ({ saved }));
  }

  @Mutation(() => MessagePayload, { description: 'Lets a draft leave, at once or later. Its people are those of that moment.' })
  @Access('message:write')
  async scheduleMessage(
    @Args('input', { description: 'Which, and when.' }) input: ScheduleMessageInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MessagePayload> {
    return toPayload(await this.after(idOf(await this.write.schedule(viewer, input.toSchedule())), viewer), (saved) => ({ saved }));
  }

  @Mutation(() => MessagePayload, { description: 'Makes a message that has not left a draft again.' })
  @Access('message:write')
  async takeBackMessage(
    @Args('input', { description: 'Which.' }) input: MessageInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MessagePayload> {
    const taken = await this.write.takeBack(viewer, input.toCommand('takeBackMessage'));
    return toPayload(await this.after(idOf(taken), viewer), (saved) => ({ saved }));
  }

  @Mutation(() => DeleteMessagePayload, { description: 'Deletes a draft.' })
  @Access('message:write')
  async deleteMessage(
    @Args('input', { description: 'Which.' }) input: MessageInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof DeleteMessagePayload> {
    return toPayload(await this.write.remove(viewer, input.toCommand('deleteMessage')), (messageId) => ({ messageId }));
  }

  @Mutation(() => TestMessagePayload, { description: 'Sends a message to oneself alone.' })
  @Access('message:write')
  async testMessage(
    @Args('input', { description: 'Which.' }) input: TestMessageInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof TestMessagePayload> {
    return toPayload(await this.testing.run(viewer, input.toCommand(), ip), (messageId) => ({ messageId }));
  }

  @Mutation(() => MessageTemplatesPayload, { description: 'Keeps the words of a message as a template of its event.' })
  @Access('message:write')
  async keepMessageTemplate(
    @Args('input', { description: 'Whose words, and as what.' }) input: KeepMessageTemplateInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MessageTemplatesPayload> {
    const kept = await this.templates.keep(viewer, input.toCommand());
    if (!kept.ok) return toProblem(kept.error);
    return { templates: (await this.read.templatesOf(viewer, kept.value)) ?? [] };
  }

  @Mutation(() => MessageTemplatesPayload, { description: 'Drops a stored template; a shipped one says again what it was shipped with.' })
  @Access('message:write')
  async dropMessageTemplate(
    @Args('input', { description: 'Which.' }) input: DropMessageTemplateInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MessageTemplatesPayload> {
    const dropped = await this.templates.drop(viewer, input.toCommand());
    if (!dropped.ok) return toProblem(dropped.error);
    return { templates: (await this.read.templatesOf(viewer, dropped.value)) ?? [] };
  }

  /** The message as it stands after the commit. */
  private async after<E>(result: Result<MessageId, E>, viewer: Viewer): Promise<Result<MessageView, E | NotFound>> {
    if (!result.ok) return result;
    const message = await this.read.byId(viewer, result.value);
    return message === null ? err({ code: 'NotFound', what: 'message' }) : ok(MessageView.from(message));
  }
}

function idOf<E>(result: Result<{ readonly id: MessageId }, E>): Result<MessageId, E> {
  return result.ok ? ok(result.value.id) : result;
}
