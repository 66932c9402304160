interface Pair {
  readonly submissionId: string;
  readonly submissionTitle: string;
}

export interface SubmissionPanel<P extends Pair> {
  readonly submissionId: string;
  readonly title: string;
  readonly pairs: readonly P[];
}

/** The pairs of a plan by submission, in the order in which submissions first appear. */
export function bySubmission<P extends Pair>(pairs: readonly P[]): SubmissionPanel<P>[] {
  const panels = new Map<string, SubmissionPanel<P>>();
  for (const pair of pairs) {
    const known = panels.get(pair.submissionId);
    panels.set(pair.submissionId, { submissionId: pair.submissionId, title: pair.submissionTitle, pairs: [...(known?.pairs ?? []), pair] });
  }
  return [...panels.values()];
}
