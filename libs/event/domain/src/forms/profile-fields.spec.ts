import { EMPTY_CONTENT, newlyTold, PROFILE_LIMITS, SKILLS, SPOKEN_LANGUAGES, type ProfileContent } from '@jamboree/identity-domain';
import { fc, test } from '@fast-check/jest';
import { expectOk } from '@jamboree/kernel';
import { plainField } from './form.js';
import { answersFromProfile, PROFILE_FIELDS, profileKeyOf, toldInApplication } from './profile-fields.js';
import { readAnswers } from './read-answers.js';
import { validateForm } from './validate-form.js';

const form = { fields: Object.values(PROFILE_FIELDS) };
const line = (maxLength: number) => fc.stringMatching(/^[a-z]+( [a-z]+)*$/u, { maxLength });
const contents: fc.Arbitrary<ProfileContent> = fc.record({
  ...{ sector: fc.constant(null), hours: fc.constant([]) },
  skills: fc.subarray([...SKILLS], { maxLength: PROFILE_LIMITS.skills }),
  languages: fc.subarray([...SPOKEN_LANGUAGES], { maxLength: PROFILE_LIMITS.languages }),
  offers: line(PROFILE_LIMITS.wish).map((text) => ({ roles: ['DESIGNER' as const], text })),
  seeks: line(PROFILE_LIMITS.wish).map((text) => ({ roles: [], text })),
  about: line(PROFILE_LIMITS.about),
});

test('the fields that ask for what a profile knows make a form that may be saved', () => {
  expect(validateForm(form, { purpose: 'REGISTRATION', phaseKeys: [], trackIds: [] })).toEqual({ ok: true });
});

test.prop([contents])('what a profile holds is an answer that may be sent, and tells the profile nothing new', (content) => {
  const answers = answersFromProfile(form, content);
  expectOk(readAnswers(form, answers));
  const told = toldInApplication(form.fields, new Map(answers.map(({ key, text }) => [key, text])), { city: null, sector: null });
  expect(newlyTold('Jakarta', content, told)).toEqual([]);
});

test('only a field of the right name and kind is one the profile knows; consents and free answers are told nobody', () => {
  const fields = [
    plainField({ key: 'skills', kind: 'LONG_TEXT', title: {}, help: {} }),
    plainField({ key: 'motivation', kind: 'LONG_TEXT', title: {}, help: {} }),
    plainField({ key: 'about', kind: 'CONSENT', title: {}, help: {} }),
  ];
  expect(fields.map(profileKeyOf)).toEqual([null, null, null]);
  const answers = new Map(fields.map(({ key }) => [key, 'water']));
  const told = toldInApplication(fields, answers, { city: 'Berlin', sector: 'STUDENT' });
  expect(newlyTold(null, EMPTY_CONTENT, told)).toEqual(['city', 'sector']);
});
