import type { ScorecardContent } from '@jamboree/judging-domain';
import { valueOf } from './sheet-content.js';

/** My sheet with their lines where theirs was chosen. Keys are criterion ids, `comment` and `privateNote`. */
export function mergedSheet(
  mine: ScorecardContent,
  theirs: ScorecardContent,
  choice: Readonly<Record<string, 'mine' | 'theirs'>>,
): ScorecardContent {
  const takes = (key: string) => choice[key] === 'theirs';
  const ids = [...new Set([...mine.scores, ...theirs.scores].map(({ criterionId }) => criterionId))];
  return {
    scores: ids.map((criterionId) => ({ criterionId, value: valueOf(takes(criterionId) ? theirs : mine, criterionId) })),
    comment: takes('comment') ? theirs.comment : mine.comment,
    privateNote: takes('privateNote') ? theirs.privateNote : mine.privateNote,
  };
}
