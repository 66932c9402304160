import { asId, type Instant } from '@jamboree/kernel';
import { describedEnum, InstantScalar, MutationInput, PageArgs } from '@jamboree/platform-server';
import type { SlotState } from '@jamboree/matching-domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { OpenSlotFilter } from '../persistence/slot-list.store.js';
import type { BookSlotCommand } from '../use-cases/book-slot.use-case.js';
import type { CancelSlotsCommand } from '../use-cases/cancel-slots.use-case.js';
import type { EditSlotCommand } from '../use-cases/edit-slot.use-case.js';
import type { GiveBackBookingCommand } from '../use-cases/give-back-booking.use-case.js';
import type { SlotCommand } from '../use-cases/hold-slot.use-case.js';
import type { OfferSlotsCommand } from '../use-cases/offer-slots.use-case.js';
import type { SaveMentorCardCommand } from '../use-cases/save-mentor-card.use-case.js';
import type { SaveMentoringPolicyCommand } from '../use-cases/save-mentoring-policy.use-case.js';
import type { SettleSlotCommand } from '../use-cases/settle-slot.use-case.js';
import { SlotStateEnum } from './mentor-slot.view.js';

export const TalkOutcomeEnum = describedEnum<SettleSlotCommand['outcome']>('TalkOutcome', 'What became of a talk.', {
  DONE: 'It took place.',
  NO_SHOW: 'Nobody came.',
});

@ArgsType()
export class MentoringArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;
}

@ArgsType()
export class MentorSlotsArgs extends MentoringArgs {
  @Field(() => ID, { nullable: true, description: 'One mentor’s alone.' })
  readonly mentorId?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic of the slot.' })
  readonly topic?: string | null;

  @Field(() => String, { nullable: true, description: 'A language that the mentor speaks, as a BCP 47 tag.' })
  readonly language?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Not before this moment.' })
  readonly from?: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Before this moment.' })
  readonly until?: Instant | null;
}

export function openSlotFilter({ mentorId, topic, language, from, until }: MentorSlotsArgs): OpenSlotFilter {
  const said = (text: string | null | undefined) => (text === undefined || text === null || text.trim() === '' ? null : text.trim());
  const mentor = said(mentorId);
  return {
    mentorId: mentor === null ? null : asId(mentor),
    topic: said(topic),
    language: said(language),
    from: from ?? null,
    until: until ?? null,
  };
}

@ArgsType()
export class MentorDeskArgs extends MentoringArgs {
  @Field(() => Boolean, { nullable: true, description: 'Those that are over, newest first; else those to come.' })
  readonly past?: boolean | null;
}

@ArgsType()
export class ManagedSlotsArgs extends MentoringArgs {
  @Field(() => ID, { nullable: true, description: 'One mentor’s alone.' })
  readonly mentorId?: string | null;

  @Field(() => SlotStateEnum, { nullable: true, description: 'In one state alone, as last stored.' })
  readonly state?: SlotState | null;
}

@InputType({ description: 'What a mentor says of themselves.' })
export class SaveMentorCardInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Boolean, { description: 'Consents to being shown to everybody, and not to people of the event alone.' })
  readonly shown: boolean;

  @Field(() => String, { description: 'At most 500 characters.' })
  readonly about: string;

  @Field(() => [String], { description: 'At most 8 topics of 40 characters.' })
  readonly topics: readonly string[];

  @Field(() => [String], { description: 'Languages, as BCP 47 tags.' })
  readonly languages: readonly string[];

  @Field(() => Int, { description: 'Version of the card that was edited; 0 for the first time.' })
  readonly expectedVersion: number;

  toCommand(): SaveMentorCardCommand {
    const { eventId, shown, about, topics, languages, expectedVersion, clientMutationId } = this;
    return {
      ...{ operation: 'saveMentorCard', eventId: asId<'Event'>(eventId), shown, about, topics, languages },
      ...{ expectedVersion, clientMutationId },
    };
  }
}

@InputType({ description: 'Time that a mentor gives: slots one after the other, on each of the days.' })
export class OfferMentorSlotsInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The mentor: oneself, or somebody for whom an organiser does it.' })
  readonly mentorId: string;

  @Field(() => [String], { description: 'Days such as 2026-12-01, at most 31.' })
  readonly days: readonly string[];

  @Field(() => String, { description: 'When the first slot of a day begins, such as 14:00.' })
  readonly from: string;

  @Field(() => String, { description: 'When the last one has ended, such as 16:00.' })
  readonly until: string;

  @Field(() => String, { description: 'IANA name of the zone whose clock is meant.' })
  readonly timeZone: string;

  @Field(() => Int, { description: 'How long a slot is: 15, 20, 30, 45 or 60.' })
  readonly minutes: number;

  @Field(() => Int, { description: 'Minutes between two slots, at most 120.' })
  readonly breakMinutes: number;

  @Field(() => String, { description: 'A link to a call, or words: at most 300 characters.' })
  readonly place: string;

  @Field(() => [String], { description: 'Topics; none means any.' })
  readonly topics: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why an organiser does it in the mentor’s place.' })
  readonly reason?: string | null;

  toCommand(): OfferSlotsCommand {
    const { eventId, mentorId, days, from, until, timeZone, minutes, breakMinutes, place, topics, reason, clientMutationId } = this;
    return {
      ...{ operation: 'offerMentorSlots', eventId: asId<'Event'>(eventId), mentorId: asId<'User'>(mentorId) },
      ...{ days, from, until, timeZone, minutes, breakMinutes, place, topics, reason: reason ?? '', clientMutationId },
    };
  }
}

@InputType({ description: 'Where a slot is, and about what.' })
export class EditMentorSlotInput extends MutationInput {
  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: string;

  @Field(() => String, { description: 'A link to a call, or words.' })
  readonly place: string;

  @Field(() => [String], { description: 'Topics; none means any.' })
  readonly topics: readonly string[];

  toCommand(): EditSlotCommand {
    const { slotId, place, topics, clientMutationId } = this;
    return { operation: 'editMentorSlot', slotId: asId(slotId), place, topics, clientMutationId };
  }
}

@InputType({ description: 'Slots to be taken back.' })
export class CancelMentorSlotsInput extends MutationInput {
  @Field(() => [ID], { description: 'The slots, at most 100.' })
  readonly slotIds: readonly string[];

  @Field(() => String, { description: 'Why: whoever has booked one reads it.' })
  readonly reason: string;

  toCommand(): CancelSlotsCommand {
    const { slotIds, reason, clientMutationId } = this;
    return {
      ...{ operation: 'cancelMentorSlots', reason, clientMutationId },
      slotIds: slotIds.map((id) => asId<'MentorSlot'>(id)),
    };
  }
}

@InputType({ description: 'What became of a talk.' })
export class SettleMentorSlotInput extends MutationInput {
  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: string;

  @Field(() => TalkOutcomeEnum, { description: 'Whether they came.' })
  readonly outcome: SettleSlotCommand['outcome'];

  toCommand(): SettleSlotCommand {
    const { slotId, outcome, clientMutationId } = this;
    return { operation: 'settleMentorSlot', slotId: asId(slotId), outcome, clientMutationId };
  }
}

@InputType({ description: 'A slot to be kept for a moment.' })
export class HoldMentorSlotInput extends MutationInput {
  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: string;

  toCommand(): SlotCommand {
    const { slotId, clientMutationId } = this;
    return { operation: 'holdMentorSlot', slotId: asId(slotId), clientMutationId };
  }
}

@InputType({ description: 'A slot that is not wanted after all.' })
export class ReleaseMentorSlotInput extends MutationInput {
  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: string;

  toCommand(): SlotCommand {
    const { slotId, clientMutationId } = this;
    return { operation: 'releaseMentorSlot', slotId: asId(slotId), clientMutationId };
  }
}

@InputType({ description: 'A talk to be booked.' })
export class BookMentorSlotInput extends MutationInput {
  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: string;

  @Field(() => String, { description: 'What one wants to talk about: at most 1,000 characters.' })
  readonly about: string;

  toCommand(): BookSlotCommand {
    const { slotId, about, clientMutationId } = this;
    return { operation: 'bookMentorSlot', slotId: asId(slotId), about, clientMutationId };
  }
}

@InputType({ description: 'A booking to be given back.' })
export class GiveBackMentorSlotInput extends MutationInput {
  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: string;

  @Field(() => String, { description: 'Why, for the mentor; may be empty.' })
  readonly reason: string;

  toCommand(): GiveBackBookingCommand {
    const { slotId, reason, clientMutationId } = this;
    return { operation: 'giveBackMentorSlot', slotId: asId(slotId), reason, clientMutationId };
  }
}

@InputType({ description: 'How mentors may be booked.' })
export class SaveMentoringPolicyInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'Bookings to come that a team may have, 1 to 20.' })
  readonly maxOpen: number;

  @Field(() => Int, { description: 'Hours before the start until which a booking can be given back, 0 to 72.' })
  readonly cancelHours: number;

  @Field(() => Int, { description: 'Version that was edited; 0 for the first time.' })
  readonly expectedVersion: number;

  toCommand(): SaveMentoringPolicyCommand {
    const { eventId, maxOpen, cancelHours, expectedVersion, clientMutationId } = this;
    return { operation: 'saveMentoringPolicy', eventId: asId(eventId), maxOpen, cancelHours, expectedVersion, clientMutationId };
  }
}
