import { fc, test } from '@fast-check/jest';
import { ACTIONS, HOUR, LOCALES, ROLES, SECTORS, type Action } from '@jamboree/kernel';
import { localOf } from './local-time.js';
import { capabilitiesOf, PARTS } from './phase.js';
import { OPEN_REGISTRATION, validateRegistration } from './registration/registration.js';
import { registrationFrom } from './registration/template-registration.js';
import { scheduleFrom } from './schedule-from.js';
import { STANDING_GRANTS } from './standing-grants.js';
import { validateSchedule } from './schedule.validation.js';
import { daysOf } from './templates/template.js';
import { TEMPLATES, templateByKey } from './templates/templates.js';
import { may } from './may.policy.js';
import { during, phaseOf, planOf, someone } from './worlds.fixture.js';

const zones = fc.constantFrom('Asia/Jakarta', 'Europe/Berlin', 'America/New_York');
const starts = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), hour: fc.integer({ min: 5, max: 20 }) })
  .map(
    ({ month, day, hour }) => `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`,
  );

describe.each(TEMPLATES.map((template) => [template.key, template] as const))('%s', (_key, template) => {
  test('every text exists in every language', () => {
    const texts = [
      template.title,
      template.description,
      ...template.phases.map(({ title }) => title),
      ...template.rubrics.flatMap((rubric) => [
        rubric.title,
        ...rubric.criteria.flatMap((criterion) => [criterion.title, criterion.description, ...criterion.anchors.map(({ text }) => text)]),
      ]),
    ];
    for (const text of texts) for (const locale of LOCALES) expect(text[locale]?.trim()).toBeTruthy();
  });

  test('the weights of a rubric add up to 100, and its scale has words at both ends', () => {
    for (const rubric of template.rubrics) {
      expect(rubric.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      for (const { anchors } of rubric.criteria) expect(anchors.map(({ value }) => value)).toEqual([rubric.scaleMin, 3, rubric.scaleMax]);
      expect(rubric.tieBreak.at(-1)).toBe('LOTTERY');
    }
  });

  test('grants name known roles and actions only', () => {
    for (const phase of template.phases)
      for (const { role, actions } of capabilitiesOf(phase)) {
        expect([...ROLES, ...PARTS]).toContain(role);
        for (const action of actions) expect(ACTIONS).toContain(action);
      }
  });

  test('the main job can be finished: join, found a team, write, submit, score, decide, export', () => {
    const granted = new Set(template.phases.flatMap((phase) => capabilitiesOf(phase).flatMap(({ actions }) => actions)));
    for (const action of [
      'event:join',
      'team:create',
      'submission:edit',
      'submission:submit',
      'scorecard:score',
      'shortlist:decide',
      'shortlist:export',
    ] as const)
      expect(granted).toContain(action);
  });

  test.prop([starts, zones])('phases follow one another, at the hours of the wall clock', (startsAt, zone) => {
    const planned = scheduleFrom(template, startsAt, zone);
    if (!planned.ok) {
      for (const { rule } of planned.error.issues) expect(rule).toMatch(/ByDst$/);
      return;
    }
    const schedule = planned.value;
    expect(validateSchedule(schedule.map((phase, position) => ({ ...phase, position }))).ok).toBe(true);
    const [first] = schedule;
    expect(first && localOf(first.opensAt, zone)).toBe(startsAt);
    for (const phase of schedule) if (phase.startMinutes === 0) expect(localOf(phase.opensAt, zone).slice(11)).toBe(startsAt.slice(11));
  });
});

test('the hackathon takes 139 days, adoption included; the jam 155', () => {
  expect(TEMPLATES.map(daysOf)).toEqual([139, 155]);
});

test('a schedule with a boundary that daylight saving skips is asked back by name', () => {
  const template = templateByKey('virtual-hackathon');
  if (template === null) throw new Error('The template is gone.');
  expect(scheduleFrom(template, '2027-03-07T02:30', 'Europe/Berlin')).toMatchObject({
    ok: false,
    error: {
      code: 'InvalidInput',
      issues: [{ field: 'phases.REGISTER.closesAt', rule: 'skippedByDst' }, { field: 'phases.TEAM_FORMATION.opensAt' }],
    },
  });
});

test('live blocks of the jam lie in both offices’ hours', () => {
  const jam = planOf('good-idea-jam');
  const ideate = phaseOf(jam, 'IDEATE');
  expect(localOf(ideate.opensAt, 'Asia/Jakarta')).toBe('2026-10-06T09:00');
  expect(phaseOf(jam, 'GALLERY_AND_VOTE').closesAt - phaseOf(jam, 'CLUSTER').closesAt).toBe(21 * HOUR);
});

test('a jam has places for every city and sector, and asks for an author of each city', () => {
  const zones = [
    { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
    { city: 'Berlin', timeZone: 'Europe/Berlin' },
  ];
  const [hackathon, jam] = TEMPLATES.map((template) => registrationFrom(template, zones));
  expect(hackathon).toEqual(OPEN_REGISTRATION);
  if (jam === undefined) throw new Error('The jam is gone.');
  expect(validateRegistration(jam)).toEqual({ ok: true });
  expect(jam).toMatchObject({ mode: 'APPLICATION', capacity: 120 });
  expect(jam.quotas.map(({ city, sector }) => `${city} ${sector}`)).toEqual(
    zones.flatMap(({ city }) => SECTORS.map((sector) => `${city} ${sector}`)),
  );
  expect(TEMPLATES.map(({ coauthorOfEachCity }) => coauthorOfEachCity)).toEqual([false, true]);
  expect(phaseOf(planOf('good-idea-jam'), 'FORM').guards).toEqual([{ kind: 'COAUTHOR_OF_EACH_CITY', atLeast: null }]);
});

test('a jam table forms, writes and submits on the same engine', () => {
  const jam = planOf('good-idea-jam');
  const lead = someone(jam, 'PARTICIPANT');
  expect(may(lead, 'team:create', jam, during(jam, 'TABLES')).ok).toBe(true);
  expect(may(lead, 'submission:submit', { ...jam, resource: { teamLead: true } }, during(jam, 'CANVAS')).ok).toBe(true);
  expect(may(lead, 'submission:submit', { ...jam, resource: { teamLead: true } }, during(jam, 'PITCH')).ok).toBe(false);
});

test('every action is given to somebody on purpose: on the instance, standing, or in a phase of a template', () => {
  const onInstance: readonly Action[] = ['instance:administer', 'me:read', 'me:edit', 'event:create'];
  const grants = [STANDING_GRANTS, ...TEMPLATES.flatMap((template) => template.phases.map((phase) => phase.grants))];
  const given = new Set([...onInstance, ...grants.flatMap((grant) => Object.values(grant).flat())]);
  expect([...given].sort()).toEqual([...ACTIONS].sort());
});
