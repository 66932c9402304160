import {
  IdempotencyMismatchView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  RateLimitedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MessageTemplateView, MessageView } from './message.views.js';

@ObjectType('MessageSaved', { description: 'The message is as wanted.' })
export class MessageSavedView {
  @Field(() => MessageView, { description: 'The message as it is now.' })
  readonly saved: MessageView;
}

@ObjectType('MessageDeleted', { description: 'The draft is gone.' })
export class MessageDeletedView {
  @Field(() => ID, { description: 'Its id.' })
  readonly messageId: string;
}

@ObjectType('MessageTested', { description: 'A mail to oneself is on its way.' })
export class MessageTestedView {
  @Field(() => ID, { description: 'The message.' })
  readonly messageId: string;
}

@ObjectType('MessageTemplatesChanged', { description: 'The templates are as wanted.' })
export class MessageTemplatesChangedView {
  @Field(() => [MessageTemplateView], { description: 'All templates of the event.' })
  readonly templates: readonly MessageTemplateView[];
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView] as const;
const changing = [...always, StateChangedView, VersionConflictView] as const;

export const MessagePayload = payloadUnion('MessagePayload', MessageSavedView, changing);
export const DeleteMessagePayload = payloadUnion('DeleteMessagePayload', MessageDeletedView, changing);
export const TestMessagePayload = payloadUnion('TestMessagePayload', MessageTestedView, [...always, RateLimitedView]);
export const MessageTemplatesPayload = payloadUnion('MessageTemplatesPayload', MessageTemplatesChangedView, always);
