import type { Sector } from '@jamboree/kernel';

interface SentQuota {
  readonly city: string | null;
  readonly sector: Sector | null;
  readonly places: number;
}

/** Places as they are typed, by city and sector; an empty text is no quota. */
export type Cells = Readonly<Record<string, string>>;

export function cellKey(city: string | null, sector: Sector | null): string {
  return JSON.stringify([city, sector]);
}

export function cellsOf(quotas: readonly SentQuota[]): Cells {
  return Object.fromEntries(quotas.map(({ city, sector, places }) => [cellKey(city, sector), String(places)]));
}

export function quotasOf(cells: Cells): SentQuota[] {
  return Object.entries(cells)
    .filter(([, places]) => places !== '')
    .map(([key, places]) => {
      const [city, sector] = JSON.parse(key) as [string | null, Sector | null]; // written by cellKey
      return { city, sector, places: Number(places) };
    });
}
