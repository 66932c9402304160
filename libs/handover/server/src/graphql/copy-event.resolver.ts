import { CityZoneInput } from '@jamboree/event-server';
import { EventCreationRefusedView } from '@jamboree/identity-server';
import { asId, type EventId, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  IdempotencyMismatchView,
  InvalidInputView,
  LocalDateTimeScalar,
  localizedText,
  LocalizedTextInput,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  toPayload,
} from '@jamboree/platform-server';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { CopyAsTemplate, type CopyAsTemplateCommand, type EventCopied } from '../use-cases/copy/copy-as-template.use-case.js';

@InputType({ description: 'An event to be made like an earlier one.' })
export class CopyEventInput extends MutationInput {
  @Field(() => ID, { description: 'The earlier event; the viewer is its organiser.' })
  readonly sourceId: string;

  @Field(() => LocalizedTextInput, { description: 'What the new one is called, at most 120 characters.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What it is for, in one sentence of at most 240 characters.' })
  readonly promise: LocalizedTextInput;

  @Field(() => LocalDateTimeScalar, { description: 'When the first phase opens, as wall time; everything planned moves with it.' })
  readonly startsAt: string;

  @Field(() => String, { description: 'The IANA zone of that wall time.' })
  readonly timeZone: string;

  @Field(() => [CityZoneInput], { description: 'One to four cities whose times are shown.' })
  readonly zones: CityZoneInput[];

  toCommand(): CopyAsTemplateCommand {
    const { sourceId, startsAt, timeZone, clientMutationId } = this;
    const zones = this.zones.map(({ city, timeZone: zone }) => ({ city: city.trim(), timeZone: zone }));
    const texts = { title: localizedText(this.title), promise: localizedText(this.promise) };
    return { operation: 'copyEvent', clientMutationId, sourceId: asId(sourceId), ...texts, startsAt, timeZone, zones };
  }
}

@ObjectType('EventCopied', { description: 'The copy is there, as a draft; its creator is its organiser.' })
export class EventCopiedView implements EventCopied {
  @Field(() => ID, { description: 'The new event.' })
  readonly eventId: EventId;

  @Field(() => String, { description: 'Part of its address.' })
  readonly slug: string;
}

const CopyEventPayload = payloadUnion('CopyEventPayload', EventCopiedView, [
  EventCreationRefusedView,
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
]);

/** Earlier events as templates. */
@Resolver()
export class CopyEventResolver {
  constructor(private readonly copy: CopyAsTemplate) {}

  @Mutation(() => CopyEventPayload, {
    description: 'Makes a draft from the plan of an event that the viewer organises; nobody and nothing that happened comes along.',
  })
  @Access('event:create')
  async copyEvent(
    @Args('input', { description: 'Which one, and when it starts.' }) input: CopyEventInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof CopyEventPayload> {
    return toPayload(await this.copy.run(viewer, input.toCommand()), (copied) => copied);
  }
}
