import type { ScorecardContent } from '@jamboree/judging-domain';
import type { MergeSide } from '@jamboree/platform-web';
import { valueOf } from './sheet-content.js';

/** My sheet with their lines where theirs was chosen, and with both remarks where both shall stand. Keys are criterion ids, `comment` and `privateNote`. */
export function mergedSheet(
  mine: ScorecardContent,
  theirs: ScorecardContent,
  choice: Readonly<Record<string, MergeSide>>,
): ScorecardContent {
  const takes = (key: string) => choice[key] === 'theirs';
  const words = (key: 'comment' | 'privateNote') =>
    choice[key] === 'both' ? [mine[key], theirs[key]].filter((text) => text !== '').join('\n\n') : (takes(key) ? theirs : mine)[key];
  const ids = [...new Set([...mine.scores, ...theirs.scores].map(({ criterionId }) => criterionId))];
  return {
    scores: ids.map((criterionId) => ({ criterionId, value: valueOf(takes(criterionId) ? theirs : mine, criterionId) })),
    comment: words('comment'),
    privateNote: words('privateNote'),
  };
}
