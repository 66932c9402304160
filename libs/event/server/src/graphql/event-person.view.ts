import { PersonView } from '@jamboree/identity-server';
import type { Instant, Role } from '@jamboree/kernel';
import { countedConnectionOf, InstantScalar, RoleEnum } from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { EventPerson } from '../use-cases/read-people.js';

@ObjectType('EventPerson', { description: 'Somebody in an event, for its organisers.' })
export class EventPersonView {
  @Field(() => ID, { description: 'Of this person in this event.' })
  readonly id: string;

  @Field(() => PersonView, { description: 'Who it is.' })
  readonly person: PersonView;

  @Field(() => [RoleEnum], { description: 'What the person is here; empty once the last role was taken away.' })
  readonly roles: readonly Role[];

  @Field(() => Boolean, { description: 'Only invited so far: the name is what the organisers typed, and nothing else is known.' })
  readonly invited: boolean;

  @Field(() => String, { nullable: true, description: 'The person’s team.' })
  readonly teamName: string | null;

  @Field(() => InstantScalar, { description: 'When the person got the first role.' })
  readonly joinedAt: Instant;

  /** Only after `may(viewer, 'person:read', …)`: it shows the mail address. */
  static from({ eventId, roles, invited, teamName, joinedAt, ...person }: EventPerson): EventPersonView {
    return { id: `${eventId}:${person.id}`, person: PersonView.toOrganiser(person), roles, invited, teamName, joinedAt };
  }
}

export const EventPersonConnection = countedConnectionOf(EventPersonView, 'EventPerson');
