/** For each candidate, who approves. */
export function supportersOf(candidates: number, approvals: readonly (readonly number[])[]): number[][] {
  const supporters: number[][] = Array.from({ length: candidates }, () => []);
  approvals.forEach((approved, voter) => {
    for (const candidate of new Set(approved)) supporters[candidate].push(voter);
  });
  return supporters;
}
