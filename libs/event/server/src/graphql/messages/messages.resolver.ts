import type { Segment } from '@jamboree/event-domain';
import { asId, pageRequest, type Locale, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  LocaleEnum,
  PageArgs,
  toConnection,
  type ConnectionOf,
  type CountedConnectionOf,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { messageCursor, nameCursor, ReadMessages } from '../../use-cases/messages/read-messages.js';
import { MessageSegmentInput, readSegment } from './message.inputs.js';
import {
  AudienceConnection,
  AudienceMemberView,
  LanguageShareView,
  MessageConnection,
  MessageDeliveryConnection,
  MessageDeliveryView,
  MessagePreviewView,
  MessageTemplateView,
  MessageView,
} from './message.views.js';

@ArgsType()
export class EventMessagesArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;
}

@ArgsType()
export class AudienceArgs extends EventMessagesArgs {
  @Field(() => MessageSegmentInput, { description: 'The segment.' })
  readonly segment: MessageSegmentInput;
}

@ArgsType()
export class DeliveriesArgs extends PageArgs {
  @Field(() => ID, { description: 'The message.' })
  readonly messageId: string;
}

/** Messages of an event, for its organisers; null for everybody else. */
@Resolver()
export class MessagesResolver {
  constructor(private readonly read: ReadMessages) {}

  @Query(() => MessageConnection, { nullable: true, description: 'Messages of an event, newest first.' })
  @Access('message:read')
  async messages(
    @Args() { eventId, first, after }: EventMessagesArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<MessageView> | null> {
    const page = expectPage(await this.read.page(viewer, asId<'Event'>(eventId), expectPage(pageRequest(first, after))));
    return page === null ? null : toConnection(page, (message) => MessageView.from(message), messageCursor);
  }

  @Query(() => MessageView, { nullable: true, description: 'One message.' })
  @Access('message:read')
  async message(
    @Args('id', { type: () => ID, description: 'The message.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessageView | null> {
    const message = await this.read.byId(viewer, asId<'Message'>(id));
    return message === null ? null : MessageView.from(message);
  }

  @Query(() => [MessageTemplateView], { nullable: true, description: 'Templates of an event: the shipped ones, then its own; at most 35.' })
  @Access('message:read')
  messageTemplates(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessageTemplateView[] | null> {
    return this.read.templatesOf(viewer, asId<'Event'>(eventId));
  }

  @Query(() => [LanguageShareView], { nullable: true, description: 'How many people a segment has now, by language.' })
  @Access('message:read')
  messageReach(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('segment', { description: 'The segment.' }) segment: MessageSegmentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<LanguageShareView[] | null> {
    return this.read.reach(viewer, asId<'Event'>(eventId), expectSegment(segment));
  }

  @Query(() => AudienceConnection, { nullable: true, description: 'The people of a segment as they are now, by name.' })
  @Access('message:read')
  async messageAudience(
    @Args() { eventId, segment, first, after }: AudienceArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CountedConnectionOf<AudienceMemberView> | null> {
    const request = expectPage(pageRequest(first, after));
    const page = expectPage(await this.read.audienceOf(viewer, asId<'Event'>(eventId), expectSegment(segment), request));
    return page === null ? null : { ...toConnection(page, (member) => member, nameCursor), totalCount: page.totalCount };
  }

  @Query(() => MessageDeliveryConnection, { nullable: true, description: 'What came of a message, person by person, by name.' })
  @Access('message:read')
  async messageDeliveries(
    @Args() { messageId, first, after }: DeliveriesArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<MessageDeliveryView> | null> {
    const page = expectPage(await this.read.deliveriesOf(viewer, asId<'Message'>(messageId), expectPage(pageRequest(first, after))));
    return page === null ? null : toConnection(page, (delivery) => delivery, nameCursor);
  }

  @Query(() => MessagePreviewView, {
    nullable: true,
    description: 'A stored message as one of its people gets it; null while it says nothing.',
  })
  @Access('message:read')
  messagePreview(
    @Args('messageId', { type: () => ID, description: 'The message.' }) messageId: string,
    @Args('locale', { type: () => LocaleEnum, description: 'The language of the reader.' }) locale: Locale,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessagePreviewView | null> {
    return this.read.preview(viewer, asId<'Message'>(messageId), locale);
  }
}

/** The segment, or a refusal of the query: a client asks for one of a list, so a role that is missing is its mistake. */
function expectSegment(input: MessageSegmentInput): Segment {
  const segment = readSegment(input);
  if (segment.ok) return segment.value;
  throw new GraphQLError('A segment of one role must name the role.', { extensions: { code: 'BAD_USER_INPUT' } });
}
