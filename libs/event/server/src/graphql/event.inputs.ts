import type { CityZone } from '@jamboree/event-domain';
import { asId, type EventId } from '@jamboree/kernel';
import { LocalDateTimeScalar, localizedText, LocalizedTextInput, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CancelEventCommand } from '../use-cases/cancel-event.use-case.js';
import type { CreateEventCommand } from '../use-cases/create-event.use-case.js';
import type { EventCommand } from '../use-cases/publish-event.use-case.js';
import type { UpdateEventCommand } from '../use-cases/update-event.use-case.js';

@InputType({ description: 'A partner city and the time its people live by.' })
export class CityZoneInput implements CityZone {
  @Field(() => String, { description: 'Name of the city, at most 60 characters.' })
  readonly city: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/Berlin.' })
  readonly timeZone: string;
}

@InputType({ description: 'An event to be made from a template.' })
export class CreateEventInput extends MutationInput {
  @Field(() => String, { description: 'Key of the template.' })
  readonly templateKey: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 120 characters.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What it is for, in one sentence of at most 240 characters.' })
  readonly promise: LocalizedTextInput;

  @Field(() => LocalDateTimeScalar, { description: 'When the first phase opens, as wall time.' })
  readonly startsAt: string;

  @Field(() => String, { description: 'The IANA zone of that wall time.' })
  readonly timeZone: string;

  @Field(() => [CityZoneInput], { description: 'One to four cities whose times are shown.' })
  readonly zones: CityZoneInput[];

  @Field(() => String, { nullable: true, description: 'Part of the public address; made from the title unless told.' })
  readonly slug?: string | null;

  toCommand(): CreateEventCommand {
    const { templateKey, startsAt, timeZone, clientMutationId, slug = null } = this;
    const zones = this.zones.map(({ city, timeZone: zone }) => ({ city: city.trim(), timeZone: zone }));
    const texts = { title: localizedText(this.title), promise: localizedText(this.promise) };
    return { operation: 'createEvent', clientMutationId, templateKey, ...texts, startsAt, timeZone, zones, slug };
  }
}

@InputType({ description: 'What an event says about itself, as it should be.' })
export class UpdateEventInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'Version of the event that was edited.' })
  readonly expectedVersion: number;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 120 characters.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What it is for, in one sentence of at most 240 characters.' })
  readonly promise: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'Markdown, at most 20,000 characters.' })
  readonly description: LocalizedTextInput;

  @Field(() => Int, { description: 'People in the smallest team that may submit, from 1.' })
  readonly teamMin: number;

  @Field(() => Int, { description: 'People in the largest team, at most 20.' })
  readonly teamMax: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether jurors see which entries came in late; stays as it is unless told.' })
  readonly lateEntriesMarked?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a team may submit only with an author of each of the cities; stays as it is unless told.',
  })
  readonly coauthorOfEachCity?: boolean | null;

  toCommand(): UpdateEventCommand {
    const { expectedVersion, teamMin, teamMax, lateEntriesMarked = null, coauthorOfEachCity = null, clientMutationId } = this;
    const texts = { title: localizedText(this.title), promise: localizedText(this.promise), description: localizedText(this.description) };
    const rules = { teamMin, teamMax, lateEntriesMarked, coauthorOfEachCity };
    return { operation: 'updateEvent', clientMutationId, eventId: eventIdOf(this), expectedVersion, ...texts, ...rules };
  }
}

/** An id that names nothing is not malformed input but an event that is not found. */
function eventIdOf({ eventId }: { readonly eventId: string }): EventId {
  return asId<'Event'>(eventId);
}

@InputType({ description: 'The event to make public.' })
export class PublishEventInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  toCommand(): EventCommand {
    return { operation: 'publishEvent', clientMutationId: this.clientMutationId, eventId: eventIdOf(this) };
  }
}

@InputType({ description: 'The event to archive.' })
export class ArchiveEventInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  toCommand(): EventCommand {
    return { operation: 'archiveEvent', clientMutationId: this.clientMutationId, eventId: eventIdOf(this) };
  }
}

@InputType({ description: 'The event to call off.' })
export class CancelEventInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Why, for everyone to read; at most 500 characters.' })
  readonly reason: string;

  toCommand(): CancelEventCommand {
    return { operation: 'cancelEvent', clientMutationId: this.clientMutationId, eventId: eventIdOf(this), reason: this.reason };
  }
}

@InputType({ description: 'The event to take part in.' })
export class JoinEventInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  toCommand(): EventCommand {
    return { operation: 'joinEvent', clientMutationId: this.clientMutationId, eventId: eventIdOf(this) };
  }
}
