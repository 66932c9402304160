import { PersonView } from '@jamboree/identity-server';
import type { Instant } from '@jamboree/kernel';
import type { WalkInDeskId, WalkInTicketId } from '@jamboree/matching-domain';
import { connectionOf, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TicketLine } from '../persistence/walk-in.store.js';
import type { ShownDesk } from '../use-cases/read-walk-in.js';

@ObjectType('WalkInPlace', { description: 'Where the viewer’s team, or the viewer without one, stands in a queue.' })
export class WalkInPlaceView {
  @Field(() => ID, { description: 'The ticket’s id.' })
  readonly ticketId: WalkInTicketId;

  @Field(() => Boolean, { description: 'Whether the mentor has called: it is their turn.' })
  readonly called: boolean;

  @Field(() => Int, { description: 'How many are before them, whoever talks now included.' })
  readonly before: number;
}

@ObjectType('WalkInDesk', { description: 'Where a mentor talks to whoever comes, without a booking, until it closes.' })
export class WalkInDeskView {
  @Field(() => ID, { description: 'The desk’s id.' })
  readonly id: WalkInDeskId;

  @Field(() => PersonView, { description: 'Whose it is.' })
  readonly mentor: PersonView;

  @Field(() => Boolean, { description: 'Whether it is open now.' })
  readonly open: boolean;

  @Field(() => InstantScalar, { description: 'When it closes, or has closed.' })
  readonly closesAt: Instant;

  @Field(() => String, { nullable: true, description: 'Where; for the mentor and whoever stands in the queue.' })
  readonly place: string | null;

  @Field(() => Int, { description: 'How many wait.' })
  readonly waiting: number;

  @Field(() => Boolean, { description: 'Whether somebody is with the mentor.' })
  readonly busy: boolean;

  @Field(() => Int, { description: 'How long the viewer waits from here, in minutes, as far as the last talks tell.' })
  readonly waitMinutes: number;

  @Field(() => WalkInPlaceView, { nullable: true, description: 'The viewer’s place in the queue; null without one.' })
  readonly own: WalkInPlaceView | null;

  static from({ line, open, waitMinutes, own, whole }: ShownDesk): WalkInDeskView {
    const mentor = PersonView.from({ id: line.mentorId, displayName: line.mentorName, city: line.mentorCity });
    const { id, closesAt } = line;
    return {
      id,
      mentor,
      open,
      closesAt,
      place: whole ? line.place : null,
      waiting: open ? line.waiting : 0,
      busy: line.called > 0,
      waitMinutes,
      own,
    };
  }
}

@ObjectType('WalkInTicket', { description: 'Somebody in the queue of a desk, for its mentor.' })
export class WalkInTicketView {
  @Field(() => ID, { description: 'The ticket’s id.' })
  readonly id: WalkInTicketId;

  @Field(() => String, { nullable: true, description: 'The team; null for somebody without one.' })
  readonly teamName: string | null;

  @Field(() => PersonView, { description: 'Who took the number.' })
  readonly person: PersonView;

  @Field(() => Boolean, { description: 'Whether they were called.' })
  readonly called: boolean;

  @Field(() => InstantScalar, { description: 'Since when they wait.' })
  readonly takenAt: Instant;

  static from({ id, teamName, personId, personName, personCity, state, takenAt }: TicketLine): WalkInTicketView {
    const person = PersonView.from({ id: personId, displayName: personName, city: personCity });
    return { id, teamName, person, called: state === 'CALLED', takenAt };
  }
}

export const WalkInDeskConnection = connectionOf(WalkInDeskView, 'WalkInDesk');
export const WalkInTicketConnection = connectionOf(WalkInTicketView, 'WalkInTicket');
