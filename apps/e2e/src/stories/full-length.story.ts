import { DAY } from '@jamboree/kernel';
import { everyPage, type Page } from '../support/every-page.js';
import type { TemplateKey } from '../support/hackathon.js';
import { Person, type EventFacts } from '../support/person.js';
import { Rehearsal } from '../support/rehearsal.js';
import { ServerProcess } from '../support/server-process.js';
import { STORY_START } from '../support/engines.js';
import { storyServer, type StoryServer } from '../support/story-server.js';
import { rowsOfEverything } from '../support/rows-of-everything.js';

const PEOPLE = 300;
const CAPACITY = 250;
/** Fewer students of one city than would come. */
const STUDENTS = 15;
const QUOTAS = [{ city: 'Berlin', sector: 'STUDENT', places: STUDENTS }];
const SEED = 2020;

const ZONES = [
  { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  { city: 'Berlin', timeZone: 'Europe/Berlin' },
];

/**
 * Both templates from the first registration to the adoption, with three hundred people who do not exist, by the machinery with which organisers
 * rehearse. A live phase of the jam that grants nothing of its own (silent ideas, clusters, votes) is passed by its clock; tables are teams, and
 * what they write on their canvas is judged, released and handed over.
 */
describe('a whole event on a movable clock', () => {
  let process: ServerProcess;
  let server: StoryServer;

  beforeAll(async () => {
    process = await ServerProcess.start({ mode: 'development', startsAt: STORY_START });
    server = storyServer(process, STORY_START);
  });

  afterAll(() => process.stop());

  test.each<[TemplateKey]>([['virtual-hackathon'], ['good-idea-jam']])('%s', async (templateKey) => {
    const organiser = await Person.signIn(server.url, server.freshAddress('organiser'));
    const { id: eventId, slug } = await plan(organiser, server, templateKey);
    await server.advance(0); // what the plan brought about has been passed on
    const before = rowsOfEverything(server.dataDir);

    const rehearsal = await Rehearsal.start(organiser, eventId, PEOPLE, SEED);
    await rehearsal.act();
    for (let kind = await rehearsal.moveOn(); kind !== null; kind = await rehearsal.moveOn()) {
      await rehearsal.act();
      if (kind === 'OPENS') await lawsHold(rehearsal);
    }

    const errors = rehearsal.facts.chapters.flatMap(({ refusals }) => refusals).filter(({ code }) => code === null);
    expect(errors).toEqual([]);
    await registrationKeptToItsPlaces(rehearsal);
    if (templateKey === 'virtual-hackathon') await mentorsWereBooked(rehearsal);
    deadlineHeld(rehearsal);
    await juriesFinished(rehearsal);
    await everyMailOnce(rehearsal);
    await resultsAreOut(rehearsal, organiser, slug);

    expect(await rehearsal.wipe()).toBe('RehearsalWiped');
    expect(rowsOfEverything(server.dataDir)).toEqual(before);
  });
});

async function plan(organiser: Person, server: StoryServer, templateKey: TemplateKey): Promise<EventFacts> {
  const created = await organiser.createEvent({
    templateKey,
    title: { en: `Cool streets, ${templateKey}` },
    promise: { en: 'Shade and water where people wait.' },
    startsAt: new Date(server.now() + 30 * DAY).toISOString().slice(0, 16),
    timeZone: 'Asia/Jakarta',
    zones: ZONES,
  });
  const { id: eventId } = created.event;
  const expectedVersion = await presetPlaces(organiser, eventId, templateKey);
  const registration = { eventId, expectedVersion, mode: 'APPLICATION', admission: 'AUTOMATIC', capacity: CAPACITY, quotas: QUOTAS };
  const saved = await organiser.client.change('saveRegistration', registration, '');
  expect(saved.__typename).toBe('RegistrationSaved');
  const mentoring = await organiser.client.change('saveMentoringPolicy', { eventId, expectedVersion: 0, maxOpen: 1, cancelHours: 5 }, '');
  expect(mentoring.__typename).toBe('MentoringPolicySaved');
  return created.event;
}

/** A jam begins with places for each city and sector, which this organiser changes. Gives the version to change. */
async function presetPlaces(organiser: Person, eventId: string, templateKey: TemplateKey): Promise<number> {
  const { registrationDesk } = await organiser.client.ask<{ registrationDesk: { version: number; quotas: unknown[] } }>(
    'query ($id: ID!) { registrationDesk(eventId: $id) { version quotas { places } } }',
    { id: eventId },
  );
  expect(registrationDesk.quotas).toHaveLength(templateKey === 'good-idea-jam' ? 12 : 0);
  return registrationDesk.version;
}

interface Team {
  readonly maxSize: number;
  readonly minSize: number;
  readonly submissionId: string | null;
  readonly members: readonly { readonly person: { readonly id: string } }[];
}

const TEAMS = `query ($id: ID!, $after: String) { teams(eventId: $id, first: 100, after: $after) {
  edges { node { maxSize minSize submissionId members { person { id } } } } pageInfo { hasNextPage endCursor } } }`;

function teamsOf(rehearsal: Rehearsal): Promise<Team[]> {
  const organiser = rehearsal.through(rehearsal.facts.organiserPath);
  return everyPage(async (after) => (await organiser.ask<{ teams: Page<Team> }>(TEAMS, { id: rehearsal.eventId, after })).teams);
}

/** At every moment: no team or table is too large, nobody is at two, and no more people are in than there are places. */
async function lawsHold(rehearsal: Rehearsal): Promise<void> {
  const teams = await teamsOf(rehearsal);
  const members = teams.flatMap((team) => team.members.map(({ person }) => person.id));
  for (const team of teams) expect(team.members.length).toBeLessThanOrEqual(team.maxSize);
  expect(new Set(members).size).toBe(members.length);
  expect((await rehearsal.people('PARTICIPANT')).length).toBeLessThanOrEqual(CAPACITY);
}

/** By the policy that was copied with the plan. */
async function mentorsWereBooked(rehearsal: Rehearsal): Promise<void> {
  const organiser = rehearsal.through(rehearsal.facts.organiserPath);
  const { myMentoring, mentorUse } = await organiser.ask<{
    readonly myMentoring: { readonly policy: object };
    readonly mentorUse: Page<{ readonly free: number; readonly booked: number }>;
  }>(
    `query ($id: ID!) { myMentoring(eventId: $id) { policy { maxOpen cancelHours } }
      mentorUse(eventId: $id, first: 10) { edges { node { free booked } } pageInfo { hasNextPage endCursor } } }`,
    { id: rehearsal.eventId },
  );
  expect(myMentoring.policy).toEqual({ maxOpen: 1, cancelHours: 5 });
  expect(mentorUse.edges.map(({ node }) => node.booked)).toEqual([6, 6]);
}

interface Desk {
  readonly taken: number;
  readonly quotas: readonly { readonly places: number; readonly taken: number }[];
  readonly counts: readonly { readonly state: string; readonly count: number }[];
}

async function registrationKeptToItsPlaces(rehearsal: Rehearsal): Promise<void> {
  const organiser = rehearsal.through(rehearsal.facts.organiserPath);
  const { registrationDesk } = await organiser.ask<{ registrationDesk: Desk }>(
    'query ($id: ID!) { registrationDesk(eventId: $id) { taken quotas { places taken } counts { state count } } }',
    { id: rehearsal.eventId },
  );
  expect(registrationDesk.taken).toBe(CAPACITY);
  for (const { places, taken } of registrationDesk.quotas) expect(taken).toBeLessThanOrEqual(places);
  const waiting = registrationDesk.counts.find(({ state }) => state === 'WAITLISTED')?.count ?? 0;
  expect(waiting).toBeGreaterThan(0);
  expect(waiting + CAPACITY).toBeLessThan(PEOPLE); // some never came
}

/** Nothing was submitted after deadline and grace, though some tried. */
function deadlineHeld(rehearsal: Rehearsal): void {
  const { chapters } = rehearsal.facts;
  const last = chapters.findLastIndex(({ refusals }) =>
    refusals.some(({ act, code }) => act === 'submitSubmission' && code === 'PhaseClosed'),
  );
  expect(last).toBeGreaterThan(0);
  for (const { happened } of chapters.slice(last + 1)) expect(happened.map(({ type }) => type)).not.toContain('SubmissionSubmitted');
  expect(rehearsal.count('SubmissionSubmitted')).toBeGreaterThan(20);
  expect(rehearsal.count('SubmissionWithdrawn')).toBeGreaterThan(0);
}

interface JurorRound {
  readonly round: { readonly id: string; readonly blind: boolean };
  readonly assignments: readonly { readonly position: number }[];
}

interface Coverage {
  readonly cells: readonly { readonly jurorId: string; readonly submissionId: string; readonly state: string }[];
  readonly submissions: readonly { readonly submissionId: string; readonly done: number; readonly wanted: number }[];
}

/** Every sheet was written by a juror to whom it was assigned; blind rounds show no team; every ranking is complete. */
async function juriesFinished(rehearsal: Rehearsal): Promise<void> {
  const organiser = rehearsal.through(rehearsal.facts.organiserPath);
  const { judgingRounds } = await organiser.ask<{ judgingRounds: { id: string }[] }>(
    'query ($id: ID!) { judgingRounds(eventId: $id) { id } }',
    { id: rehearsal.eventId },
  );
  const assigned = new Map<string, number>();
  for (const { id } of judgingRounds) {
    const { coverage, ranking } = await organiser.ask<{
      coverage: Coverage;
      ranking: { complete: boolean; unranked: number; rows: { rank: number }[] };
    }>(
      `query ($id: ID!) { coverage(roundId: $id) { cells { jurorId submissionId state } submissions { submissionId done wanted } }
        ranking(roundId: $id) { complete unranked rows { rank } } }`,
      { id },
    );
    expect(ranking).toMatchObject({ complete: true, unranked: 0 });
    expect(ranking.rows.map(({ rank }) => rank)).toEqual(ranking.rows.map((_, index) => index + 1));
    for (const { done, wanted } of coverage.submissions) expect(done).toBeGreaterThanOrEqual(wanted);
    const sheets = coverage.cells.filter(({ state }) => state === 'COMPLETED');
    expect(new Set(sheets.map(({ jurorId, submissionId }) => jurorId + submissionId)).size).toBe(sheets.length);
    for (const { jurorId } of sheets) assigned.set(jurorId, (assigned.get(jurorId) ?? 0) + 1);
  }
  for (const juror of await rehearsal.people('JUROR')) {
    const client = rehearsal.through(juror.path);
    const { jurorInbox } = await client.ask<{ jurorInbox: { done: number; rounds: JurorRound[] } }>(
      '{ jurorInbox { done rounds { round { id blind } assignments { position } } } }',
    );
    expect(jurorInbox.done).toBe(assigned.get(juror.id) ?? 0);
    const [{ round, assignments } = { round: null, assignments: [] }] = jurorInbox.rounds;
    const page = (position: number) =>
      client.ask<{ assignmentPage: { teamName: string | null } | null }>(
        'query ($id: ID!, $position: Int!) { assignmentPage(roundId: $id, position: $position) { teamName } }',
        { id: round?.id, position },
      );
    expect((await page(assignments.length + 100)).assignmentPage).toBeNull();
    if (round?.blind === true) expect((await page(assignments[0]?.position ?? 1)).assignmentPage?.teamName ?? null).toBeNull();
  }
}

interface Mail {
  readonly personId: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly createdAt: string;
}

/** Nobody is told the same thing twice at one moment (reminders come again as their deadline comes nearer), and everybody who was told is of the rehearsal. */
async function everyMailOnce(rehearsal: Rehearsal): Promise<void> {
  const mails = await rehearsal.mails<Mail>('personId kind subject createdAt');
  expect(mails.length).toBeGreaterThan(PEOPLE);
  expect(mails.filter(({ personId }) => personId === null)).toEqual([]);
  const told = mails.map(({ personId, kind, subject, createdAt }) => `${personId} ${kind} ${createdAt} ${subject}`);
  expect(new Set(told).size).toBe(told.length);
}

/** The shortlist is out for everybody within the rehearsal; outside, the event is still a draft that nobody knows of. */
async function resultsAreOut(rehearsal: Rehearsal, organiser: Person, slug: string): Promise<void> {
  const visitor = rehearsal.through(rehearsal.facts.visitorPath);
  const released = await visitor.ask<{ shortlist: { entries: unknown[] } | null; event: { state: string } }>(
    'query ($id: ID!, $slug: String!) { shortlist(eventId: $id) { entries { __typename } } event(slug: $slug) { state } }',
    { id: rehearsal.eventId, slug },
  );
  expect(released.shortlist?.entries).toHaveLength(5);
  expect(released.event.state).toBe('FOLLOW_UP');
  const { events } = await organiser.client.ask<{ events: { edges: unknown[] } }>('{ events { edges { node { id } } } }');
  expect(events.edges).toEqual([]);
}
