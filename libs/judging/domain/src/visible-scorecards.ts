import type { ScorecardId } from '@jamboree/kernel';
import { isCounted, type Scorecard } from './scorecard.js';

/**
 * The other jurors' sheets that a juror may read for one submission (rule 3): none before submitting the own sheet, none after abstaining (one could
 * abstain, read and reopen), none unless the phase shows them, and never a draft or an excluded one.
 *
 * They come in an order that tells nothing about who wrote them: by the random half of their ids, which in one batch counts on from a random start in
 * the order that was drawn for the queues.
 *
 * @param phaseShowsOthers `may(viewer, 'scorecard:read-others', …)`
 */
export function visibleScorecards<S extends Pick<Scorecard, 'id' | 'state'>>(
  own: Pick<Scorecard, 'id' | 'state'>,
  all: readonly S[],
  phaseShowsOthers: boolean,
): S[] {
  if (!phaseShowsOthers || !isCounted(own)) return [];
  return all.filter((other) => other.id !== own.id && isCounted(other)).sort((a, b) => (randomHalf(a.id) < randomHalf(b.id) ? -1 : 1));
}

/** A ULID is ten characters of time and sixteen of chance. */
function randomHalf(id: ScorecardId): string {
  return id.slice(10);
}
