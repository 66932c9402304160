/** Which two versions are compared, and where the list begins, as the address says it. */
export interface VersionsView {
  readonly from: string | null;
  readonly to: string | null;
  readonly after: string | null;
}

export function readVersionsView(search: Readonly<Record<string, string | undefined>>): VersionsView {
  return { from: search['from'] ?? null, to: search['to'] ?? null, after: search['after'] ?? null };
}

export function versionsAddress(base: string, view: VersionsView): string {
  const query = new URLSearchParams(Object.entries(view).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
