import { fc, test } from '@fast-check/jest';
import { asId, instant, LOCALES, type Locale } from '@jamboree/kernel';
import { decideSave, decideSchedule, decideTakeBack, MESSAGE_STATES, type Message } from './message.js';
import { SHIPPED_TEMPLATES } from './message-templates.js';
import { fillIn, languageFor, languagesOf, MESSAGE_VARIABLES, sendingIssues, unknownVariables } from './message-text.js';

const NOW = instant(1_790_000_000_000);
const values = { name: 'Sri', event: 'Jam', deadline: 'Friday', team: 'Arus', link: 'https://jam.example' };

function message(change: Partial<Message> = {}): Message {
  return {
    id: asId('0MESSAGE'),
    eventId: asId('0EVENT'),
    kind: 'MESSAGE',
    segment: { kind: 'EVERYONE', role: null },
    subject: { en: 'Hello' },
    body: { en: 'Hello {name}' },
    state: 'DRAFT',
    sendAt: null,
    sentAt: null,
    createdBy: asId('0PERSON'),
    createdAt: NOW,
    savedAt: NOW,
    origin: null,
    version: 3,
    ...change,
  };
}

const words = fc.record({
  subject: fc.record({ en: fc.string(), de: fc.string(), id: fc.string() }, { requiredKeys: [] }),
  body: fc.record({ en: fc.string(), de: fc.string(), id: fc.string() }, { requiredKeys: [] }),
});
const locales = fc.constantFrom<Locale>(...LOCALES);

test.prop([fc.string(), fc.string()])(
  'a value is never read for variables again, and what is no variable stays as it was',
  (before, name) => {
    const plain = before.replaceAll(/[{}]/g, '');
    expect(fillIn(`${plain}{name}`, { ...values, name: `{event}${name}` })).toBe(`${plain}{event}${name}`);
  },
);

test.prop([fc.stringMatching(/^[a-z]{1,12}$/)])('every name in braces is either a variable or reported', (name) => {
  const known = (MESSAGE_VARIABLES as readonly string[]).includes(name);
  expect(unknownVariables(`a {${name}} b {${name}}`)).toEqual(known ? [] : [name]);
});

test.prop([words, locales])('a reader gets a language that is complete, their own whenever it is', (text, wanted) => {
  const language = languageFor(text, wanted);
  const complete = languagesOf(text);
  if (complete.includes(wanted)) expect(language).toBe(wanted);
  else expect(language === null ? complete : complete.includes(language)).toEqual(language === null ? [] : true);
});

test.prop([words])('what can be sent has a text for everybody', (text) => {
  if (sendingIssues(text).length === 0) for (const locale of LOCALES) expect(languageFor(text, locale)).not.toBeNull();
});

test.prop([fc.constantFrom(...MESSAGE_STATES), fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: 5 })])(
  'only an unchanged draft is saved or scheduled, only what has not left is taken back',
  (state, expectedVersion, later) => {
    const sendAt = instant(NOW + later);
    const held = message({ state, sendAt: state === 'DRAFT' ? null : sendAt });
    const { segment, subject, body } = held;
    const mine = expectedVersion === held.version;
    expect(decideSave(held, { segment, subject, body, expectedVersion }, NOW).ok).toBe(state === 'DRAFT' && mine);
    expect(decideSchedule(held, { sendAt, expectedVersion }, NOW).ok).toBe(state === 'DRAFT' && mine && sendAt >= NOW);
    expect(decideTakeBack(held, { expectedVersion }, NOW).ok).toBe(state === 'SCHEDULED' && mine && sendAt > NOW);
  },
);

test('an unknown variable and a half-written language are named by their field', () => {
  const half = { subject: { en: 'Hi {nmae}', de: 'Hallo' }, body: { en: 'Text' } };
  expect(sendingIssues(half)).toEqual([
    { field: 'body.de', rule: 'required' },
    { field: 'subject.en', rule: 'unknown', figures: { got: '{nmae}' } },
  ]);
});

test('the shipped templates can be sent in all three languages as they are', () => {
  for (const template of SHIPPED_TEMPLATES) {
    expect(sendingIssues(template)).toEqual([]);
    expect(languagesOf(template)).toEqual([...LOCALES]);
  }
});
