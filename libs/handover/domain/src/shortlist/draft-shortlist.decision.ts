import { cleanText, lengthIssue, stateChanged, type StateChanged, type VersionConflict } from '@jamboree/event-domain';
import { err, ok, type InputIssue, type InvalidInput, type NotPermitted, type Result, type SubmissionId } from '@jamboree/kernel';
import { ENTERED_STATES, isReleased, type SubmissionState } from '@jamboree/participation-domain';
import type { Shortlist, ShortlistEntry } from './shortlist.js';

/** Most entries on a shortlist: what is longer is no short list, and the export stays one file. */
export const ENTRIES_MAX = 200;
/** Longest rationale, in characters. */
export const RATIONALE_MAX = 4_000;

export interface DraftEntry {
  readonly submissionId: SubmissionId;
  readonly rationale: string;
}

export interface DraftShortlistFacts {
  /** Null while the event has none. */
  readonly shortlist: Shortlist | null;
  /** As they stand, for who was slower. */
  readonly entries: readonly ShortlistEntry[];
  /** The event's submissions among those named, with their states. */
  readonly states: ReadonlyMap<SubmissionId, SubmissionState>;
  /** Those that whoever writes the list has a conflict of interest with. */
  readonly conflicts: ReadonlySet<SubmissionId>;
}

export interface DraftShortlistCommand {
  /** Null for the first draft. */
  readonly expectedVersion: number | null;
  /** The whole list, in its order. */
  readonly entries: readonly DraftEntry[];
}

export type DraftShortlistProblem = StateChanged | VersionConflict | InvalidInput | NotPermitted;

/** Writes the list anew, while it is a draft: entries in their order, each submission once, each of them an entry that was not decided upon yet. */
export function decideDraft(
  facts: DraftShortlistFacts,
  command: DraftShortlistCommand,
): Result<readonly DraftEntry[], DraftShortlistProblem> {
  const { shortlist } = facts;
  if (shortlist !== null && shortlist.state !== 'DRAFT') return err(stateChanged(shortlist.state));
  if ((shortlist?.version ?? null) !== command.expectedVersion) return err(conflict(shortlist, facts.entries));
  const entries = command.entries.map(({ submissionId, rationale }) => ({ submissionId, rationale: cleanText(rationale).trim() }));
  const issues = entryIssues(entries, facts.states);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  if (favours(facts.conflicts, facts.entries, entries))
    return err({ code: 'NotPermitted', action: 'shortlist:decide', reason: 'CONFLICT_OF_INTEREST' });
  return ok(entries);
}

/** Whoever has a conflict with a submission leaves to others whether it is listed, why, and which of the listed ones stand above it. */
function favours(conflicts: DraftShortlistFacts['conflicts'], before: readonly DraftEntry[], after: readonly DraftEntry[]): boolean {
  return [...conflicts].some((id) => standing(id, before, after) !== standing(id, after, before));
}

/** The entry as it stands among those that both lists hold; null when it is not listed. */
function standing(id: SubmissionId, list: readonly DraftEntry[], other: readonly DraftEntry[]): string | null {
  const place = list.findIndex(({ submissionId }) => submissionId === id);
  if (place === -1) return null;
  const inBoth = new Set(other.map(({ submissionId }) => submissionId));
  const above = list.slice(0, place).flatMap(({ submissionId }) => (inBoth.has(submissionId) ? [submissionId] : []));
  return JSON.stringify([list[place]?.rationale, above.sort()]);
}

/** Whether a submission in this state may be chosen: it counts as an entry, and its result is not out. */
export function canBeShortlisted(state: SubmissionState): boolean {
  return ENTERED_STATES.some((entered) => entered === state) && !isReleased(state);
}

/** The refusal for who was slower, with the list as it stands. */
export function conflict(shortlist: Shortlist | null, entries: readonly ShortlistEntry[]): VersionConflict {
  const theirs = entries.map(({ submissionId, rationale }) => ({ submissionId, rationale }));
  return { code: 'VersionConflict', currentVersion: shortlist?.version ?? 0, theirs };
}

function entryIssues(entries: readonly DraftEntry[], states: DraftShortlistFacts['states']): InputIssue[] {
  if (entries.length > ENTRIES_MAX) return [{ field: 'entries', rule: 'tooLong', figures: { max: ENTRIES_MAX, got: entries.length } }];
  const seen = new Set<SubmissionId>();
  return entries.flatMap(({ submissionId, rationale }, index) => {
    const issues: InputIssue[] = [];
    const field = `entries.${index}.submissionId`;
    const state = states.get(submissionId);
    if (state === undefined) issues.push({ field, rule: 'unknown' });
    else if (!canBeShortlisted(state)) issues.push({ field, rule: 'outOfRange', figures: { state } });
    if (seen.has(submissionId)) issues.push({ field, rule: 'duplicate' });
    seen.add(submissionId);
    const length = lengthIssue(`entries.${index}.rationale`, rationale, { max: RATIONALE_MAX });
    return length === null ? issues : [...issues, length];
  });
}
