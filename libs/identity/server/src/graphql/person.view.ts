import type { MailAddress, Person } from '@jamboree/identity-domain';
import type { UserId } from '@jamboree/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'Somebody else, as far as the viewer may know.' })
export class PersonView implements Pick<Person, 'id' | 'displayName' | 'city'> {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => String, { description: 'The name the person goes by.' })
  readonly displayName: string;

  @Field(() => String, { nullable: true, description: 'The city the person belongs to.' })
  readonly city: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Mail address; for organisers of an event the person takes part in, null for everybody else.',
  })
  readonly email: MailAddress | null;

  /** For everybody: the address stays out unless `toOrganiser` is asked for by name. */
  static from({ id, displayName, city }: Pick<Person, 'id' | 'displayName' | 'city'>): PersonView {
    return Object.assign(new PersonView(), { id, displayName, city, email: null });
  }

  /** With the mail address: only after `may(viewer, 'person:read', …)` allowed it. */
  static toOrganiser(person: Pick<Person, 'id' | 'displayName' | 'city' | 'email'>): PersonView {
    return Object.assign(PersonView.from(person), { email: person.email });
  }
}
