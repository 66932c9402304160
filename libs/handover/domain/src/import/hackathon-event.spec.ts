import { fc, test } from '@fast-check/jest';
import { isSlug, TEMPLATES, validateEventSettings, validateSchedule, type EventTemplate } from '@jamboree/event-domain';
import { asId, instant } from '@jamboree/kernel';
import { hackathonEvent } from './hackathon-event.js';
import { readHackathon, type HackathonPlan } from './hackathon-row.js';
import { verdicts } from './verdict.js';

const template = firstTemplate();
const createdBy = asId<'User'>('01J0000000000000000000000P');

function firstTemplate(): EventTemplate {
  const [first] = TEMPLATES;
  if (first === undefined) throw new Error('There is no template.');
  return first;
}

function planned(criteria: string, themes: string, prizes: string): HackathonPlan {
  const header = ['url', 'criteria', 'themes', 'prizes', 'last_submission_at'];
  const cells = ['https://floodjam.devpost.com/', criteria, themes, prizes, '2020-01-26T11:59:10-05:00'];
  const [verdict] = verdicts({ header, rows: [{ line: 2, cells }] }, readHackathon, ({ externalUrl }) => externalUrl);
  if (verdict?.kind !== 'PLANNED') throw new Error('refused');
  return verdict.plan;
}

function made(plan: HackathonPlan) {
  let last = 0;
  return hackathonEvent(
    { plan, slug: plan.slug, template, createdBy },
    () => `01J${String((last += 1)).padStart(23, '0')}`,
    instant(1_800_000_000_000),
  );
}

test('an imported hackathon is a draft with its own rubric, prizes and tracks', () => {
  const { event, rubrics, prizes, tracks, phases } = made(planned('Impact (60%)||创新性 (40%)', 'Social Good', 'Trophy (2)'));
  expect(event).toMatchObject({
    state: 'DRAFT',
    slug: 'floodjam',
    externalUrl: 'https://floodjam.devpost.com/',
    teamMin: 1,
    publishedAt: null,
  });
  expect(rubrics[0]?.criteria.map(({ key, weight }) => [key, weight])).toEqual([
    ['impact', 60],
    ['criterion-2', 40],
  ]);
  expect(prizes).toMatchObject([{ title: { en: 'Trophy' }, quantity: 2 }]);
  expect(tracks).toMatchObject([{ key: 'social-good' }]);
  expect(validateSchedule(phases).ok).toBe(true);
});

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('A||a!||A?', '||', '技術||術', 'x'.repeat(5_000)));

test.prop([cell, cell, cell])(
  'whatever the row says, the event could have been made by hand: its settings hold, keys are distinct',
  (criteria, themes, prizes) => {
    const { event, rubrics, tracks } = made(planned(criteria, themes, prizes));
    expect(validateEventSettings(event).ok).toBe(true);
    for (const keys of [rubrics[0]?.criteria.map(({ key }) => key) ?? [], tracks.map(({ key }) => key)]) {
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every(isSlug)).toBe(true);
    }
  },
);
