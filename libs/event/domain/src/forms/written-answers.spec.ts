import { plainField, type FieldKind } from './form.js';
import { writtenAnswers } from './written-answers.js';

const asked = (key: string, kind: FieldKind) => plainField({ key, kind, title: { en: key }, help: {} });

test('what was written holds no ids of files, whether they are still asked for or were earlier', () => {
  const form = { fields: [asked('problem', 'LONG_TEXT'), asked('plan', 'FILE')], askedEarlier: [asked('sketch', 'FILE')] };
  const answers = [
    { key: 'plan', text: '01M7SME100BW9VAX2EQNDM940S' },
    { key: 'problem', text: 'Streets flood.' },
    { key: 'sketch', text: '01M7T1WAH0RM1JNWQ6Y0J2FT7Z' },
  ];
  expect(writtenAnswers(form, answers)).toEqual(['Streets flood.']);
});
