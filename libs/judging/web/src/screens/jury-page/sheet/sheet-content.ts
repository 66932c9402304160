import { asId, type CriterionId, type TrackId } from '@jamboree/kernel';
import { applicableCriteria, weightedMean, type Score, type ScorecardContent, type ScoringRubric } from '@jamboree/judging-domain';

/** What a query selects of a scorecard. */
interface SentSheet {
  readonly scores: readonly { readonly criterionId: string; readonly value: number | null }[];
  readonly comment: string;
  readonly privateNote: string;
}

/** What a query selects of a rubric. */
interface SentRubric {
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly criteria: readonly {
    readonly id: string;
    readonly key: string;
    readonly weight: number;
    readonly trackIds: readonly string[];
  }[];
}

/** The sheet as GraphQL sends it, in the words of the domain. */
export function sheetFrom({ scores, comment, privateNote }: SentSheet): ScorecardContent {
  return { scores: scores.map(({ criterionId, value }) => ({ criterionId: asId<'Criterion'>(criterionId), value })), comment, privateNote };
}

export function rubricFrom({ scaleMin, scaleMax, criteria }: SentRubric): ScoringRubric {
  return {
    scaleMin,
    scaleMax,
    criteria: criteria.map(({ id, key, weight, trackIds }) => ({
      id: asId<'Criterion'>(id),
      key,
      weight,
      trackIds: trackIds.map((trackId) => asId<'Track'>(trackId)),
    })),
  };
}

export function valueOf(content: ScorecardContent, criterionId: string): number | null {
  return content.scores.find((score) => score.criterionId === criterionId)?.value ?? null;
}

/** The sheet with one score set; a criterion without a line gets one. */
export function withScore(content: ScorecardContent, criterionId: string, value: number): ScorecardContent {
  const line: Score = { criterionId: asId<'Criterion'>(criterionId), value };
  const known = content.scores.some((score) => score.criterionId === criterionId);
  return {
    ...content,
    scores: known ? content.scores.map((score) => (score.criterionId === criterionId ? line : score)) : [...content.scores, line],
  };
}

/** How far a sheet has come. */
export interface SheetProgress {
  /** Ids of the criteria that apply, in their published order. */
  readonly criteria: readonly CriterionId[];
  readonly missing: readonly CriterionId[];
  /** Null while a criterion is missing. */
  readonly mean: number | null;
}

export function sheetProgress(content: ScorecardContent, rubric: ScoringRubric, trackId: TrackId | null): SheetProgress {
  const criteria = applicableCriteria(rubric.criteria, trackId).map(({ id }) => id);
  return { criteria, missing: criteria.filter((id) => valueOf(content, id) === null), mean: weightedMean(content.scores, rubric, trackId) };
}

/** Shares of the criteria that apply; they add up to one. */
export function shares(rubric: ScoringRubric, trackId: TrackId | null): ReadonlyMap<CriterionId, number> {
  const criteria = applicableCriteria(rubric.criteria, trackId);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return new Map(criteria.map(({ id, weight }) => [id, sum === 0 ? 0 : weight / sum]));
}

/** The server's sheet inside a VersionConflict, which is untyped JSON there; what is missing reads as empty. */
export function sheetFromJson(json: unknown): ScorecardContent {
  const { scores, comment, privateNote } = fieldsOf(json);
  const lines = Array.isArray(scores) ? scores.map(fieldsOf) : [];
  return {
    scores: lines.map(({ criterionId, value }) => ({
      criterionId: asId<'Criterion'>(textOf(criterionId)),
      value: typeof value === 'number' ? value : null,
    })),
    comment: textOf(comment),
    privateNote: textOf(privateNote),
  };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {};
}

function textOf(json: unknown): string {
  return typeof json === 'string' ? json : '';
}
