import { PersonView } from '@jamboree/identity-server';
import type { Instant, SubmissionId, TeamId } from '@jamboree/kernel';
import type { BookingState, MentorBookingId, MentorSlotId, SlotState } from '@jamboree/matching-domain';
import { connectionOf, describedEnum, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownSlot } from '../use-cases/read-mentoring.js';

export const SlotStateEnum = describedEnum<SlotState>('MentorSlotState', 'How far a mentor’s slot has come.', {
  FREE: 'Can be booked.',
  HELD: 'Kept for somebody who is about to book.',
  BOOKED: 'Somebody comes.',
  DONE: 'The talk took place.',
  NO_SHOW: 'Nobody came.',
  CANCELLED: 'Taken back.',
});
const BookingStateEnum = describedEnum<BookingState>('MentorBookingState', 'What became of a booking.', {
  BOOKED: 'The talk is to come, or nobody has said yet what became of it.',
  DONE: 'The talk took place.',
  NO_SHOW: 'Nobody came.',
  CANCELLED: 'Given back, or cancelled by the mentor.',
});

@ObjectType('MentorBooking', { description: 'Who talks with a mentor about what.' })
export class MentorBookingView {
  @Field(() => ID, { description: 'The booking’s id.' })
  readonly id: MentorBookingId;

  @Field(() => ID, { nullable: true, description: 'The team that comes; null for somebody without one.' })
  readonly teamId: TeamId | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  readonly teamName: string | null;

  @Field(() => ID, { nullable: true, description: 'What the team writes, which mentor and team may talk about; null before it has begun.' })
  readonly submissionId: SubmissionId | null;

  @Field(() => PersonView, { description: 'Who booked.' })
  readonly person: PersonView;

  @Field(() => String, { description: 'What they want to talk about.' })
  readonly about: string;

  @Field(() => BookingStateEnum, { description: 'What became of it.' })
  readonly state: BookingState;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null when it was not, or nobody said.' })
  readonly reason: string | null;

  @Field(() => InstantScalar, { description: 'Until when it can be given back.' })
  readonly cancelUntil: Instant;

  static from({ line, cancelUntil }: ShownSlot): MentorBookingView | null {
    const { bookingId: id, bookingState: state, personId, teamId, teamName, submissionId, about, bookingReason: reason } = line;
    if (id === null || state === null || personId === null) return null;
    const person = PersonView.from({ id: personId, displayName: line.personName ?? '', city: line.personCity });
    return { id, teamId, teamName, submissionId, person, about: about ?? '', state, reason, cancelUntil };
  }
}

@ObjectType('MentorSlot', { description: 'A stretch of time that a mentor gives.' })
export class MentorSlotView {
  @Field(() => ID, { description: 'The slot’s id.' })
  readonly id: MentorSlotId;

  @Field(() => PersonView, { description: 'Whose time it is.' })
  readonly mentor: PersonView;

  @Field(() => Boolean, {
    description: 'Whether the mentor has not agreed yet; until then organisers alone know of it, and nobody can book.',
  })
  readonly unanswered: boolean;

  @Field(() => InstantScalar, { description: 'When it begins.' })
  readonly startsAt: Instant;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  readonly endsAt: Instant;

  @Field(() => [String], { description: 'Topics of this slot; none means any.' })
  readonly topics: readonly string[];

  @Field(() => String, { nullable: true, description: 'Where: for the mentor, organisers and whoever has booked it.' })
  readonly place: string | null;

  @Field(() => SlotStateEnum, { description: 'How far it has come.' })
  readonly state: SlotState;

  @Field(() => Boolean, { description: 'Whether it is kept for the viewer’s side.' })
  readonly heldForMe: boolean;

  @Field(() => Boolean, { description: 'Whether it is kept because the viewer’s side has waited for it.' })
  readonly offered: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when it is kept for the viewer’s side; null for others.' })
  readonly heldUntil: Instant | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; for those it concerns.' })
  readonly reason: string | null;

  @Field(() => MentorBookingView, { nullable: true, description: 'Who comes: for the mentor, organisers and whoever has booked it.' })
  readonly booking: MentorBookingView | null;

  @Field(() => Int, { description: 'Counts changes.' })
  readonly version: number;

  static from(slot: ShownSlot): MentorSlotView {
    const { line, state, heldForMe, whole } = slot;
    const { id, mentorId, mentorName, mentorCity, startsAt, endsAt, topics, place, reason, heldUntil, heldWait, unanswered, version } =
      line;
    return {
      ...{ id, startsAt, endsAt, topics, state, heldForMe, unanswered, version },
      mentor: PersonView.from({ id: mentorId, displayName: mentorName, city: mentorCity }),
      place: whole ? place : null,
      offered: heldForMe && heldWait !== null,
      heldUntil: heldForMe ? heldUntil : null,
      reason: whole ? reason : null,
      booking: whole ? MentorBookingView.from(slot) : null,
    };
  }
}

export const MentorSlotConnection = connectionOf(MentorSlotView, 'MentorSlot');

/** Somebody who gave a slot back and booked it again meets it twice, so the key of a row here is the booking. */
@ObjectType('BookedTalk', { description: 'A booking of the viewer’s side with its slot.' })
export class BookedTalkView {
  @Field(() => ID, { description: 'The booking’s id.' })
  readonly id: MentorBookingId;

  @Field(() => PersonView, { description: 'The mentor.' })
  readonly mentor: PersonView;

  @Field(() => ID, { description: 'The slot.' })
  readonly slotId: MentorSlotId;

  @Field(() => InstantScalar, { description: 'When it begins.' })
  readonly startsAt: Instant;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  readonly endsAt: Instant;

  @Field(() => String, { description: 'Where.' })
  readonly place: string;

  @Field(() => MentorBookingView, { description: 'What was booked.' })
  readonly booking: MentorBookingView;

  static from(slot: ShownSlot): BookedTalkView {
    const { line } = slot;
    const booking = MentorBookingView.from(slot);
    if (booking === null) throw new Error('A list of bookings holds bookings.');
    const { id: slotId, mentorId, mentorName, mentorCity, startsAt, endsAt, place } = line;
    const mentor = PersonView.from({ id: mentorId, displayName: mentorName, city: mentorCity });
    return { id: booking.id, mentor, slotId, startsAt, endsAt, place, booking };
  }
}

export const BookedTalkConnection = connectionOf(BookedTalkView, 'BookedTalk');
