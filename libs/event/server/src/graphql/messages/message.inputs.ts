import { segmentOf, type Segment, type SegmentKind } from '@jamboree/event-domain';
import { asId, mapOk, type InvalidInput, type Result, type Role } from '@jamboree/kernel';
import { LocalDateTimeScalar, LocalizedTextInput, localizedText, MutationInput, RoleEnum } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DropTemplateCommand, KeepTemplateCommand } from '../../use-cases/messages/keep-templates.js';
import type { TestMessageCommand } from '../../use-cases/messages/test-message.js';
import type { CreateMessageCommand, SaveMessageCommand, ScheduleMessageCommand } from '../../use-cases/messages/write-messages.js';
import { SegmentKindEnum } from './message.views.js';

@InputType({ description: 'To whom a message goes.' })
export class MessageSegmentInput {
  @Field(() => SegmentKindEnum, { description: 'Which people.' })
  readonly kind: SegmentKind;

  @Field(() => RoleEnum, { nullable: true, description: 'The role; needed for ROLE.' })
  readonly role?: Role | null;
}

export function readSegment({ kind, role }: MessageSegmentInput): Result<Segment, InvalidInput> {
  return segmentOf(kind, role ?? null);
}

@InputType({ description: 'A message to begin.' })
export class CreateMessageInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'The template to begin with; an empty message unless told.' })
  readonly templateKey?: string | null;

  toCommand(): CreateMessageCommand {
    const { clientMutationId, eventId, templateKey = null } = this;
    return { operation: 'createMessage', clientMutationId, eventId: asId<'Event'>(eventId), templateKey };
  }
}

@InputType({ description: 'One message, as it was seen.' })
export class MessageInput extends MutationInput {
  @Field(() => ID, { description: 'The message.' })
  readonly messageId: string;

  @Field(() => Int, { description: 'Version of the message that was seen.' })
  readonly expectedVersion: number;

  toCommand<Operation extends string>(operation: Operation) {
    const { clientMutationId, messageId, expectedVersion } = this;
    return { operation, clientMutationId, messageId: asId<'Message'>(messageId), expectedVersion };
  }
}

@InputType({ description: 'What a message should say, and to whom. Anything typed is kept, whether or not it could be sent like this.' })
export class SaveMessageInput extends MessageInput {
  @Field(() => MessageSegmentInput, { description: 'To whom it goes.' })
  readonly segment: MessageSegmentInput;

  @Field(() => LocalizedTextInput, { description: 'Its subject, at most 150 characters.' })
  readonly subject: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'Its text, at most 10,000 characters.' })
  readonly body: LocalizedTextInput;

  toSave(): Result<SaveMessageCommand, InvalidInput> {
    const words = { subject: localizedText(this.subject), body: localizedText(this.body) };
    return mapOk(readSegment(this.segment), (segment) => ({ ...this.toCommand('saveMessage'), segment, ...words }));
  }
}

@InputType({ description: 'When a message leaves.' })
export class ScheduleMessageInput extends MessageInput {
  @Field(() => LocalDateTimeScalar, { nullable: true, description: 'As wall time; at once unless told.' })
  readonly sendAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The IANA zone of that wall time; UTC unless told.' })
  readonly timeZone?: string | null;

  toSchedule(): ScheduleMessageCommand {
    const { sendAt, timeZone } = this;
    return {
      ...this.toCommand('scheduleMessage'),
      sendAt: sendAt === null || sendAt === undefined ? null : { local: sendAt, timeZone: timeZone ?? 'UTC' },
    };
  }
}

@InputType({ description: 'A message to be sent to oneself.' })
export class TestMessageInput extends MutationInput {
  @Field(() => ID, { description: 'The message.' })
  readonly messageId: string;

  toCommand(): TestMessageCommand {
    const { clientMutationId, messageId } = this;
    return { operation: 'testMessage', clientMutationId, messageId: asId<'Message'>(messageId) };
  }
}

@InputType({ description: 'A message whose words are kept as a template.' })
export class KeepMessageTemplateInput extends MutationInput {
  @Field(() => ID, { description: 'The message.' })
  readonly messageId: string;

  @Field(() => ID, { nullable: true, description: 'The template to be replaced; a new one unless told.' })
  readonly key?: string | null;

  @Field(() => String, { description: 'What it is called, at most 80 characters; empty keeps the name of the replaced one.' })
  readonly name: string;

  toCommand(): KeepTemplateCommand {
    const { clientMutationId, messageId, key = null, name } = this;
    return { operation: 'keepMessageTemplate', clientMutationId, messageId: asId<'Message'>(messageId), key, name };
  }
}

@InputType({ description: 'A stored template to be dropped.' })
export class DropMessageTemplateInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The template.' })
  readonly key: string;

  toCommand(): DropTemplateCommand {
    const { clientMutationId, eventId, key } = this;
    return { operation: 'dropMessageTemplate', clientMutationId, eventId: asId<'Event'>(eventId), key };
  }
}
