import { err, ok, type InputIssue, type InvalidInput, type Result, type TrackId } from '@jamboree/kernel';
import type { ScoringRubric } from './judging-round.js';
import type { ScorecardContent } from './scorecard.js';
import { applicableCriteria } from './weighted-mean.js';

/** Characters of a comment, a private note or a reason. */
export const MAX_REMARK = 10_000;

/**
 * Reads what a juror sent: one line per criterion of the submission's track, in published order, `null` where there is none yet.
 * Scores are whole numbers on the rubric's scale.
 */
export function readScorecardContent(
  content: ScorecardContent,
  rubric: ScoringRubric,
  trackId: TrackId | null,
): Result<ScorecardContent, InvalidInput> {
  const criteria = applicableCriteria(rubric.criteria, trackId);
  const known = new Set(criteria.map(({ id }) => id));
  const values = new Map(content.scores.map(({ criterionId, value }) => [criterionId, value]));
  const issues: InputIssue[] = [];
  content.scores.forEach(({ criterionId, value }, index) => {
    const field = `scores.${index}`;
    if (!known.has(criterionId)) issues.push({ field: `${field}.criterionId`, rule: 'unknown' });
    if (value !== null && !isOnScale(value, rubric))
      issues.push({ field: `${field}.value`, rule: 'outOfRange', figures: { min: rubric.scaleMin, max: rubric.scaleMax, got: value } });
  });
  if (values.size < content.scores.length) issues.push({ field: 'scores', rule: 'duplicate' });
  for (const field of ['comment', 'privateNote'] as const) issues.push(...tooLong(field, content[field]));
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  return ok({
    scores: criteria.map(({ id }) => ({ criterionId: id, value: values.get(id) ?? null })),
    comment: content.comment,
    privateNote: content.privateNote,
  });
}

export function tooLong(field: string, text: string): InputIssue[] {
  return text.length > MAX_REMARK ? [{ field, rule: 'tooLong', figures: { max: MAX_REMARK, got: text.length } }] : [];
}

function isOnScale(value: number, { scaleMin, scaleMax }: ScoringRubric): boolean {
  return Number.isInteger(value) && value >= scaleMin && value <= scaleMax;
}
