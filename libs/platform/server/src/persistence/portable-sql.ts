const cache = new Map<string, string>();
const LIMIT = 2_000;

/** Turns each `?` outside quotes into `$1`, `$2`, … as PostgreSQL wants them. */
export function numberedPlaceholders(sql: string): string {
  const known = cache.get(sql);
  if (known !== undefined) return known;
  let position = 0;
  const numbered = sql.replaceAll(/'[^']*'|"[^"]*"|\?/g, (part) => (part === '?' ? `$${(position += 1)}` : part));
  if (cache.size < LIMIT) cache.set(sql, numbered);
  return numbered;
}
