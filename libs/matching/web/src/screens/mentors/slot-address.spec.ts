import { endsOf, isNarrowed, readSlotView, slotAddress } from './slot-address.js';

test('an address says what is shown, and is read back', () => {
  const view = { mentor: '', topic: 'Open Data', language: 'id', day: '2026-12-01', pages: 2 };
  const address = slotAddress('/e/rain/mentors', view);
  expect(address).toBe('/e/rain/mentors?topic=Open+Data&language=id&day=2026-12-01&pages=2');
  expect(readSlotView(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(view);
});

test('nonsense counts as not said', () => {
  const view = readSlotView({ day: '2026-13-77', pages: '-3' });
  expect(view).toEqual({ mentor: '', topic: '', language: '', day: '', pages: 1 });
  expect(isNarrowed(view)).toBe(false);
  expect(endsOf(view.day)).toBeNull();
});

test('a day has a beginning and an end that are not the same moment', () => {
  const ends = endsOf('2026-12-01');
  expect(Date.parse(ends?.until ?? '') - Date.parse(ends?.from ?? '')).toBe(86_400_000);
});
