import { stateChanged, type StateChanged, type VersionConflict } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type SubmissionId, type UserId } from '@jamboree/kernel';
import type { Incomplete, SubmissionState } from '@jamboree/participation-domain';
import { canBeShortlisted, conflict } from './draft-shortlist.decision.js';
import { NO_FIGURES, type EntryFigures, type Shortlist, type ShortlistEntry } from './shortlist.js';

export interface DecideFacts {
  readonly shortlist: Shortlist;
  readonly entries: readonly ShortlistEntry[];
  readonly states: ReadonlyMap<SubmissionId, SubmissionState>;
  /** The jury's figures as of now; a submission that nobody scored is not among them. */
  readonly figures: ReadonlyMap<SubmissionId, EntryFigures>;
}

export interface Decided {
  readonly shortlist: Shortlist;
  readonly entries: readonly ShortlistEntry[];
}

export type DecideProblem = StateChanged | VersionConflict | Incomplete;

/**
 * Fixes the list and freezes the figures it rests on. Every entry needs a rationale, which becomes public with the release; an entry that was withdrawn
 * or disqualified since it was put on the list holds the decision up. Nobody outside is told anything.
 */
export function decideShortlist(facts: DecideFacts, expectedVersion: number, by: UserId, now: Instant): Result<Decided, DecideProblem> {
  const { shortlist, entries, states } = facts;
  if (shortlist.state !== 'DRAFT') return err(stateChanged(shortlist.state));
  if (shortlist.version !== expectedVersion) return err(conflict(shortlist, entries));
  const missing =
    entries.length === 0
      ? ['entries']
      : entries.filter(({ rationale }) => rationale === '').map(({ rank }) => `entries.${rank - 1}.rationale`);
  if (missing.length > 0) return err({ code: 'Incomplete', missing });
  // A submission that is not there at all has left as well.
  const gone = entries.map(({ submissionId }) => states.get(submissionId) ?? 'WITHDRAWN').find((state) => !canBeShortlisted(state));
  if (gone !== undefined) return err(stateChanged(gone));
  return ok({
    shortlist: { ...shortlist, state: 'DECIDED', decidedAt: now, decidedBy: by, version: shortlist.version + 1 },
    entries: entries.map((entry) => ({ ...entry, figures: facts.figures.get(entry.submissionId) ?? NO_FIGURES })),
  });
}
