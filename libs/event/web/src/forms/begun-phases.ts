/** Keys of phases that have begun, as far as a client sees them. */
export function begunKeys(
  phases: readonly { readonly key: string; readonly state: string; readonly opensAt: string }[],
  now: number,
): ReadonlySet<string> {
  return new Set(phases.filter(({ state, opensAt }) => state !== 'PLANNED' || Date.parse(opensAt) <= now).map(({ key }) => key));
}
