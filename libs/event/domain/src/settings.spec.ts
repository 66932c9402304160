import { fc, test } from '@fast-check/jest';
import { plus } from '@jamboree/kernel';
import { decideCancel, decidePublish, transition } from './event-lifecycle.decision.js';
import { validateEventSettings, type EventSettings } from './event-settings.validation.js';
import { EVENT_STATES } from './event.js';
import { validateSchedule } from './schedule.validation.js';
import { freeSlug, isSlug, slugFrom } from './slug.js';
import { hackathon, phaseOf, START } from './worlds.fixture.js';

const GOOD: EventSettings = {
  title: { en: 'Flood-aware mobility' },
  promise: { en: 'Get home dry.' },
  description: {},
  teamMin: 2,
  teamMax: 6,
  zones: [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }],
  slug: null,
};
const issuesOf = (change: Partial<EventSettings>) => {
  const checked = validateEventSettings({ ...GOOD, ...change });
  return checked.ok ? [] : checked.error.issues.map(({ field, rule }) => `${field} ${rule}`);
};

test('settings that can be kept', () => {
  expect(issuesOf({})).toEqual([]);
});

test.each<[Partial<EventSettings>, string[]]>([
  [{ title: { en: '  ' } }, ['title required']],
  [{ title: { de: 'x'.repeat(121) } }, ['title.de tooLong']],
  [{ description: { id: 'x'.repeat(2_000_000) } }, ['description.id tooLong']],
  [{ teamMin: 0 }, ['teamMin outOfRange']],
  [{ teamMin: 5, teamMax: 3 }, ['teamMax outOfRange']],
  [{ teamMax: 2.5 }, ['teamMax outOfRange']],
  [{ zones: [] }, ['zones required']],
  [{ zones: [{ city: '', timeZone: 'WIB+7' }] }, ['zones.0.city required', 'zones.0.timeZone unknown']],
  [{ slug: 'Not a slug' }, ['slug malformed']],
  [{ title: {}, teamMax: 99 }, ['title required', 'teamMax outOfRange']],
])('%j is refused with everything that is wrong', (change, issues) => {
  expect(issuesOf(change)).toEqual(issues);
});

test('a phase that ends before it starts is named', () => {
  const phases = hackathon().phases.map((phase) => (phase.key === 'TALKS' ? { ...phase, closesAt: plus(phase.opensAt, -1) } : phase));
  expect(validateSchedule(phases)).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'phases.TALKS.closesAt', rule: 'outOfRange' }] },
  });
});

test.prop([fc.string({ unit: 'grapheme', maxLength: 200 })])('every title gives a slug that can stand in an address', (title) => {
  expect(isSlug(slugFrom(title))).toBe(true);
});

test('slugs read like their titles', () => {
  expect(slugFrom('Flood-aware mobility!')).toBe('flood-aware-mobility');
  expect(slugFrom('Größe & Übermut: Straßen für alle')).toBe('grosse-and-ubermut-strassen-fur-alle');
  expect(slugFrom('Kühle Kieze & Höfe', 'de')).toBe('kuehle-kieze-und-hoefe');
  expect(slugFrom('Panas & Hujan', 'id')).toBe('panas-dan-hujan');
  expect(slugFrom(`${'shade '.repeat(9)}everywhere`)).toBe(`${'shade-'.repeat(8)}shade`);
  expect(slugFrom('雅加达')).toBe('event');
});

test.prop([fc.stringMatching(/^[a-z]{1,60}$/), fc.nat(5)])('a taken slug gets the next free number', (wanted, others) => {
  const taken = new Set([wanted]);
  for (let index = 0; index < others; index += 1) taken.add(freeSlug(wanted, taken));
  const free = freeSlug(wanted, taken);
  expect(taken.has(free)).toBe(false);
  expect(isSlug(free)).toBe(true);
});

test('an event goes its way once', () => {
  const plan = hackathon('DRAFT');
  const published = decidePublish(plan, START);
  expect(published).toMatchObject({ ok: true, value: { state: 'PUBLISHED', publishedAt: START, version: 2 } });
  expect(published.ok && decidePublish({ ...plan, event: published.value }, START)).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: 'PUBLISHED' },
  });
});

test('an event that is over before it starts is not published', () => {
  const plan = hackathon('DRAFT');
  expect(decidePublish(plan, phaseOf(plan, 'ADOPT').closesAt)).toMatchObject({ ok: false, error: { code: 'InvalidInput' } });
});

test('an event is called off with a reason, from any state before the results', () => {
  const { event } = hackathon();
  expect(decideCancel(event, '')).toMatchObject({ ok: false, error: { issues: [{ field: 'reason', rule: 'required' }] } });
  expect(decideCancel(event, ' Floods ')).toMatchObject({ ok: true, value: { state: 'CANCELLED', cancelReason: 'Floods' } });
  const cancellable = EVENT_STATES.filter((state) => transition({ ...event, state }, 'CANCELLED').ok);
  expect(cancellable).toEqual(['DRAFT', 'PUBLISHED', 'RUNNING']);
});
