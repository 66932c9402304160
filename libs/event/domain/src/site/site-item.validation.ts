import { err, ok, type InputIssue, type InvalidInput, type Result, type TrackId } from '@jamboree/kernel';
import type { ChallengeLink } from '../catalogue.js';
import { DESCRIPTION_MAX, textIssues, TITLE_MAX } from '../event-settings.validation.js';
import { isWebAddress } from '../forms/read-answers.js';
import { isBlank, lengthIssue } from '../text.js';
import type { SiteContents, SiteItemId, SiteList } from './site-item.js';

export const SITE_LINE_MAX = 200;
export const SITE_URL_MAX = 500;
export const CHALLENGE_LINKS_MAX = 20;
export const PRIZE_QUANTITY_MAX = 1_000;
export const PRIZE_AMOUNT_MAX = 1_000_000_000_000;
export const FAQ_QUESTION_MAX = 300;
export const FAQ_ANSWER_MAX = 5_000;
export const FAQ_GROUP_MAX = 80;

type Validators = { readonly [L in SiteList]: (content: SiteContents[L], tracks: readonly TrackId[]) => readonly InputIssue[] };

const VALIDATORS: Validators = {
  TRACK: ({ title, description }) => [
    ...textIssues('title', title, TITLE_MAX, 'required'),
    ...textIssues('description', description, SITE_LINE_MAX * 5, 'optional'),
  ],
  CHALLENGE: ({ title, description, office, contact, links, trackId }, tracks) => [
    ...textIssues('title', title, TITLE_MAX, 'required'),
    ...textIssues('description', description, DESCRIPTION_MAX, 'optional'),
    ...lineIssues('office', office, 'optional'),
    ...lineIssues('contact', contact, 'optional'),
    ...linkIssues(links),
    ...(trackId === null || tracks.includes(trackId) ? [] : [{ field: 'trackId', rule: 'unknown' as const }]),
  ],
  PRIZE: ({ title, quantity, amount, currency }) => [
    ...textIssues('title', title, TITLE_MAX, 'required'),
    ...rangeIssues('quantity', quantity, 1, PRIZE_QUANTITY_MAX, Number.isInteger(quantity)),
    ...(amount === null ? [] : rangeIssues('amount', amount, 0, PRIZE_AMOUNT_MAX, Number.isFinite(amount))),
    ...(amount !== null && currency === null ? [{ field: 'currency', rule: 'required' as const }] : []),
    ...(currency === null || /^[A-Z]{3}$/.test(currency) ? [] : [{ field: 'currency', rule: 'malformed' as const }]),
  ],
  PARTNER: ({ name, part, url }) => [
    ...lineIssues('name', name, 'required'),
    ...textIssues('part', part, SITE_LINE_MAX, 'optional'),
    ...(url === null ? [] : addressIssues('url', url)),
  ],
  FAQ: ({ group, question, answer }) => [
    ...textIssues('group', group, FAQ_GROUP_MAX, 'optional'),
    ...textIssues('question', question, FAQ_QUESTION_MAX, 'required'),
    ...textIssues('answer', answer, FAQ_ANSWER_MAX, 'required'),
  ],
};

/** Everything that is wrong with an item at once. `tracks` are those of its event. */
export function validateSiteItem<L extends SiteList>(
  list: L,
  content: SiteContents[L],
  tracks: readonly TrackId[],
): Result<void, InvalidInput> {
  const issues = VALIDATORS[list](content, tracks);
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

/** Whether the new order names exactly the items that there are: a list that somebody else has changed is not put into order blindly. */
export function isOrderOf(wanted: readonly SiteItemId[], there: readonly SiteItemId[]): boolean {
  return wanted.length === there.length && new Set(wanted).size === wanted.length && there.every((id) => wanted.includes(id));
}

function lineIssues(field: string, text: string | null, need: 'required' | 'optional'): InputIssue[] {
  const issue = lengthIssue(field, text ?? '', { max: SITE_LINE_MAX, min: need === 'required' ? 1 : 0 });
  return issue === null ? [] : [issue];
}

function addressIssues(field: string, url: string): InputIssue[] {
  if (url.length > SITE_URL_MAX) return [{ field, rule: 'tooLong', figures: { max: SITE_URL_MAX, got: url.length } }];
  return isWebAddress(url) ? [] : [{ field, rule: 'malformed', figures: { got: url.slice(0, 80) } }];
}

function linkIssues(links: readonly ChallengeLink[]): InputIssue[] {
  if (links.length > CHALLENGE_LINKS_MAX)
    return [{ field: 'links', rule: 'tooLong', figures: { max: CHALLENGE_LINKS_MAX, got: links.length } }];
  return links.flatMap(({ label, url }, index) => [
    ...(isBlank(label)
      ? [{ field: `links.${index}.label`, rule: 'required' as const }]
      : lineIssues(`links.${index}.label`, label, 'optional')),
    ...addressIssues(`links.${index}.url`, url),
  ]);
}

function rangeIssues(field: string, got: number, min: number, max: number, whole: boolean): InputIssue[] {
  return whole && got >= min && got <= max ? [] : [{ field, rule: 'outOfRange', figures: { min, max, got } }];
}
