import { HOUR, instant } from '@jamboree/kernel';
import { draftOfTheirs, inputOf, merged, newDraft, partsOf } from './entry-draft.js';

const now = instant(Date.UTC(2026, 6, 1, 9));
const mine = { ...newDraft(now), title: { de: 'Regen messen' }, speaker: 'Dewi' };
const stored = {
  title: { de: 'Regen messen', en: 'Measuring rain' },
  text: {},
  startsAt: now,
  endsAt: null,
  place: null,
  link: null,
  speaker: 'Jonas',
  trackId: null,
  audience: 'PARTICIPANTS',
};

test('shows both versions of what differs, times too', () => {
  const theirs = draftOfTheirs(stored, mine);
  const differing = partsOf(
    mine,
    theirs,
    (part) => part,
    (part, draft) =>
      part === 'title.en' ? (draft.title.en ?? '') : String(Object.entries(draft).find(([key]) => key === part)?.[1] ?? ''),
  ).filter(({ mine: here, theirs: there }) => here !== there);
  expect(differing.map(({ key }) => key)).toEqual(['title.en', 'startsAt', 'endsAt', 'speaker', 'inside']);
});

test('takes what was chosen of theirs and leaves the rest as I have it', () => {
  const joined = merged(mine, draftOfTheirs(stored, mine), { speaker: 'mine', 'title.en': 'theirs', startsAt: 'theirs' });
  expect(inputOf(joined)).toEqual({
    ...{ title: { de: 'Regen messen', en: 'Measuring rain' }, text: {}, speaker: 'Dewi', place: '', link: '', trackId: null },
    startsAt: '2026-07-01T09:00:00.000Z',
    endsAt: new Date(mine.startsAt + HOUR).toISOString(),
    audience: 'PUBLIC',
  });
});

test('a conflict of unknown shape loses nothing of mine', () => {
  expect(draftOfTheirs(null, mine).startsAt).toBe(mine.startsAt);
});
