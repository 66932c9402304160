interface Round {
  readonly id: string;
  readonly open: boolean;
  readonly position: number;
  readonly phase: { readonly state: string };
}

/** The round asked for; else the open one, else the last that has begun, else the first. */
export function chosenRound<R extends Round>(rounds: readonly R[], wanted: string | undefined): R | null {
  const inOrder = [...rounds].sort((a, b) => a.position - b.position);
  const begun = inOrder.filter(({ phase }) => phase.state !== 'PLANNED' && phase.state !== 'SKIPPED');
  return inOrder.find(({ id }) => id === wanted) ?? inOrder.find(({ open }) => open) ?? begun.at(-1) ?? inOrder[0] ?? null;
}
