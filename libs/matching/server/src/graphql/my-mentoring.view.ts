import { EventView } from '@jamboree/event-server';
import type { Instant } from '@jamboree/kernel';
import type { MentorBookingId, WalkInDeskId } from '@jamboree/matching-domain';
import { connectionOf, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NextTalk, OwnDesk } from '../use-cases/read-my-mentoring.js';

@ObjectType('NextTalk', { description: 'A booked talk that is not over, for both who meet.' })
export class NextTalkView {
  @Field(() => ID, { description: 'The booking’s id.' })
  readonly id: MentorBookingId;

  @Field(() => EventView, { description: 'In which event.' })
  readonly event: EventView;

  @Field(() => Boolean, { description: 'Whether the viewer is the one who mentors.' })
  readonly mentoring: boolean;

  @Field(() => String, { description: 'Name of the other side: the mentor, or the team or person who comes.' })
  readonly other: string;

  @Field(() => InstantScalar, { description: 'When it begins.' })
  readonly startsAt: Instant;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  readonly endsAt: Instant;

  @Field(() => String, { description: 'Where.' })
  readonly place: string;

  static from({ line, facts, mentoring }: NextTalk, now: Instant): NextTalkView {
    const { bookingId: id, startsAt, endsAt, place } = line;
    if (id === null) throw new Error('A list of bookings holds bookings.');
    const other = mentoring ? (line.teamName ?? line.personName ?? '') : line.mentorName;
    return { id, event: EventView.from(facts, now), mentoring, other, startsAt, endsAt, place };
  }
}

@ObjectType('OwnWalkInDesk', {
  description: 'A desk without booking that concerns the viewer now: their own, or one where their side stands.',
})
export class OwnWalkInDeskView {
  @Field(() => ID, { description: 'The desk’s id.' })
  readonly deskId: WalkInDeskId;

  @Field(() => EventView, { description: 'In which event.' })
  readonly event: EventView;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  readonly mentoring: boolean;

  @Field(() => String, { description: 'Name of the mentor.' })
  readonly mentorName: string;

  @Field(() => String, { description: 'Where.' })
  readonly place: string;

  @Field(() => InstantScalar, { description: 'When it closes.' })
  readonly closesAt: Instant;

  @Field(() => Int, { description: 'How many wait.' })
  readonly waiting: number;

  @Field(() => Boolean, { description: 'Whether the viewer’s side was called: it is their turn.' })
  readonly called: boolean;

  @Field(() => Int, { description: 'How many are before the viewer’s side, whoever talks now included; 0 at one’s own desk.' })
  readonly before: number;

  @Field(() => Int, { description: 'How long that takes, in minutes, as far as the last talks tell.' })
  readonly waitMinutes: number;

  static from({ line, facts, mentoring, waitMinutes }: OwnDesk, now: Instant): OwnWalkInDeskView {
    const { id: deskId, mentorName, place, closesAt, waiting, before, ticketState } = line;
    const words = { deskId, mentoring, mentorName, place, closesAt, waiting, before, waitMinutes };
    return { ...words, event: EventView.from(facts, now), called: ticketState === 'CALLED' };
  }
}

export const NextTalkConnection = connectionOf(NextTalkView, 'NextTalk');
export const OwnWalkInDeskConnection = connectionOf(OwnWalkInDeskView, 'OwnWalkInDesk');
