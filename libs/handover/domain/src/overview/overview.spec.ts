import { test } from '@fast-check/jest';
import { planFromTemplate, scheduleFrom, templateByKey, type EventFacts } from '@jamboree/event-domain';
import { asId, expectOk, instant, plus, DAY, type Instant } from '@jamboree/kernel';
import { attention } from './attention.js';
import { nextThing, type MyStanding } from './next-thing.js';
import { setup } from './setup.js';

const facts = hackathon();
const opens = (key: string): Instant => facts.phases.find((phase) => phase.key === key)?.opensAt ?? instant(0);
const within = (key: string): Instant => plus(opens(key), 60_000);

function hackathon(): EventFacts {
  const template = templateByKey('virtual-hackathon');
  if (template === null) throw new Error('There is no template.');
  let last = 0;
  const schedule = expectOk(scheduleFrom(template, '2026-09-01T09:00', 'Asia/Jakarta'));
  const settings = { title: { en: 'Flood' }, promise: {}, description: {}, teamMin: 1, teamMax: 6, zones: [], slug: 'flood' };
  const plan = planFromTemplate({ ...settings, template, schedule, createdBy: asId('P') }, () => `id-${(last += 1)}`, instant(0));
  return { ...plan, event: { ...plan.event, state: 'RUNNING', publishedAt: instant(0) } };
}

const NOBODY: MyStanding = {
  facts,
  roles: new Set(),
  team: null,
  submission: null,
  assignmentsTotal: 0,
  assignmentsDone: 0,
  juryAssignments: 0,
  entries: 0,
  shortlist: null,
  released: false,
};
const participant: MyStanding = { ...NOBODY, roles: new Set(['PARTICIPANT']) };
const draft = { state: 'DRAFT', complete: false } as const;

describe('the next thing', () => {
  test.each<[string, MyStanding, Instant, string]>([
    ['a participant without a team', participant, within('REGISTER'), 'JOIN_OR_FOUND_TEAM'],
    ['a team without a draft', { ...participant, team: { lead: true } }, within('BUILD'), 'START_DRAFT'],
    ['an unfinished draft', { ...participant, team: { lead: true }, submission: draft }, within('BUILD'), 'FINISH_DRAFT'],
    [
      'a finished draft, for the lead',
      { ...participant, team: { lead: true }, submission: { ...draft, complete: true } },
      within('SUBMIT'),
      'SUBMIT',
    ],
    [
      'a finished draft, for a member',
      { ...participant, team: { lead: false }, submission: { ...draft, complete: true } },
      within('SUBMIT'),
      'FINISH_DRAFT',
    ],
    [
      'a submitted entry',
      { ...participant, team: { lead: true }, submission: { state: 'SUBMITTED', complete: true } },
      within('SUBMIT'),
      'NOTHING',
    ],
    ['a draft after the deadline', { ...participant, team: { lead: true }, submission: draft }, within('JURY_ROUND_1'), 'NOTHING'],
    [
      'a juror with a queue',
      { ...NOBODY, roles: new Set(['JUROR']), assignmentsTotal: 3, assignmentsDone: 2 },
      within('JURY_ROUND_1'),
      'SCORE',
    ],
    [
      'a juror who is through',
      { ...NOBODY, roles: new Set(['JUROR']), assignmentsTotal: 3, assignmentsDone: 3 },
      within('JURY_ROUND_1'),
      'NOTHING',
    ],
    ['an organiser without assignments', { ...NOBODY, roles: new Set(['ORGANISER']), entries: 9 }, within('JURY_ROUND_1'), 'ASSIGN_JURORS'],
    [
      'an organiser who deliberates',
      { ...NOBODY, roles: new Set(['ORGANISER']), entries: 9, juryAssignments: 27 },
      within('DELIBERATE'),
      'DECIDE_SHORTLIST',
    ],
    [
      'a released result',
      { ...participant, team: { lead: true }, submission: { state: 'NOT_SELECTED', complete: true }, released: true },
      within('ADOPT'),
      'READ_RESULTS',
    ],
  ])('%s', (_, standing, now, kind) => expect(nextThing([standing], now)?.kind).toBe(kind));

  test('is what ends first over all events', () => {
    const now = within('REGISTER');
    const later = { ...facts, phases: facts.phases.map((phase) => ({ ...phase, closesAt: plus(phase.closesAt, DAY) })) };
    expect(nextThing([{ ...participant, facts: later }, participant], now)).toMatchObject({ facts });
  });

  test('is nothing without events', () => expect(nextThing([], within('BUILD'))).toBeNull());
  test('is nothing in a draft or cancelled event', () => {
    const cancelled: EventFacts = { ...facts, event: { ...facts.event, state: 'CANCELLED' } };
    expect(nextThing([{ ...participant, facts: cancelled }], within('REGISTER'))?.kind).toBe('NOTHING');
  });
});

describe('what needs attention', () => {
  const world = {
    ...facts,
    applications: 0,
    questions: 0,
    lateRequests: 0,
    unchecked: 0,
    jurors: 0,
    drafts: 4,
    underReviewed: 2,
    silentJurors: 1,
    shortlist: 'DECIDED',
    endedUnmet: 0,
  } as const;
  const kinds = (now: Instant, changes: Partial<Parameters<typeof attention>[0]> = {}) =>
    attention({ ...world, ...changes }, now).map(({ kind }) => kind);

  test('drafts matter until the deadline', () => {
    expect(kinds(within('SUBMIT'), { shortlist: null, jurors: 5 })).toEqual(['DRAFTS_NOT_SUBMITTED']);
    expect(kinds(within('ELIGIBILITY'), { shortlist: null, jurors: 5 })).toEqual([]);
  });
  test('people who wait for a word come first, whatever the phase', () =>
    expect(kinds(within('BUILD'), { shortlist: null, jurors: 5, drafts: 0, applications: 2, questions: 1, lateRequests: 1 })).toEqual([
      'APPLICATIONS_WAITING',
      'QUESTIONS_OPEN',
      'LATE_REQUESTS',
    ]));
  test('entries are checked when no more can come and the jury has not ended', () => {
    expect(kinds(within('SUBMIT'), { shortlist: null, jurors: 5, drafts: 0, unchecked: 3 })).toEqual([]);
    const afterGrace = plus(opens('ELIGIBILITY'), DAY);
    expect(kinds(afterGrace, { shortlist: null, jurors: 5, unchecked: 3 })).toEqual(['ENTRIES_TO_CHECK']);
    expect(kinds(within('RESULTS'), { shortlist: null, unchecked: 3 })).toEqual([]);
  });
  test('missing scorecards matter while jurors can write them', () =>
    expect(kinds(within('JURY_ROUND_1'), { shortlist: null })).toEqual(['NO_JURORS', 'UNDER_REVIEWED', 'SILENT_JURORS']));
  test('a phase that the clock ended without its conditions is shown until they hold', () =>
    expect(kinds(within('ELIGIBILITY'), { shortlist: null, jurors: 5, endedUnmet: 1 })).toEqual(['PHASE_ENDED_UNMET']));
  test('a decided list waits for its release', () => {
    expect(kinds(within('RESULTS'))).toEqual(['SHORTLIST_NOT_RELEASED']);
    expect(kinds(within('RESULTS'), { shortlist: 'RELEASED' })).toEqual([]);
  });
  test('every item leads to a page of the event', () => {
    for (const { path } of attention(world, within('JURY_ROUND_1')))
      expect(path).toMatch(/^\/manage\/flood\/[a-z]+([?#][a-z]+(=[A-Z]+)?)?$/);
  });
});

describe('setting an event up', () => {
  const fresh = {
    ...facts,
    event: { ...facts.event, state: 'DRAFT', promise: {}, description: {} },
    challenges: 0,
    organisers: 1,
    jurors: 0,
  } as const;
  const open = (changes: Partial<Parameters<typeof setup>[0]>) =>
    setup({ ...fresh, ...changes }, within('BUILD'))
      .filter(({ done }) => !done)
      .map(({ step }) => step);

  test('names what is missing, and nothing more when all is there', () => {
    expect(open({})).toEqual(['WORDS', 'CHALLENGES', 'ORGANISERS', 'JURORS']);
    const event = { ...fresh.event, promise: { de: 'Wort' }, description: { en: 'Why' } };
    expect(open({ event, challenges: 1, organisers: 2, jurors: 3 })).toEqual([]);
  });
  test('is over once the first phase of a published event is', () => {
    const published = { ...fresh, event: { ...fresh.event, state: 'PUBLISHED' } } as const;
    expect(setup(published, within('REGISTER'))).toHaveLength(4);
    expect(setup(published, within('BUILD'))).toEqual([]);
  });
});
