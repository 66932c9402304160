import { fc, test as property } from '@fast-check/jest';
import { instant } from '@jamboree/kernel';
import { copying, firstDraft, mondayMorning } from './event-draft.js';

const anyInstant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => instant(date.getTime()));

test('from a Wednesday it is the Monday after', () => {
  expect(mondayMorning(instant(Date.parse('2026-11-25T10:00:00Z')), 'Asia/Jakarta')).toBe('2026-11-30T09:00');
});

property.prop([anyInstant, fc.constantFrom('Asia/Jakarta', 'Europe/Berlin')])('it is always a Monday, at nine', (from, timeZone) => {
  const local = mondayMorning(from, timeZone);
  expect(new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay()).toBe(1);
  expect(local.slice(10)).toBe('T09:00');
});

test('a first draft names both cities', () => {
  expect(firstDraft('virtual-hackathon', instant(0)).zones.map(({ city }) => city)).toEqual(['Jakarta', 'Berlin']);
});

test('a copy brings its cities, and its promise where none is written yet', () => {
  const source = { id: 'source', promise: { en: 'Water' }, zones: [{ city: 'Bandung', timeZone: 'Asia/Jakarta' }] };
  const first = firstDraft('virtual-hackathon', instant(0));
  expect(copying(first, source)).toMatchObject({ copyOf: 'source', promise: { en: 'Water' }, zones: source.zones });
  expect(copying({ ...first, promise: { en: 'Shade' } }, source).promise).toEqual({ en: 'Shade' });
});
