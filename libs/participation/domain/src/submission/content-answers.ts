import { entriesOf, listText, visibleFields, type AnswerTexts, type Form } from '@jamboree/event-domain';
import { asId } from '@jamboree/kernel';
import type { SubmissionContent } from './content.js';

/** What a team wrote, by the keys of the form: some fields are properties of the content, all others its answers. */
export function answersOf(content: SubmissionContent): AnswerTexts {
  return new Map([
    ['title', content.title],
    ['summary', content.summary],
    ...content.answers.map(({ key, text }) => [key, text] as const),
    ['links', listText(content.links)],
    ['videoUrl', content.videoUrl ?? ''],
    ['builtWith', listText(content.builtWith)],
    ['trackId', content.trackId ?? ''],
    ['challengeId', content.challengeId ?? ''],
  ]);
}

export function textIn(content: SubmissionContent, key: string): string {
  return answersOf(content).get(key) ?? '';
}

/** The content with another answer there, in the notation of its kind; the other answers keep their places. */
export function withText(content: SubmissionContent, key: string, text: string): SubmissionContent {
  switch (key) {
    case 'title':
    case 'summary':
      return { ...content, [key]: text };
    case 'links':
    case 'builtWith':
      return { ...content, [key]: entriesOf(text) };
    case 'videoUrl':
      return { ...content, videoUrl: text === '' ? null : text };
    case 'trackId':
      return { ...content, trackId: text === '' ? null : asId<'Track'>(text) };
    case 'challengeId':
      return { ...content, challengeId: text === '' ? null : asId<'Challenge'>(text) };
    default:
      return { ...content, answers: withAnswer(content.answers, key, text) };
  }
}

function withAnswer(answers: SubmissionContent['answers'], key: string, text: string): SubmissionContent['answers'] {
  const known = answers.some((answer) => answer.key === key);
  return known ? answers.map((answer) => (answer.key === key ? { key, text } : answer)) : [...answers, { key, text }];
}

/** The content without files that are not there: refused, removed, or never of this submission. */
export function withFilesThere(form: Form, content: SubmissionContent, there: ReadonlySet<string>): SubmissionContent {
  return form.fields
    .filter(({ kind }) => kind === 'FILE')
    .map(({ key }) => ({ key, named: entriesOf(textIn(content, key)) }))
    .filter(({ named }) => named.some((id) => !there.has(id)))
    .reduce((kept, { key, named }) => withText(kept, key, listText(named.filter((id) => there.has(id)))), content);
}

/** What is handed in: without answers to fields that are not asked with these answers. The draft keeps them, should they be asked again. */
export function handedIn(form: Form, draft: SubmissionContent): SubmissionContent {
  const asked = new Set(visibleFields(form, answersOf(draft)).map(({ key }) => key));
  const hidden = form.fields.filter(({ key }) => !asked.has(key)).map(({ key }) => key);
  if (hidden.length === 0) return draft;
  const kept = hidden.reduce((content, key) => withText(content, key, ''), draft);
  return { ...kept, answers: kept.answers.filter(({ key }) => !hidden.includes(key)) };
}
