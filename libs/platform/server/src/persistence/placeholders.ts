/** `?, ?, ?` for an IN list: as many as there are values, built from nothing but their number. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
