import { newPerson, type Person } from '@jamboree/identity-domain';
import { personRow, PersonSchema, ProvedAddressSchema } from '@jamboree/identity-server';
import { ok, VISITOR, type EventId, type Instant, type Role, type Viewer } from '@jamboree/kernel';
import { newId, type UnitOfWork } from '@jamboree/platform-server';
import { demoAddress } from './personas.js';
import { PEOPLE, type DemoPerson, type PersonKey } from './world/people.js';

const ZONE_OF = { Jakarta: 'Asia/Jakarta', Berlin: 'Europe/Berlin' } as const;

/** The people of the demo as accounts, each with the roles that the story has given so far. */
export class Cast {
  private readonly roles = new Map<PersonKey, Map<EventId, Set<Role>>>();

  private constructor(private readonly people: ReadonlyMap<PersonKey, Person>) {}

  static async assemble(uow: UnitOfWork, now: Instant): Promise<Cast> {
    const keys = Object.keys(PEOPLE) as PersonKey[]; // the keys of the record
    const people = new Map(keys.map((key) => [key, account(key, PEOPLE[key], now)]));
    await uow.write(VISITOR, { operation: 'demoPeople', clientMutationId: null }, async (tx) => {
      await tx.insert(PersonSchema, [...people.values()].map(personRow));
      await tx.insert(
        ProvedAddressSchema,
        [...people.values()].map(({ id: userId }) => ({ userId, at: now })),
      ); // nobody of the story is a stranger
      return ok();
    });
    return new Cast(people);
  }

  person(key: PersonKey): Person {
    const person = this.people.get(key);
    if (person === undefined) throw new Error(`There is nobody called ${key} in the demo.`);
    return person;
  }

  /** As whom a use case is called. */
  as(key: PersonKey): Viewer {
    const { id, administrator, locale } = this.person(key);
    return { userId: id, administrator, locale, roles: this.roles.get(key) ?? new Map() };
  }

  gains(key: PersonKey, eventId: EventId, role: Role): void {
    const ofPerson = this.roles.get(key) ?? new Map<EventId, Set<Role>>();
    this.roles.set(key, ofPerson.set(eventId, (ofPerson.get(eventId) ?? new Set()).add(role)));
  }
}

function account(key: PersonKey, { displayName, city, locale }: DemoPerson, now: Instant): Person {
  const person = newPerson(newId<'User'>(now), { email: demoAddress(key), displayName, locale }, now);
  return { ...person, city, timeZone: ZONE_OF[city], administrator: key === 'admin' };
}
