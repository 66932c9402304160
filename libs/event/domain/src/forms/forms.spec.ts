import { fc, test } from '@fast-check/jest';
import { asId, expectOk, LOCALES } from '@jamboree/kernel';
import { TEMPLATES, templateForm } from '../templates/templates.js';
import type { AnswerTexts } from './answer-texts.js';
import { isRequired, missingFields } from './completeness.js';
import { effectsOfFormChange, nextForm, type AnswerCounts } from './form-change.js';
import { formAt } from './form-history.js';
import { FIELD_KINDS, FORM_PURPOSES, plainField, type FieldKind, type Form, type FormField } from './form.js';
import { answerText, readAnswer, readAnswers, writeAnswers, type AnswerValue } from './read-answers.js';
import { standsInCircle, validateForm } from './validate-form.js';
import { isAnswered, visibleFields } from './visible-fields.js';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const OPTIONS = ['yes', 'no', 'maybe'].map((key) => ({ key, title: { en: key } }));
const TRACKS = ['water', 'traffic'].map((id) => asId<'Track'>(id));
const SURROUNDINGS = { purpose: 'REGISTRATION', phaseKeys: ['BUILD', 'SUBMIT'], trackIds: TRACKS } as const;
const FREE_KINDS = FIELD_KINDS.filter((kind) => kind !== 'TRACK' && kind !== 'CHALLENGE');

function field(key: string, kind: FieldKind = 'SHORT_TEXT', given: Partial<FormField> = {}): FormField {
  const options = kind === 'CHOICE' || kind === 'CHOICES' ? OPTIONS : [];
  return plainField({ key, kind, title: { en: key }, help: {}, options, ...given });
}

const fields = (key: string): fc.Arbitrary<FormField> =>
  fc
    .record({
      kind: fc.constantFrom(...FREE_KINDS),
      required: fc.boolean(),
      requiredFrom: fc.option(fc.constantFrom('BUILD', 'SUBMIT')),
      shownWhen: fc.option(fc.record({ field: fc.constantFrom(...KEYS), oneOf: fc.subarray(['yes', 'no', 'maybe'], { maxLength: 2 }) }), {
        freq: 3,
      }),
      trackIds: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(TRACKS) }),
    })
    .map(({ kind, ...given }) => field(key, kind, given));

/** Any form of these keys, valid or not. */
const forms = (): fc.Arbitrary<Form> =>
  fc.subarray(KEYS).chain((keys) => fc.tuple(...keys.map(fields)).map((made) => ({ fields: [field('trackId', 'TRACK'), ...made] })));

const texts = (): fc.Arbitrary<AnswerTexts> =>
  fc
    .dictionary(fc.constantFrom(...KEYS, 'trackId'), fc.constantFrom('', 'yes', 'no', 'maybe\nyes', 'water', '1'))
    .map((answers) => new Map(Object.entries(answers)));

const begun = () => fc.subarray(['BUILD', 'SUBMIT']).map((keys) => new Set(keys));

test.prop([forms(), texts(), begun()])(
  'what is not asked is never missing, and what is missing is asked, required and empty',
  (form, answers, phases) => {
    const asked = visibleFields(form, answers);
    for (const key of missingFields(form, answers, phases)) {
      const missing = asked.find((one) => one.key === key);
      expect(missing).toBeDefined();
      expect(missing !== undefined && isRequired(missing, phases)).toBe(true);
      expect(missing !== undefined && isAnswered(missing, answers)).toBe(false);
    }
  },
);

test.prop([forms(), texts(), fc.integer()])('where a field stands changes nothing but where it stands', (form, answers, turn) => {
  const at = form.fields.length === 0 ? 0 : Math.abs(turn) % form.fields.length;
  const turned = { fields: [...form.fields.slice(at), ...form.fields.slice(0, at)].reverse() };
  const keys = (of: Form) =>
    visibleFields(of, answers)
      .map(({ key }) => key)
      .sort();
  expect(keys(turned)).toEqual(keys(form));
});

test.prop([forms(), fc.constantFrom(...FORM_PURPOSES)])('no field of a valid form waits for itself', (form, purpose) => {
  fc.pre(validateForm(form, { ...SURROUNDINGS, purpose }).ok);
  expect(form.fields.filter((one) => standsInCircle(one, form.fields))).toEqual([]);
});

test('a circle of conditions is named at each of its fields', () => {
  const circle = {
    fields: [
      field('a', 'CHOICE', { shownWhen: { field: 'b', oneOf: [] } }),
      field('b', 'CHOICE', { shownWhen: { field: 'a', oneOf: [] } }),
    ],
  };
  expect(validateForm(circle, SURROUNDINGS)).toMatchObject({
    error: {
      issues: [
        { field: 'fields.a.shownWhen', rule: 'malformed' },
        { field: 'fields.b.shownWhen', rule: 'malformed' },
      ],
    },
  });
  expect(
    visibleFields(
      circle,
      new Map([
        ['a', 'yes'],
        ['b', 'yes'],
      ]),
    ),
  ).toEqual([]);
});

const word = () => fc.stringMatching(/^[\p{L}\d][\p{L}\d ]{0,20}$/u).filter((text) => text.trim() === text);
const values: Readonly<Record<FieldKind, fc.Arbitrary<AnswerValue>>> = {
  SHORT_TEXT: word().map((text) => ({ kind: 'SHORT_TEXT', text })),
  LONG_TEXT: word().map((text) => ({ kind: 'LONG_TEXT', text: `${text}\n\n* ${text}` })),
  NUMBER: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ kind: 'NUMBER', number: number + 0 })),
  CHOICE: fc.constantFrom(...OPTIONS).map(({ key }) => ({ kind: 'CHOICE', option: key })),
  CHOICES: fc.shuffledSubarray(OPTIONS, { minLength: 1 }).map((chosen) => ({ kind: 'CHOICES', options: chosen.map(({ key }) => key) })),
  DATE: fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => ({ kind: 'DATE', date: date.toISOString().slice(0, 10) })),
  LINKS: fc.array(fc.webUrl(), { minLength: 1, maxLength: 5 }).map((links) => ({ kind: 'LINKS', links })),
  VIDEO: fc.webUrl().map((address) => ({ kind: 'VIDEO', address })),
  FILE: fc.uniqueArray(fc.ulid(), { minLength: 1, maxLength: 5 }).map((fileIds) => ({ kind: 'FILE', fileIds })),
  TAGS: fc.array(word(), { minLength: 1, maxLength: 5 }).map((tags) => ({ kind: 'TAGS', tags })),
  TRACK: fc.constantFrom(...TRACKS).map((trackId) => ({ kind: 'TRACK', trackId })),
  CHALLENGE: fc.constant({ kind: 'CHALLENGE', challengeId: asId<'Challenge'>('flood') }),
  CONSENT: fc.constant({ kind: 'CONSENT', textVersion: 1 }),
};
const EVERY_KIND: Form = { fields: FIELD_KINDS.map((kind) => field(kind.toLowerCase(), kind)) };
const answered = () =>
  fc
    .tuple(...FIELD_KINDS.map((kind) => fc.option(values[kind])))
    .map(
      (given) => new Map(given.flatMap((value, at) => (value === null ? [] : [[FIELD_KINDS[at]?.toLowerCase() ?? '', value] as const]))),
    );

test.prop([answered()])('what was written is read as it was', (answers) => {
  expect(expectOk(readAnswers(EVERY_KIND, writeAnswers(EVERY_KIND, answers)))).toEqual(answers);
});

test.prop([fc.constantFrom(...FIELD_KINDS), fc.string({ unit: 'binary' })])(
  'whatever is read can be written and read again',
  (kind, text) => {
    const one = field('a', kind);
    const read = readAnswer(one, text);
    if (read.ok) expect(readAnswer(one, answerText(read.value))).toEqual(read);
  },
);

test.prop([fc.anything()])('anything at all is read or refused, never thrown at', (raw) => {
  expect(() => readAnswers(EVERY_KIND, raw)).not.toThrow();
});

test('each kind is refused by its own rule', () => {
  const issue = (one: FormField, text: string) => {
    const read = readAnswer(one, text);
    return read.ok ? null : read.error.issues[0]?.rule;
  };
  expect(issue(field('a', 'NUMBER', { min: 1, max: 3 }), '4')).toBe('outOfRange');
  expect(issue(field('a', 'NUMBER'), 'many')).toBe('malformed');
  expect(issue(field('a', 'CHOICE'), 'never')).toBe('unknown');
  expect(issue(field('a', 'CHOICES', { max: 1 }), 'yes\nno')).toBe('outOfRange');
  expect(issue(field('a', 'CHOICES'), 'yes\nyes')).toBe('duplicate');
  expect(issue(field('a', 'DATE'), '2026-02-30')).toBe('malformed');
  expect(issue(field('a', 'DATE'), '2024-02-29')).toBeNull();
  expect(issue(field('a', 'LINKS'), 'javascript:alert(1)')).toBe('malformed');
  expect(issue(field('a', 'CONSENT', { textVersion: 2 }), '1')).toBe('unknown');
});

test('every form of a template is valid, in all three languages, and asks nothing twice', () => {
  for (const { key, phases } of TEMPLATES)
    for (const purpose of FORM_PURPOSES) {
      const form = templateForm(key, purpose);
      expect(validateForm(form, { purpose, phaseKeys: phases.map((phase) => phase.key), trackIds: [] })).toEqual({ ok: true });
      for (const { title, help } of form.fields)
        for (const locale of LOCALES) expect([title[locale], help[locale]]).not.toContain(undefined);
    }
});

test('what a form may not be is said all at once, field by field', () => {
  const form = {
    fields: [
      field('members'),
      field('a', 'CHOICE', { options: OPTIONS.slice(0, 1) }),
      field('a'),
      field('b', 'NUMBER', { min: 5, max: 3, requiredFrom: 'NEVER' }),
      field('c', 'SHORT_TEXT', { title: { en: ' ' }, shownWhen: { field: 'gone', oneOf: [] } }),
      field('theme', 'TRACK'),
    ],
  };
  const validated = validateForm(form, SURROUNDINGS);
  expect(validated.ok ? [] : validated.error.issues.map(({ field: place, rule }) => `${place} ${rule}`)).toEqual([
    'fields.members.key malformed',
    'fields.a.options tooShort',
    'fields.a.key duplicate',
    'fields.b.max outOfRange',
    'fields.b.requiredFrom unknown',
    'fields.c.title required',
    'fields.c.shownWhen unknown',
    'fields.theme.kind malformed',
  ]);
});

test('an entry always has a title and a summary, asked of everybody', () => {
  const purpose = 'SUBMISSION' as const;
  const { fields: own } = templateForm('virtual-hackathon', purpose);
  const around = { ...SURROUNDINGS, purpose };
  expect(validateForm({ fields: own.slice(1) }, around)).toMatchObject({
    error: { issues: [{ field: 'fields.title', rule: 'required' }] },
  });
  const narrowed = own.map((one) => (one.key === 'summary' ? { ...one, trackIds: TRACKS } : one));
  expect(validateForm({ fields: narrowed }, around)).toMatchObject({ error: { issues: [{ field: 'fields.summary.shownWhen' }] } });
});

test('a key keeps its kind for ever, and new words of a consent ask for it again', () => {
  const first = { fields: [field('a'), field('b', 'CONSENT')] };
  const kept = expectOk(nextForm(first.fields, [first], SURROUNDINGS));
  expect(kept.fields.map(({ textVersion }) => textVersion)).toEqual([null, 1]);
  const reworded = expectOk(nextForm([field('b', 'CONSENT', { title: { en: 'Yes, also in print.' } })], [first], SURROUNDINGS));
  expect(reworded.fields[0]?.textVersion).toBe(2);
  expect(nextForm([field('a', 'NUMBER')], [first, reworded], SURROUNDINGS)).toMatchObject({
    error: { issues: [{ field: 'fields.a.kind', rule: 'duplicate' }] },
  });
});

test('what was asked earlier keeps its last words', () => {
  const history = [
    { fields: [field('a'), field('b')] },
    { fields: [field('a', 'SHORT_TEXT', { title: { en: 'A' } }), field('b')] },
    { fields: [field('b')] },
  ];
  expect(formAt(history, 3, { tracks: 0, challenges: 0 })).toMatchObject({
    number: 3,
    fields: [{ key: 'b' }],
    askedEarlier: [{ key: 'a', title: { en: 'A' } }],
  });
  expect(formAt(history, 2, { tracks: 0, challenges: 0 }).askedEarlier).toEqual([]);
});

const COUNTS: AnswerCounts = {
  all: { drafts: 12, submitted: 5 },
  answered: new Map([
    ['a', { drafts: 12, submitted: 2 }],
    ['b', { drafts: 3, submitted: 1 }],
  ]),
};

test('a change is said by what happens to answers', () => {
  const before = { fields: [field('a', 'CHOICE'), field('b', 'LONG_TEXT', { maxWords: 200 }), field('c')] };
  const after = {
    fields: [
      field('b', 'LONG_TEXT', { maxWords: 100, required: true, shownWhen: { field: 'd', oneOf: [] } }),
      field('d', 'SHORT_TEXT', { required: true }),
    ],
  };
  const effects = effectsOfFormChange(before, after, COUNTS).map(({ kind, field: one, drafts, submitted }) => [
    kind,
    one.key,
    drafts,
    submitted,
  ]);
  expect(effects).toEqual([
    ['NEWLY_REQUIRED', 'b', 9, 4],
    ['NARROWED', 'b', 3, 1],
    ['STRICTER', 'b', 3, 1],
    ['NEWLY_REQUIRED', 'd', 12, 5],
    ['REMOVED', 'a', 12, 2],
  ]);
});

test.prop([forms()])('a form that stays as it is has no effects', (form) => {
  expect(effectsOfFormChange(form, form, COUNTS)).toEqual([]);
});
