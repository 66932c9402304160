import { err, ok, type ChallengeId, type InputIssue, type InvalidInput, type Result, type TrackId } from '@jamboree/kernel';
import type { FormField, SubmissionForm } from '../forms/form.js';
import { cleanLine, cleanText, isBlank, lengthIssue } from '../text.js';
import type { Answer, SubmissionContent } from './content.js';

/** What the event offers to choose from. */
export interface Choices {
  readonly trackIds: readonly TrackId[];
  readonly challengeIds: readonly ChallengeId[];
}

export const MAX_LINKS = 20;
export const MAX_TAGS = 40;

const WEB_ADDRESS = /^https?:\/\/[^\s/$.?#][^\s]*$/iu;

/**
 * Makes content that came from outside fit to be stored: cleans the text and checks every limit of the form. A draft may be incomplete and
 * wordy, never too long to store; what is required and how many words count only when it is submitted.
 */
export function readContent(raw: SubmissionContent, form: SubmissionForm, choices: Choices): Result<SubmissionContent, InvalidInput> {
  const tooLong = lengthIssues(raw, form);
  // Nothing is cleaned or searched before its length is known to be sane.
  if (tooLong.length > 0) return err({ code: 'InvalidInput', issues: tooLong });
  const content = cleanContent(raw, form);
  const issues = [...addressIssues(content), ...answerIssues(raw, form), ...choiceIssues(content, choices)];
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(content);
}

function lengthIssues(raw: SubmissionContent, form: SubmissionForm): InputIssue[] {
  const longest = (key: string) => form.fields.find((field) => field.key === key)?.maxLength ?? 0;
  const issue = (field: string, text: string, key = field) => lengthIssue(field, text, { max: longest(key) });
  const found = [
    issue('title', raw.title),
    issue('summary', raw.summary),
    ...raw.answers.filter(({ key }) => isQuestion(form, key)).map(({ key, text }) => issue(`answers.${key}`, text, key)),
    countIssue('answers', raw.answers.length, form.fields.length),
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

function cleanContent(raw: SubmissionContent, form: SubmissionForm): SubmissionContent {
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

function inFormOrder(answers: readonly Answer[], form: SubmissionForm): Answer[] {
  const textOf = new Map(answers.map(({ key, text }) => [key, cleanText(text)]));
  return form.fields.map(({ key }) => ({ key, text: textOf.get(key) ?? '' })).filter(({ text }) => !isBlank(text));
}

function addressIssues({ links, videoUrl }: SubmissionContent): InputIssue[] {
  const wrong = (field: string, address: string): InputIssue[] => (WEB_ADDRESS.test(address) ? [] : [{ field, rule: 'malformed' }]);
  return [...links.flatMap((link, index) => wrong(`links.${index}`, link)), ...(videoUrl === null ? [] : wrong('videoUrl', videoUrl))];
}

function answerIssues(raw: SubmissionContent, form: SubmissionForm): InputIssue[] {
  const keys = raw.answers.map(({ key }) => key);
  const unknown = keys.filter((key) => !isQuestion(form, key));
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

/** Whether the key names a question of the form, and not one of the properties that every content has. */
export function isQuestion(form: SubmissionForm, key: string): boolean {
  return !PROPERTIES.has(key) && form.fields.some((field: FormField) => field.key === key);
}
