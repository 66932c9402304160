import {
  cleanLine,
  cleanText,
  isBlank,
  isWebAddress,
  lengthIssue,
  storageIssues,
  MAX_LINKS,
  MAX_TAGS,
  type AskedForm,
  type FormField,
} from '@jamboree/event-domain';
import { err, ok, type ChallengeId, type InputIssue, type InvalidInput, type Result, type TrackId } from '@jamboree/kernel';
import type { Answer, SubmissionContent } from './content.js';

/** What the event offers to choose from. */
export interface Choices {
  readonly trackIds: readonly TrackId[];
  readonly challengeIds: readonly ChallengeId[];
}

/**
 * Makes content that came from outside fit to be stored: cleans the text and checks every limit of the form. A draft may be incomplete and
 * wordy, never too long to store; what is required, how many words and whether a choice is still offered count only when it is submitted. Answers to what
 * was asked earlier stay.
 */
export function readContent(raw: SubmissionContent, form: AskedForm, choices: Choices): Result<SubmissionContent, InvalidInput> {
  const tooLong = lengthIssues(raw, form);
  // Nothing is cleaned or searched before its length is known to be sane.
  if (tooLong.length > 0) return err({ code: 'InvalidInput', issues: tooLong });
  const content = cleanContent(raw, form);
  const issues = [...addressIssues(content), ...answerIssues(raw, form), ...choiceIssues(content, choices)];
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(content);
}

function lengthIssues(raw: SubmissionContent, form: AskedForm): InputIssue[] {
  const fields = everAsked(form);
  const longest = (key: string) => fields.find((field) => field.key === key)?.maxLength ?? 0;
  const issue = (field: string, text: string, key = field) => lengthIssue(field, text, { max: longest(key) });
  const found = [
    issue('title', raw.title),
    issue('summary', raw.summary),
    ...raw.answers.flatMap(({ key, text }) => {
      const field = questionOf(form, key);
      return field === undefined ? [] : storageIssues(field, text).map((found) => ({ ...found, field: `answers.${found.field}` }));
    }),
    countIssue('answers', raw.answers.length, fields.length),
    countIssue('links', raw.links.length, MAX_LINKS),
    ...raw.links.slice(0, MAX_LINKS).map((link, index) => issue(`links.${index}`, link, 'links')),
    raw.videoUrl === null ? null : issue('videoUrl', raw.videoUrl),
    countIssue('builtWith', raw.builtWith.length, MAX_TAGS),
    ...raw.builtWith.slice(0, MAX_TAGS).map((tag, index) => issue(`builtWith.${index}`, tag, 'builtWith')),
  ];
  return found.filter((one) => one !== null);
}

function countIssue(field: string, got: number, max: number): InputIssue | null {
  return got > max ? { field, rule: 'tooLong', figures: { max, got } } : null;
}

function cleanContent(raw: SubmissionContent, form: AskedForm): SubmissionContent {
  const present = (texts: readonly string[]) => [...new Set(texts.map((text) => cleanLine(text).trim()))].filter((text) => text !== '');
  const video = raw.videoUrl === null ? '' : cleanLine(raw.videoUrl).trim();
  return {
    title: cleanLine(raw.title),
    summary: cleanText(raw.summary),
    answers: inFormOrder(raw.answers, form),
    links: present(raw.links),
    videoUrl: video === '' ? null : video,
    builtWith: present(raw.builtWith),
    trackId: raw.trackId,
    challengeId: raw.challengeId,
  };
}

function inFormOrder(answers: readonly Answer[], form: AskedForm): Answer[] {
  const textOf = new Map(answers.map(({ key, text }) => [key, cleanText(text)]));
  return everAsked(form)
    .map(({ key }) => ({ key, text: textOf.get(key) ?? '' }))
    .filter(({ text }) => !isBlank(text));
}

function addressIssues({ links, videoUrl }: SubmissionContent): InputIssue[] {
  const wrong = (field: string, address: string): InputIssue[] => (isWebAddress(address) ? [] : [{ field, rule: 'malformed' }]);
  return [...links.flatMap((link, index) => wrong(`links.${index}`, link)), ...(videoUrl === null ? [] : wrong('videoUrl', videoUrl))];
}

function answerIssues(raw: SubmissionContent, form: AskedForm): InputIssue[] {
  const keys = raw.answers.map(({ key }) => key);
  const unknown = keys.filter((key) => questionOf(form, key) === undefined);
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [
    ...unknown.map((key) => ({ field: `answers.${key.slice(0, 64)}`, rule: 'unknown' as const })),
    ...repeated.map((key) => ({ field: `answers.${key.slice(0, 64)}`, rule: 'duplicate' as const })),
  ];
}

function choiceIssues({ trackId, challengeId }: SubmissionContent, choices: Choices): InputIssue[] {
  const issues: InputIssue[] = [];
  if (trackId !== null && !choices.trackIds.includes(trackId)) issues.push({ field: 'trackId', rule: 'unknown' });
  if (challengeId !== null && !choices.challengeIds.includes(challengeId)) issues.push({ field: 'challengeId', rule: 'unknown' });
  return issues;
}

const PROPERTIES: ReadonlySet<string> = new Set(['title', 'summary', 'links', 'videoUrl', 'builtWith', 'trackId', 'challengeId']);

/** The question that the key names, now or earlier; the properties that every content has are none. */
function questionOf(form: AskedForm, key: string): FormField | undefined {
  return PROPERTIES.has(key) ? undefined : everAsked(form).find((field) => field.key === key);
}

function everAsked({ fields, askedEarlier }: AskedForm): readonly FormField[] {
  return askedEarlier.length === 0 ? fields : [...fields, ...askedEarlier];
}
