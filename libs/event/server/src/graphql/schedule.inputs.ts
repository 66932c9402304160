import type { Audience } from '@jamboree/event-domain';
import { asId, type Instant } from '@jamboree/kernel';
import { InstantScalar, localizedText, LocalizedTextInput, MutationInput, type Command } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CancelScheduleEntryCommand, SaveScheduleEntryCommand } from '../use-cases/schedule-entries.js';
import { AudienceEnum } from './event-enums.js';

@InputType({ description: 'An entry of the schedule as it is to be.' })
export class SaveScheduleEntryInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'The entry; left out for a new one.' })
  readonly entryId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the entry that was seen; left out for a new one.' })
  readonly expectedVersion?: number | null;

  @Field(() => LocalizedTextInput, { description: 'What it is called; at most 120 characters in each language.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What it is about; plain text, at most 2,000 characters in each language.' })
  readonly text: LocalizedTextInput;

  @Field(() => InstantScalar, { description: 'When it begins.' })
  readonly startsAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; left out for a milestone.' })
  readonly endsAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place; at most 200 characters.' })
  readonly place?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join from afar: an address with http or https.' })
  readonly link?: string | null;

  @Field(() => String, { nullable: true, description: 'Who speaks; at most 200 characters.' })
  readonly speaker?: string | null;

  @Field(() => ID, { nullable: true, description: 'The track it belongs to.' })
  readonly trackId?: string | null;

  @Field(() => AudienceEnum, { description: 'Whom it is shown to.' })
  readonly audience: Audience;

  toCommand(): SaveScheduleEntryCommand {
    const { clientMutationId, entryId = null, expectedVersion = null, startsAt, endsAt = null, trackId = null, audience } = this;
    const plan = {
      title: localizedText(this.title),
      text: localizedText(this.text),
      startsAt,
      endsAt,
      place: written(this.place),
      link: written(this.link),
      speaker: written(this.speaker),
      trackId: trackId === null ? null : asId<'Track'>(trackId),
      audience,
    };
    const which = { entryId: entryId === null ? null : asId<'ScheduleEntry'>(entryId), expectedVersion };
    return { operation: 'saveScheduleEntry', clientMutationId, eventId: asId<'Event'>(this.eventId), ...which, plan };
  }
}

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

@InputType({ description: 'An entry of the schedule to call off.' })
export class CancelScheduleEntryInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The entry.' })
  readonly entryId: string;

  @Field(() => Int, { description: 'Version of the entry that was seen.' })
  readonly expectedVersion: number;

  toCommand(): CancelScheduleEntryCommand {
    const { clientMutationId, eventId, entryId, expectedVersion } = this;
    const which = { eventId: asId<'Event'>(eventId), entryId: asId<'ScheduleEntry'>(entryId) };
    return { operation: 'cancelScheduleEntry', clientMutationId, ...which, expectedVersion };
  }
}

@InputType({ description: 'A change of the viewer’s own calendar address.' })
export class CalendarFeedInput extends MutationInput {
  toCommand(operation: 'makeCalendarFeed' | 'revokeCalendarFeed'): Command {
    return { operation, clientMutationId: this.clientMutationId };
  }
}
