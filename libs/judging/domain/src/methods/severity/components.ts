import type { ScoreTable } from './score-table.js';

export interface Components {
  /** The component of each submission, numbered by its first submission; −1 without a score. */
  readonly ofSubmission: Int32Array;
  /** The component of each juror; −1 without a score. */
  readonly ofJuror: Int32Array;
  readonly count: number;
}

/**
 * The connected parts of the graph of submissions and jurors. Between two parts no juror compares, so that their scores must not be ranked
 * against each other without saying so.
 */
export function components({ submissions, jurors, starts, juror }: ScoreTable): Components {
  const ofSubmission = new Int32Array(submissions).fill(-1);
  const ofJuror = new Int32Array(jurors).fill(-1);
  const submissionsOf: number[][] = Array.from({ length: jurors }, () => []);
  for (let submission = 0; submission < submissions; submission += 1) {
    for (let at = starts[submission]; at < starts[submission + 1]; at += 1) submissionsOf[juror[at]].push(submission);
  }
  let count = 0;
  for (let first = 0; first < submissions; first += 1) {
    if (ofSubmission[first] >= 0 || starts[first] === starts[first + 1]) continue;
    const waiting = [first];
    ofSubmission[first] = count;
    for (let submission = waiting.pop(); submission !== undefined; submission = waiting.pop()) {
      for (let at = starts[submission]; at < starts[submission + 1]; at += 1) {
        if (ofJuror[juror[at]] >= 0) continue;
        ofJuror[juror[at]] = count;
        for (const next of submissionsOf[juror[at]]) {
          if (ofSubmission[next] >= 0) continue;
          ofSubmission[next] = count;
          waiting.push(next);
        }
      }
    }
    count += 1;
  }
  return { ofSubmission, ofJuror, count };
}
