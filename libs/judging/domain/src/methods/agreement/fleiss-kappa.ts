/**
 * Fleiss' κ: `counts[submission][category]` says how many jurors put the submission there; every submission has the same number of jurors,
 * at least two. 1 is perfect agreement, 0 what chance gives. `null` where there is too little to tell, or all is in one category.
 *
 * Source: J. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971) 378–382.
 * @throws RangeError when submissions have different numbers of jurors
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | null {
  const jurors = (counts[0] ?? []).reduce((sum, count) => sum + count, 0);
  if (counts.length === 0 || jurors < 2) return null;
  const totals = (counts[0] ?? []).map(() => 0);
  let agreeing = 0;
  for (const row of counts) {
    if (row.reduce((sum, count) => sum + count, 0) !== jurors)
      throw new RangeError('Fleiss’ κ needs the same number of jurors for every submission.');
    row.forEach((count, category) => {
      totals[category] += count;
      agreeing += count * (count - 1);
    });
  }
  const observed = agreeing / (counts.length * jurors * (jurors - 1));
  const byChance = totals.reduce((sum, total) => sum + (total / (counts.length * jurors)) ** 2, 0);
  return byChance === 1 ? null : (observed - byChance) / (1 - byChance);
}
