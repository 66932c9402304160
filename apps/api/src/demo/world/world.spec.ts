import { countWords, templateByKey, templateForm } from '@jamboree/event-domain';
import { LOCALES, type LocalizedText } from '@jamboree/kernel';
import { HEAT_AND_RAIN } from './heat-and-rain.event.js';
import { MOVING_TOGETHER } from './moving-together.event.js';
import { NIGHT_CITY } from './night-city.event.js';
import { OPEN_COUNTER } from './open-counter.event.js';
import { PEOPLE } from './people.js';

const EVENTS = [HEAT_AND_RAIN, OPEN_COUNTER, MOVING_TOGETHER, NIGHT_CITY];
const IDEAS = EVENTS.flatMap((event) => event.ideas.map((idea) => ({ event, idea, name: `${event.slug}: ${idea.team}` })));

test('there are forty ideas, twelve jurors and an event of each kind', () => {
  expect(IDEAS).toHaveLength(40);
  expect(new Set(EVENTS.flatMap(({ jurors }) => jurors)).size).toBe(12);
  expect(new Set(IDEAS.map(({ idea }) => idea.title)).size).toBe(40);
  expect(new Set(Object.values(PEOPLE).map(({ displayName }) => displayName)).size).toBe(Object.keys(PEOPLE).length);
});

test.each(EVENTS)('$slug speaks all three languages and gives nobody two teams or two sides of the table', (event) => {
  const texts: LocalizedText[] = [event.title, event.promise, event.description, ...event.prizes.map(({ title }) => title)];
  for (const { title, description, challenge } of event.tracks) texts.push(title, description, challenge.title, challenge.description);
  for (const text of texts) for (const locale of LOCALES) expect(text[locale]).toBeTruthy();
  const involved = [...event.ideas.flatMap(({ members }) => members), ...event.jurors];
  expect(new Set(involved).size).toBe(involved.length);
  for (const { team } of event.shortlist) expect(event.ideas.map((idea) => idea.team)).toContain(team);
});

test.each(IDEAS)('$name fits its form and its event', ({ event, idea }) => {
  const { fields } = templateForm(event.templateKey, 'SUBMISSION');
  const template = templateByKey(event.templateKey);
  expect(event.tracks.map(({ key }) => key)).toContain(idea.track);
  expect(fields.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(idea.answers)));
  expect(idea.members.length).toBeLessThanOrEqual(template?.teamMax ?? 0);
  expect(idea.members.length).toBeGreaterThanOrEqual(template?.teamMin ?? 0);
  for (const { key, maxWords } of fields) if (maxWords !== null) expect(countWords(idea.answers[key] ?? '')).toBeLessThanOrEqual(maxWords);
  expect(countWords(idea.summary)).toBeLessThanOrEqual(80);
});

test('every concept of the jam has authors of both cities', () => {
  for (const { members } of MOVING_TOGETHER.ideas) expect(new Set(members.map((key) => PEOPLE[key].city)).size).toBe(2);
});
