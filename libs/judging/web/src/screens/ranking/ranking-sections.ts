import type { LocalizedValue } from '@jamboree/platform-web';

interface Row {
  readonly rank: number;
  readonly trackId: string | null;
  readonly trackTitle: LocalizedValue | null;
}

export interface RankingSection<R extends Row> {
  readonly trackId: string | null;
  /** Null where all are ranked together. */
  readonly trackTitle: LocalizedValue | null;
  readonly rows: readonly R[];
}

/** One table, or one per track where tracks are compared each for itself; rows keep their order. */
export function sectionsOf<R extends Row>(rows: readonly R[], withinTrack: boolean): RankingSection<R>[] {
  if (!withinTrack) return [{ trackId: null, trackTitle: null, rows }];
  const sections = new Map<string | null, RankingSection<R>>();
  for (const row of rows) {
    const known = sections.get(row.trackId);
    sections.set(row.trackId, { trackId: row.trackId, trackTitle: row.trackTitle, rows: [...(known?.rows ?? []), row] });
  }
  return [...sections.values()];
}

/** Places that more than one row shares. */
export function sharedRanks(rows: readonly Row[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { rank } of rows) {
    if (seen.has(rank)) shared.add(rank);
    seen.add(rank);
  }
  return shared;
}

/** Where a value lies on the scale, 0 to 1; values off the scale are clipped. */
export function onScale(value: number, scaleMin: number, scaleMax: number): number {
  return scaleMax === scaleMin ? 0 : Math.min(1, Math.max(0, (value - scaleMin) / (scaleMax - scaleMin)));
}
