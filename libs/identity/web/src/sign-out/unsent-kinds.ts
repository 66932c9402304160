/** Kinds of unsent words that people know by a name of their own; everything else is a form. */
const KINDS = ['submission', 'scorecard', 'apply', 'message', 'profile', 'shortlist'] as const;

export type UnsentKind = (typeof KINDS)[number] | 'form';

/** How many of each kind wait on this device, in the order in which they are named. */
export function unsentKinds(things: readonly string[]): readonly (readonly [kind: UnsentKind, count: number])[] {
  const kinds = things.map((thing): UnsentKind => KINDS.find((kind) => thing.startsWith(`${kind}:`)) ?? 'form');
  return [...KINDS, 'form' as const]
    .map((kind) => [kind, kinds.filter((one) => one === kind).length] as const)
    .filter(([, count]) => count > 0);
}
