import { WriteWindowView } from '@jamboree/event-server';
import { PersonView } from '@jamboree/identity-server';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { MentorCard, MentoringPolicy } from '@jamboree/matching-domain';
import { connectionOf, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ListedMentor, MentorUse } from '../persistence/mentor-card.store.js';
import type { MyMentoring } from '../use-cases/read-mentoring.js';

@ObjectType('Mentor', { description: 'Somebody who advises teams of an event.' })
export class MentorView {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => PersonView, { description: 'Who it is.' })
  readonly person: PersonView;

  @Field(() => String, { description: 'What they say of themselves; empty when nothing.' })
  readonly about: string;

  @Field(() => [String], { description: 'What they can be asked about.' })
  readonly topics: readonly string[];

  @Field(() => [String], { description: 'Languages they speak, as BCP 47 tags.' })
  readonly languages: readonly string[];

  @Field(() => Boolean, { description: 'Whether everybody sees them, and not people of the event alone.' })
  readonly shown: boolean;

  @Field(() => Int, { description: 'Slots that can be booked.' })
  readonly freeSlots: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When the next of them begins; null without any.' })
  readonly nextFreeAt: Instant | null;

  static from({ mentorId: id, displayName, city, about, topics, languages, shown, freeSlots, nextFreeAt }: ListedMentor): MentorView {
    return { id, person: PersonView.from({ id, displayName, city }), about, topics, languages, shown, freeSlots, nextFreeAt };
  }
}

export const MentorConnection = connectionOf(MentorView, 'Mentor');

@ObjectType('MentorUse', { description: 'How a mentor’s time is used, for organisers.' })
export class MentorUseView {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => PersonView, { description: 'Who it is.' })
  readonly person: PersonView;

  @Field(() => Boolean, { description: 'Whether they have not agreed yet; until then nobody can book them.' })
  readonly unanswered: boolean;

  @Field(() => Int, { description: 'Slots that can be booked, or could once the mentor has agreed.' })
  readonly free: number;

  @Field(() => Int, { description: 'Booked ones, and those begun that nobody has settled.' })
  readonly booked: number;

  @Field(() => Int, { description: 'Talks that took place.' })
  readonly done: number;

  @Field(() => Int, { description: 'Talks to which nobody came.' })
  readonly noShows: number;

  @Field(() => Int, { description: 'Cancelled slots.' })
  readonly cancelled: number;

  static from({ mentorId: id, displayName, city, ...figures }: MentorUse): MentorUseView {
    return { id, person: PersonView.from({ id, displayName, city }), ...figures };
  }
}

export const MentorUseConnection = connectionOf(MentorUseView, 'MentorUse');

@ObjectType('MentorCard', { description: 'What a mentor says of themselves in an event.' })
export class MentorCardView {
  @Field(() => Boolean, { description: 'Whether everybody sees it.' })
  readonly shown: boolean;

  @Field(() => String, { description: 'In the mentor’s words.' })
  readonly about: string;

  @Field(() => [String], { description: 'Topics.' })
  readonly topics: readonly string[];

  @Field(() => [String], { description: 'Languages, as BCP 47 tags.' })
  readonly languages: readonly string[];

  @Field(() => Int, { description: 'To be expected by an edit.' })
  readonly version: number;

  static from({ shown, about, topics, languages, version }: MentorCard): MentorCardView {
    return { shown, about, topics, languages, version };
  }
}

@ObjectType('MentoringPolicy', { description: 'How mentors may be booked in an event.' })
export class MentoringPolicyView {
  @Field(() => Int, { description: 'Bookings to come that a team may have.' })
  readonly maxOpen: number;

  @Field(() => Int, { description: 'Hours before the start until which a booking can be given back.' })
  readonly cancelHours: number;

  @Field(() => Int, { description: 'To be expected by an edit; 0 while it is as usual.' })
  readonly version: number;

  static from({ maxOpen, cancelHours, version }: MentoringPolicy): MentoringPolicyView {
    return { maxOpen, cancelHours, version };
  }
}

@ObjectType('MyMentoring', { description: 'How the viewer stands to mentoring in an event.' })
export class MyMentoringView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => WriteWindowView, { description: 'Whether mentors can be booked now.' })
  readonly window: WriteWindowView;

  @Field(() => MentoringPolicyView, { description: 'What holds for bookings.' })
  readonly policy: MentoringPolicyView;

  @Field(() => Boolean, { description: 'Whether the viewer mentors here.' })
  readonly mentor: boolean;

  @Field(() => MentorCardView, { nullable: true, description: 'The viewer’s own card; null before it is written.' })
  readonly card: MentorCardView | null;

  @Field(() => Int, { description: 'Talks to come of the viewer’s team, or of the viewer without one.' })
  readonly openBookings: number;

  @Field(() => [ID], { description: 'Mentors for whom the viewer’s side waits.' })
  readonly awaited: readonly UserId[];

  @Field(() => [String], { description: 'Topics for which the viewer’s side waits, whoever the mentor is.' })
  readonly awaitedTopics: readonly string[];

  static from({ eventId, window, policy, mentor, card, openBookings, awaited }: MyMentoring): MyMentoringView {
    return {
      ...{ eventId, mentor, openBookings },
      awaited: awaited.map(({ mentorId }) => mentorId).filter((id) => id !== null),
      awaitedTopics: awaited.map(({ topic }) => topic).filter((topic) => topic !== null),
      window: WriteWindowView.from(window),
      policy: MentoringPolicyView.from(policy),
      card: card === null ? null : MentorCardView.from(card),
    };
  }
}
