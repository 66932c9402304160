import { grantsAction, type CityZone, type Phase } from '@jamboree/event-domain';
import { GrantRole, Roles } from '@jamboree/event-server';
import { syntheticPeople, type SyntheticPerson } from '@jamboree/handover-domain';
import { newPerson, parseMailAddress, type Person } from '@jamboree/identity-domain';
import { personRow, PersonSchema } from '@jamboree/identity-server';
import { expectOk, type EventId, type Instant, type Role, type UserId, type Viewer } from '@jamboree/kernel';
import { newId, type WriteTx } from '@jamboree/platform-server';
import type { World } from './rehearsal-world.js';

/** One juror for so many people, so that three sheets for every entry are an evening's work. */
const PEOPLE_TO_A_JUROR = 25;
const JURORS = { fewest: 4, most: 12 } as const;
/** Where mentors can be booked at all. */
const MENTORS = 2;

/** Everybody of a rehearsal. The first officer is its organiser, the last ones mentor. */
export interface Company {
  readonly people: readonly SyntheticPerson[];
  readonly officers: readonly SyntheticPerson[];
  readonly mentors: number;
}

export function companyOf(seed: number, count: number, cities: readonly CityZone[], phases: readonly Phase[]): Company {
  const jurors = Math.min(JURORS.most, Math.max(JURORS.fewest, Math.ceil(count / PEOPLE_TO_A_JUROR)));
  const mentors = phases.some((phase) => grantsAction(phase, 'mentoring:book')) ? MENTORS : 0;
  // The officers come after the people in the same list, so that no two have one address.
  const all = syntheticPeople(seed, count + 2 + jurors + mentors, cities);
  return { people: all.slice(0, count), officers: all.slice(count), mentors };
}

/** Gives everybody an account. */
export async function settle(tx: WriteTx, { people, officers }: Company, now: Instant): Promise<UserId> {
  const accounts = [...officers, ...people].map((person) => account(person, now));
  await tx.insert(PersonSchema, accounts.map(personRow));
  const [organiser] = accounts;
  if (organiser === undefined) throw new Error('A rehearsal needs somebody who runs it.');
  return organiser.id;
}

export async function appointOrganiser(world: World, tx: WriteTx, eventId: EventId, userId: UserId, at: Instant): Promise<void> {
  await world.get(Roles).grant(tx, { eventId, userId, role: 'ORGANISER', grantedBy: userId, at });
}

/** The organiser invites a jury, mentors and somebody from the city, as by hand. */
export async function appoint(world: World, organiser: Viewer, eventId: EventId, { officers, mentors }: Company): Promise<void> {
  for (const [index, { email, displayName }] of officers.slice(1).entries()) {
    const role: Role = index === 0 ? 'OFFICIAL' : index < officers.length - 1 - mentors ? 'JUROR' : 'MENTOR';
    const grant = { operation: 'grantRole', clientMutationId: null, eventId, email, displayName, role } as const;
    expectOk(await world.get(GrantRole).run(organiser, grant, 'rehearsal'));
  }
}

function account({ email, displayName, locale, city, timeZone }: SyntheticPerson, now: Instant): Person {
  const person = newPerson(newId<'User'>(now), { email: expectOk(parseMailAddress(email)), displayName, locale }, now);
  return { ...person, city, timeZone };
}
