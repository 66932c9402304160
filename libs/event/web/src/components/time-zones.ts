/** The zones this browser knows, for a choice; `own` first of all when it is not among them. */
export function timeZoneChoice(...own: readonly string[]): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...own.filter((zone) => !known.includes(zone)), ...known];
}
