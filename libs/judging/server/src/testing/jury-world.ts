import { planFromTemplate, scheduleFrom, templateByKey, type EventFacts, type EventPlan } from '@jamboree/event-domain';
import { RoleGrantSchema } from '@jamboree/event-server';
import { newPerson, parseMailAddress } from '@jamboree/identity-domain';
import { personRow, PersonSchema } from '@jamboree/identity-server';
import {
  asId,
  expectOk,
  HOUR,
  ok,
  plus,
  VISITOR,
  type Instant,
  type JudgingRoundId,
  type Role,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { EMPTY_CONTENT } from '@jamboree/participation-domain';
import { SubmissionStateStore, SubmissionStore, TeamStore } from '@jamboree/participation-server';
import { newId, type WriteTx } from '@jamboree/platform-server';
import type { JudgingHouse } from './judging-house.js';

/** What a world is built in: the house of a use-case spec, or the same parts of a running application. */
export interface WorldPlace extends Pick<JudgingHouse, 'uow' | 'clock'> {
  readonly hooks: Pick<JudgingHouse['hooks'], 'events'>;
  readonly stores: Pick<JudgingHouse['stores'], 'events' | 'rounds'>;
}

let attempts = 0;

/** A `clientMutationId` that no other attempt of this run has. */
export function attempt(): string {
  return `attempt-${(attempts += 1)}`;
}

/** One event from the shipped hackathon template, in its first jury round, with people who sit in it. */
export interface JuryWorld {
  readonly facts: EventFacts;
  /** Of the three rounds that the template has. */
  readonly rounds: readonly JudgingRoundId[];
  readonly organiser: Viewer;
  readonly official: Viewer;
  readonly jurors: readonly Viewer[];
  /** Lead of the team of the first submission. */
  readonly lead: Viewer;
  readonly submissions: readonly SubmissionId[];
  readonly criteria: EventPlan['rubrics'][number]['criteria'];
  /** Moves the clock one hour into a phase of the template. */
  enter(phaseKey: string): void;
}

/** `jurors` people with the role, `submissions` submitted concepts of one-person teams; the clock stands in JURY_ROUND_1. */
export async function juryWorld(house: WorldPlace, { jurors, submissions }: { jurors: number; submissions: number }): Promise<JuryWorld> {
  const now = house.clock.now();
  const template = expectPresent(templateByKey('virtual-hackathon'));
  const made = await house.uow.write(VISITOR, { operation: 'world', clientMutationId: null }, async (tx) => {
    const founder = await person(tx, 'organiser', now);
    const plan = running(
      planFromTemplate(
        {
          slug: `event-${attempt()}`,
          title: { en: 'Flood-aware mobility' },
          promise: { en: 'Get home dry.' },
          description: {},
          zones: [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }],
          teamMin: 1,
          teamMax: 6,
          template,
          schedule: expectOk(scheduleFrom(template, '2026-09-02T09:00', 'Asia/Jakarta')),
          createdBy: founder,
        },
        () => newId<'Any'>(now),
        now,
      ),
    );
    await house.stores.events.insert(tx, plan);
    await house.hooks.events.eventCreated(tx, plan);
    const seat = async (role: Role, userId: UserId): Promise<Viewer> => {
      const eventId = plan.event.id;
      await tx.insert(RoleGrantSchema, { id: newId<'RoleGrant'>(now), eventId, userId, role, grantedBy: founder, at: now });
      return { ...VISITOR, userId, roles: new Map([[eventId, new Set([role])]]) };
    };
    const organiser = await seat('ORGANISER', founder);
    const official = await seat('OFFICIAL', await person(tx, 'official', now));
    const jury: Viewer[] = [];
    for (let index = 0; index < jurors; index += 1) jury.push(await seat('JUROR', await person(tx, `Juror ${index + 1}`, now)));
    const leads: Viewer[] = [];
    const ids: SubmissionId[] = [];
    for (let index = 0; index < submissions; index += 1) {
      const lead = await seat('PARTICIPANT', await person(tx, `Lead ${index + 1}`, now));
      leads.push(lead);
      ids.push(await submission(tx, plan, expectPresent(lead.userId), index + 1, now));
    }
    await new SubmissionStateStore().enterJury(tx, plan.event.id);
    return ok({ plan, organiser, official, jury, leads, ids });
  });
  const { plan, organiser, official, jury, leads, ids } = expectOk(made);
  const rounds = await house.uow.read((tx) => house.stores.rounds.ofEvent(tx, plan.event.id));
  const enter = (phaseKey: string) => house.clock.set(plus(expectPresent(plan.phases.find(({ key }) => key === phaseKey)).opensAt, HOUR));
  enter('JURY_ROUND_1');
  return {
    facts: plan,
    rounds: rounds.map(({ id }) => id),
    organiser,
    official,
    jurors: jury,
    lead: expectPresent(leads[0]),
    submissions: ids,
    criteria: expectPresent(plan.rubrics[0]).criteria,
    enter,
  };
}

function running(plan: EventPlan): EventPlan {
  return { ...plan, event: { ...plan.event, state: 'RUNNING', publishedAt: plan.event.createdAt } };
}

async function person(tx: WriteTx, displayName: string, now: Instant): Promise<UserId> {
  const email = expectOk(parseMailAddress(`${attempt()}@jury.example`));
  const one = newPerson(newId<'User'>(now), { email, displayName, locale: 'en' }, now);
  await tx.insert(PersonSchema, personRow(one));
  return one.id;
}

const teams = new TeamStore();
const entries = new SubmissionStore();

/** A one-person team with a concept that it has submitted. */
async function submission(tx: WriteTx, { event }: EventFacts, lead: UserId, number: number, now: Instant): Promise<SubmissionId> {
  const team = await teams.add(tx, { eventId: event.id, kind: 'TEAM', name: `Team ${number}`, pitch: '' }, now);
  await teams.addMember(tx, team, lead, true, now);
  const content = { ...EMPTY_CONTENT, title: `Concept ${number}`, summary: 'Dry feet.' };
  const draft = await entries.add(tx, team, now, { draft: content });
  await entries.addVersion(tx, draft, {
    id: newId<'SubmissionVersion'>(now),
    submissionId: draft.id,
    number: 1,
    content,
    contentHash: 'hash',
    formVersion: 1,
    submittedAt: now,
    submittedBy: lead,
    within: 'PHASE',
  });
  return draft.id;
}

/** The value, where a test knows that there is one. */
export function expectPresent<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected a value.');
  return value;
}

/** A person's id, for a viewer who is signed in. */
export function idOf(viewer: Viewer): UserId {
  return viewer.userId ?? asId<'User'>('');
}
