import { stateChanged, type StateChanged, type VersionConflict } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type SubmissionId, type UserId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { canBeShortlisted, conflict } from './draft-shortlist.decision.js';
import type { Shortlist, ShortlistEntry } from './shortlist.js';

export interface ReleaseFacts {
  readonly shortlist: Shortlist;
  readonly entries: readonly ShortlistEntry[];
  /** Every submission of the event. */
  readonly states: ReadonlyMap<SubmissionId, SubmissionState>;
}

export interface Released {
  readonly shortlist: Shortlist;
  /** Becomes SHORTLISTED. */
  readonly chosen: readonly SubmissionId[];
  /** Becomes NOT_SELECTED: every other entry that counted. */
  readonly notChosen: readonly SubmissionId[];
}

export type ReleaseProblem = StateChanged | VersionConflict;

/**
 * Announces what was decided, for every entry at once: nobody learns of a result before the others. What was withdrawn, ineligible, disqualified or never
 * submitted keeps its state. An entry that left the field after the decision stays out of the result.
 */
export function releaseShortlist(facts: ReleaseFacts, expectedVersion: number, by: UserId, now: Instant): Result<Released, ReleaseProblem> {
  const { shortlist, entries, states } = facts;
  if (shortlist.state !== 'DECIDED') return err(stateChanged(shortlist.state));
  if (shortlist.version !== expectedVersion) return err(conflict(shortlist, entries));
  const onList = new Set(entries.map(({ submissionId }) => submissionId));
  const awaiting = [...states].filter(([, state]) => canBeShortlisted(state)).map(([id]) => id);
  return ok({
    shortlist: { ...shortlist, state: 'RELEASED', releasedAt: now, releasedBy: by, version: shortlist.version + 1 },
    chosen: awaiting.filter((id) => onList.has(id)),
    notChosen: awaiting.filter((id) => !onList.has(id)),
  });
}
