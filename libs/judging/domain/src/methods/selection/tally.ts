/** What one voter gave: projects (0 … n − 1) and how many points each; 1 for an approval. */
export interface PointsBallot {
  readonly points: ReadonlyMap<number, number>;
}

export interface Tally {
  readonly points: readonly number[];
  /** How many voters gave the project anything. */
  readonly voters: readonly number[];
}

export function approval(projects: Iterable<number>): PointsBallot {
  return { points: new Map(Array.from(new Set(projects), (project) => [project, 1])) };
}

/** Adds up approval or dot votes. Points are integers, so that sums are exact. */
export function tally(projects: number, ballots: readonly PointsBallot[]): Tally {
  const points = Array.from({ length: projects }, () => 0);
  const voters = Array.from({ length: projects }, () => 0);
  for (const ballot of ballots) {
    for (const [project, given] of ballot.points) {
      points[project] += given;
      if (given > 0) voters[project] += 1;
    }
  }
  return { points, voters };
}
