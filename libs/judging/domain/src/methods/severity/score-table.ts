/** One scorecard's result: the weighted mean of a submission by a juror, both by number from 0. */
export interface ScoreEntry {
  readonly submission: number;
  readonly juror: number;
  readonly score: number;
}

/**
 * Scores as typed arrays, by submission: those of submission i lie at `starts[i] … starts[i + 1] − 1` of `juror` and `score`, by juror and then
 * by score, so that the order in which they came makes no difference, not even in the last bit.
 */
export interface ScoreTable {
  readonly submissions: number;
  readonly jurors: number;
  readonly starts: Int32Array;
  readonly juror: Int32Array;
  readonly score: Float64Array;
}

/** @throws RangeError for a submission or juror outside the numbers given, or a score that is not finite */
export function scoreTable(submissions: number, jurors: number, entries: readonly ScoreEntry[]): ScoreTable {
  const starts = new Int32Array(submissions + 1);
  for (const { submission, juror, score } of entries) {
    if (!(submission >= 0 && submission < submissions && juror >= 0 && juror < jurors && Number.isFinite(score))) {
      throw new RangeError(`A score of juror ${juror} for submission ${submission} does not belong to this table.`);
    }
    starts[submission + 1] += 1;
  }
  for (let submission = 0; submission < submissions; submission += 1) starts[submission + 1] += starts[submission];
  const bySubmission = [...entries].sort((a, b) => a.submission - b.submission || a.juror - b.juror || a.score - b.score);
  return {
    submissions,
    jurors,
    starts,
    juror: Int32Array.from(bySubmission, ({ juror }) => juror),
    score: Float64Array.from(bySubmission, ({ score }) => score),
  };
}

/** How many scores each juror gave. */
export function scoresPerJuror({ jurors, juror }: ScoreTable): Int32Array {
  const counts = new Int32Array(jurors);
  for (const one of juror) counts[one] += 1;
  return counts;
}

/** How many scores each submission has. */
export function scoresPerSubmission({ submissions, starts }: ScoreTable): Int32Array {
  return Int32Array.from({ length: submissions }, (_, submission) => starts[submission + 1] - starts[submission]);
}

export function meanScore({ score }: ScoreTable): number {
  return score.length === 0 ? 0 : score.reduce((sum, value) => sum + value, 0) / score.length;
}
