/** A victory in one pairing. */
export interface Victory {
  readonly winner: number;
  readonly loser: number;
  readonly votes: number;
  readonly against: number;
}

export interface RankedPairsResult {
  /** Best first. */
  readonly ranking: readonly number[];
  /** In the order in which they were looked at; those not locked would have closed a circle. */
  readonly victories: readonly (Victory & { readonly locked: boolean })[];
}

/**
 * Tideman's ranked pairs: victories are locked in from the strongest on, unless one closes a circle. Stronger is: more votes for it, then
 * fewer against it. Among equals, and for candidates that nothing tells apart, `tieOrder` decides (every candidate once, in an order drawn or
 * published beforehand; by default the order of the candidates).
 *
 * @throws RangeError where `tieOrder` does not name every candidate once
 *
 * Source: T. N. Tideman, Independence of clones as a criterion for voting rules, Social Choice and Welfare 4 (1987) 185–206; the order of
 * victories by T. M. Zavist, T. N. Tideman (1989).
 */
export function rankedPairs(
  preferred: readonly (readonly number[])[],
  tieOrder: readonly number[] = preferred.map((_, candidate) => candidate),
): RankedPairsResult {
  if (tieOrder.length !== preferred.length || new Set(tieOrder).size !== preferred.length) {
    throw new RangeError('The order that decides ties names every candidate once.');
  }
  const placeOf = (candidate: number): number => tieOrder.indexOf(candidate);
  const victories = preferred
    .flatMap((row, winner) =>
      row.flatMap((votes, loser): Victory[] =>
        votes > preferred[loser][winner] ? [{ winner, loser, votes, against: preferred[loser][winner] }] : [],
      ),
    )
    .sort(
      (a, b) => b.votes - a.votes || a.against - b.against || placeOf(a.winner) - placeOf(b.winner) || placeOf(b.loser) - placeOf(a.loser),
    );
  const above = preferred.map(() => new Set<number>()); // whom each candidate is locked above
  const looked = victories.map((victory) => {
    const locked = !leadsTo(above, victory.loser, victory.winner);
    if (locked) above[victory.winner].add(victory.loser);
    return { ...victory, locked };
  });
  return { ranking: inOrder(above, tieOrder), victories: looked };
}

function leadsTo(above: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const reached = new Set([from]);
  for (const candidate of reached) for (const next of above[candidate]) reached.add(next);
  return reached.has(to);
}

function inOrder(above: readonly ReadonlySet<number>[], tieOrder: readonly number[]): number[] {
  const ranking: number[] = [];
  let left = [...tieOrder];
  while (left.length > 0) {
    const remaining = left;
    const next = remaining.find((candidate) => !remaining.some((other) => above[other].has(candidate)));
    if (next === undefined) throw new Error('Locked victories never close a circle.');
    ranking.push(next);
    left = remaining.filter((candidate) => candidate !== next);
  }
  return ranking;
}
