import { isTimeZone } from '@jamboree/identity-domain';
import { err, LOCALES, ok, type InputIssue, type InvalidInput, type LocalizedText, type Result } from '@jamboree/kernel';
import type { CityZone } from './event.js';
import { isSlug, SLUG_MAX } from './slug.js';

/** Longest texts, in characters of one language. */
export const TITLE_MAX = 120;
export const PROMISE_MAX = 240;
export const DESCRIPTION_MAX = 20_000;
export const CITY_MAX = 60;
export const ZONES_MAX = 4;
/** A team larger than this is not a team. */
export const TEAM_SIZE_MAX = 20;

export interface EventSettings {
  readonly title: LocalizedText;
  readonly promise: LocalizedText;
  readonly description: LocalizedText;
  readonly teamMin: number;
  readonly teamMax: number;
  readonly zones: readonly CityZone[];
  /** Null when it is to be made from the title. */
  readonly slug: string | null;
}

/** Everything that is wrong at once, so that a form is corrected in one go. */
export function validateEventSettings(settings: EventSettings): Result<void, InvalidInput> {
  const issues = [
    ...textIssues('title', settings.title, TITLE_MAX, 'required'),
    ...textIssues('promise', settings.promise, PROMISE_MAX, 'optional'),
    ...textIssues('description', settings.description, DESCRIPTION_MAX, 'optional'),
    ...teamIssues(settings.teamMin, settings.teamMax),
    ...zoneIssues(settings.zones),
    ...slugIssues(settings.slug),
  ];
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

/** A text in at least one language when it is needed, and in none too long. */
export function textIssues(field: string, text: LocalizedText, max: number, need: 'required' | 'optional'): InputIssue[] {
  const written = LOCALES.flatMap((locale) => {
    const content = text[locale]?.trim() ?? '';
    return content === '' ? [] : [{ locale, length: content.length }];
  });
  if (written.length === 0 && need === 'required') return [{ field, rule: 'required' }];
  return written
    .filter(({ length }) => length > max)
    .map(({ locale, length }) => ({ field: `${field}.${locale}`, rule: 'tooLong', figures: { max, got: length } }));
}

function teamIssues(min: number, max: number): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!Number.isInteger(min) || min < 1 || min > TEAM_SIZE_MAX)
    issues.push({ field: 'teamMin', rule: 'outOfRange', figures: { min: 1, max: TEAM_SIZE_MAX, got: min } });
  if (!Number.isInteger(max) || max < Math.max(1, min) || max > TEAM_SIZE_MAX)
    issues.push({ field: 'teamMax', rule: 'outOfRange', figures: { min: Math.max(1, min), max: TEAM_SIZE_MAX, got: max } });
  return issues;
}

function zoneIssues(zones: readonly CityZone[]): InputIssue[] {
  if (zones.length === 0) return [{ field: 'zones', rule: 'required' }];
  if (zones.length > ZONES_MAX) return [{ field: 'zones', rule: 'tooLong', figures: { max: ZONES_MAX, got: zones.length } }];
  return zones.flatMap(({ city, timeZone }, index) => {
    const issues: InputIssue[] = [];
    const { length } = city.trim();
    if (length === 0) issues.push({ field: `zones.${index}.city`, rule: 'required' });
    if (length > CITY_MAX) issues.push({ field: `zones.${index}.city`, rule: 'tooLong', figures: { max: CITY_MAX, got: length } });
    if (!isTimeZone(timeZone)) issues.push({ field: `zones.${index}.timeZone`, rule: 'unknown', figures: { got: timeZone } });
    return issues;
  });
}

function slugIssues(slug: string | null): InputIssue[] {
  if (slug === null || isSlug(slug)) return [];
  return slug.length > SLUG_MAX
    ? [{ field: 'slug', rule: 'tooLong', figures: { max: SLUG_MAX, got: slug.length } }]
    : [{ field: 'slug', rule: 'malformed', figures: { got: slug } }];
}
