/** The zones this browser knows, for a choice; first UTC, which browsers leave out, and `own` where they are not among them. */
export function timeZoneChoice(...own: readonly string[]): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([...own, 'UTC'].filter((zone) => !known.includes(zone))), ...known];
}
