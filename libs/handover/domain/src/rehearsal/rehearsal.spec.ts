import { fc, test } from '@fast-check/jest';
import {
  templateByKey,
  templateForm,
  scheduleFrom,
  readAnswers,
  wordIssues,
  FORM_PURPOSES,
  TEMPLATES,
  type Phase,
} from '@jamboree/event-domain';
import { asId, DAY, expectOk, instant, LOCALES, plus } from '@jamboree/kernel';
import { beginningOf, stepsTo, transitionsAfter } from './rehearsal-clock.js';
import { syntheticAnswers } from './synthetic-answers.js';
import { MOST_SYNTHETIC_PEOPLE, SYNTHETIC_DOMAIN, syntheticPeople } from './synthetic-people.js';
import { cityByCity, finishingOf, groupInTeams } from './synthetic-teams.js';

const CITIES = [
  { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  { city: 'Berlin', timeZone: 'Europe/Berlin' },
];
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const counts = fc.integer({ min: 1, max: MOST_SYNTHETIC_PEOPLE });

const UNTOUCHED = {
  eventId: asId<'Event'>('E'),
  state: 'PLANNED',
  visit: 1,
  pauseReason: null,
  version: 1,
  guards: [],
  guardFailures: [],
  overrideReason: null,
} satisfies Partial<Phase>;

const phases = ['virtual-hackathon', 'good-idea-jam'].flatMap((key): Phase[] => {
  const template = templateByKey(key);
  if (template === null) throw new Error(`There is no template ${key}.`);
  const schedule = expectOk(scheduleFrom(template, '2027-01-04T09:00', 'Asia/Jakarta'));
  return schedule.map((phase, position) => ({ ...phase, ...UNTOUCHED, id: asId<'Phase'>(`${key}${position}`), position }));
});
const first = beginningOf(phases, instant(0));
const moments = fc.integer({ min: 0, max: 200 * DAY }).map((later) => plus(first, later));

test.prop([seeds, counts])('the same seed gives the same people, and fewer are the first of more', (seed, count) => {
  const people = syntheticPeople(seed, count, CITIES);
  expect(people).toEqual(syntheticPeople(seed, MOST_SYNTHETIC_PEOPLE, CITIES).slice(0, count));
});

test.prop([seeds])('three hundred people have three hundred addresses at which nobody is, cities by turns and every language', (seed) => {
  const people = syntheticPeople(seed, MOST_SYNTHETIC_PEOPLE, CITIES);
  expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  for (const { email } of people) expect(email).toMatch(new RegExp(`^[a-z.]+\\.\\d+@${SYNTHETIC_DOMAIN}$`, 'u'));
  expect(people.filter(({ city }) => city === 'Berlin')).toHaveLength(people.length / 2);
  expect(new Set(people.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
  expect(new Set(people.map(({ registering }) => registering)).size).toBe(3);
});

test.prop([seeds, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 })])(
  'teams are neither too small nor too large, and nobody is in two',
  (seed, count, teamMin, more) => {
    const people = Array.from({ length: count }, (_, index) => index);
    const groups = groupInTeams(people, { teamMin, teamMax: teamMin + more }, seed);
    for (const { length } of groups) {
      expect(length).toBeGreaterThanOrEqual(teamMin);
      expect(length).toBeLessThanOrEqual(teamMin + more);
    }
    expect(groups.flat()).toEqual(people.slice(0, groups.flat().length));
    expect(count - groups.flat().length).toBeLessThan(teamMin);
  },
);

test.prop([fc.array(fc.constantFrom('Jakarta', 'Berlin'), { maxLength: 60 })])(
  'one of each city in turn, nobody left out: neighbours are of both for as long as there are',
  (homes) => {
    const people = homes.map((city, number) => ({ city, number }));
    const mixed = cityByCity(people, ({ city }) => city);
    expect([...mixed].sort((one, other) => one.number - other.number)).toEqual(people);
    const fewest = Math.min(...['Jakarta', 'Berlin'].map((city) => homes.filter((home) => home === city).length));
    for (let at = 0; at < fewest; at += 1) expect(new Set(mixed.slice(at * 2, at * 2 + 2).map(({ city }) => city)).size).toBe(2);
  },
);

test.prop([seeds])('among the first twenty teams are all ways of finishing', (seed) => {
  const ways = Array.from({ length: 20 }, (_, team) => finishingOf(seed, team));
  expect(new Set(ways)).toEqual(new Set(['EARLY', 'LAST_PHASE', 'IN_GRACE', 'TOO_LATE', 'NEVER', 'WITHDRAWN']));
});

test.prop([fc.constantFrom(...TEMPLATES), fc.constantFrom(...FORM_PURPOSES), fc.constantFrom(...LOCALES), fc.nat(400)])(
  'answers can be read and are short enough',
  (template, purpose, locale, number) => {
    const form = templateForm(template.key, purpose);
    const answers = syntheticAnswers(form.fields, locale, number, { tracks: [asId('T')], challenges: [] });
    expect(readAnswers(form, answers)).toMatchObject({ ok: true });
    expect(wordIssues(form, new Map(answers.map(({ key, text }) => [key, text])))).toEqual([]);
    for (const { key } of form.fields.filter(({ required }) => required)) expect(answers.map((answer) => answer.key)).toContain(key);
  },
);

test.prop([moments, moments])(
  'on its way the clock only goes forward, stops at every transition and at least once a day, and arrives',
  (now, to) => {
    const steps = stepsTo(phases, now, to);
    if (to <= now) return expect(steps).toEqual([]);
    expect(steps.at(-1)).toBe(to);
    const path = [now, ...steps];
    for (const [index, step] of steps.entries()) {
      const before = path[index] ?? now;
      expect(step).toBeGreaterThan(before);
      expect(step - before).toBeLessThanOrEqual(DAY);
    }
    for (const { at } of transitionsAfter(phases, now)) if (at <= to) expect(steps).toContain(at);
  },
);
