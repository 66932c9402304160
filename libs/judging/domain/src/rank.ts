import type { TieBreakStep } from '@jamboree/event-domain';
import type { CriterionId, SubmissionId, TrackId } from '@jamboree/kernel';
import type { RankingComparison, ScoredCriterion, ScoringRubric } from './judging-round.js';
import { isCounted, type Score, type ScorecardState } from './scorecard.js';
import { moments } from './spread.js';
import { comparisons, settle, type Comparison, type Place, type Tied, type TieBreaker } from './tie-break.js';
import { applicableCriteria, integerWeights, weightedTotal, type WeightedTotal } from './weighted-mean.js';

export interface SubmissionToRank {
  readonly id: SubmissionId;
  readonly number: number;
  readonly trackId: TrackId | null;
}

export interface SheetToRank {
  readonly submissionId: SubmissionId;
  readonly state: ScorecardState;
  readonly scores: readonly Score[];
}

export interface RankRequest {
  readonly rubric: ScoringRubric;
  readonly tieBreak: readonly TieBreakStep[];
  readonly lotterySeed: number;
  readonly comparison: RankingComparison;
  readonly submissions: readonly SubmissionToRank[];
  /** Drafts and excluded sheets may be among them; they do not count. */
  readonly scorecards: readonly SheetToRank[];
}

export interface CriterionMean {
  readonly criterionId: CriterionId;
  /** Null where the submission's track does not use the criterion. */
  readonly mean: number | null;
}

export interface RankedSubmission extends SubmissionToRank {
  /** Competition ranking: those who share a place share its number, and the next place skips as many (1, 2, 2, 4). */
  readonly rank: number;
  /** Mean over the counted sheets of their weighted means, on the rubric's scale. */
  readonly mean: number;
  /** Sample standard deviation of the sheets; null with one sheet. */
  readonly spread: number | null;
  /** Of the mean: spread / √reviews; null with one sheet. */
  readonly standardError: number | null;
  readonly reviews: number;
  readonly abstentions: number;
  /** Numbers of the submissions with exactly the same mean, ascending, however the tie was broken. */
  readonly tiedWith: readonly number[];
  /** What separated it from the tied submission just above it, or, for the first of the tied, just below; null where nothing did. */
  readonly tieBrokenBy: TieBreaker | null;
  /** Scored on fewer criteria than the rubric has, weights rescaled over those. */
  readonly rescaled: boolean;
  readonly criteria: readonly CriterionMean[];
}

export interface Ranking {
  /** By rank, then number; within a track first where tracks are compared each for itself. */
  readonly rows: readonly RankedSubmission[];
  /** Submissions without a counted sheet: unknown, not last. */
  readonly unranked: readonly SubmissionId[];
  readonly comparison: RankingComparison;
}

/**
 * Ranks by weighted mean over however many sheets each submission has; sums are never compared (rule 7). Abstentions are counted beside, never
 * as a score. Independent of the order of its input.
 */
export function rank(request: RankRequest): Ranking {
  const sheets = new Map<SubmissionId, SheetToRank[]>();
  for (const sheet of request.scorecards) {
    const known = sheets.get(sheet.submissionId);
    if (known === undefined) sheets.set(sheet.submissionId, [sheet]);
    else known.push(sheet);
  }
  const candidates: Candidate[] = [];
  const unranked: SubmissionToRank[] = [];
  for (const submission of request.submissions) {
    const candidate = summarise(submission, sheets.get(submission.id) ?? [], request.rubric.criteria);
    if (candidate === null) unranked.push(submission);
    else candidates.push(candidate);
  }
  const rule = comparisons(request.tieBreak, request.rubric.criteria, request.lotterySeed);
  const leagues = request.comparison === 'WITHIN_TRACK' ? byTrack(candidates) : [candidates];
  return {
    rows: leagues.flatMap((league) => rankLeague(league, rule)),
    unranked: unranked.sort((a, b) => a.number - b.number).map(({ id }) => id),
    comparison: request.comparison,
  };
}

interface Candidate extends Tied {
  readonly submission: SubmissionToRank;
  readonly mean: number;
  readonly abstentions: number;
  readonly rescaled: boolean;
}

/** Null without a counted and complete sheet. */
function summarise(
  submission: SubmissionToRank,
  sheets: readonly SheetToRank[],
  allCriteria: readonly ScoredCriterion[],
): Candidate | null {
  const criteria = applicableCriteria(allCriteria, submission.trackId);
  const weights = integerWeights(criteria);
  const complete: { readonly sheet: SheetToRank; readonly total: WeightedTotal }[] = [];
  for (const sheet of sheets) {
    const total = isCounted(sheet) ? weightedTotal(sheet.scores, weights) : null;
    if (total !== null) complete.push({ sheet, total });
  }
  if (complete.length === 0) return null;
  return {
    submission,
    number: submission.number,
    ...moments(complete.map(({ total }) => total)),
    reviews: complete.length,
    abstentions: sheets.filter(({ state }) => state === 'ABSTAINED').length,
    rescaled: criteria.length < allCriteria.length,
    criterionMeans: criterionMeans(
      complete.map(({ sheet }) => sheet),
      criteria,
      allCriteria,
    ),
  };
}

function criterionMeans(
  sheets: readonly SheetToRank[],
  applicable: readonly ScoredCriterion[],
  all: readonly ScoredCriterion[],
): Map<CriterionId, number | null> {
  const sums = new Map(applicable.map(({ id }) => [id, 0]));
  for (const { scores } of sheets) {
    for (const { criterionId, value } of scores) {
      const sum = sums.get(criterionId);
      if (sum !== undefined && value !== null) sums.set(criterionId, sum + value);
    }
  }
  return new Map(
    all.map(({ id }) => {
      const sum = sums.get(id);
      return [id, sum === undefined ? null : sum / sheets.length];
    }),
  );
}

function byTrack(candidates: readonly Candidate[]): Candidate[][] {
  const leagues = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.submission.trackId ?? '';
    const league = leagues.get(key);
    if (league === undefined) leagues.set(key, [candidate]);
    else league.push(candidate);
  }
  return [...leagues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, league]) => league);
}

function rankLeague(league: readonly Candidate[], rule: readonly Comparison[]): RankedSubmission[] {
  const rows: RankedSubmission[] = [];
  const equalMeans = new Map<number, Candidate[]>();
  for (const candidate of league) {
    const equal = equalMeans.get(candidate.mean);
    if (equal === undefined) equalMeans.set(candidate.mean, [candidate]);
    else equal.push(candidate);
  }
  for (const [, equal] of [...equalMeans].sort(([a], [b]) => b - a)) {
    const places = settle(equal, rule);
    places.forEach((place, index) => {
      const tieBrokenBy = place.separatedBy ?? places[index + 1]?.separatedBy ?? null;
      rows.push(...rowsOf(place, rows.length + 1, equal, tieBrokenBy));
    });
  }
  return rows;
}

function rowsOf(
  place: Place<Candidate>,
  position: number,
  equal: readonly Candidate[],
  tieBrokenBy: TieBreaker | null,
): RankedSubmission[] {
  return [...place.members]
    .sort((a, b) => a.number - b.number)
    .map((candidate) => {
      const spread = candidate.variance === null ? null : Math.sqrt(candidate.variance);
      return {
        ...candidate.submission,
        rank: position,
        mean: candidate.mean,
        spread,
        standardError: spread === null ? null : spread / Math.sqrt(candidate.reviews),
        reviews: candidate.reviews,
        abstentions: candidate.abstentions,
        tiedWith: equal
          .filter((other) => other !== candidate)
          .map(({ number }) => number)
          .sort((a, b) => a - b),
        tieBrokenBy,
        rescaled: candidate.rescaled,
        criteria: [...candidate.criterionMeans].map(([criterionId, mean]) => ({ criterionId, mean })),
      };
    });
}
