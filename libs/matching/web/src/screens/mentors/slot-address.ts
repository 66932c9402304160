/** What slots are narrowed to, as the address says it: `?mentor=…&topic=Open+Data&language=id&day=2026-12-01`. */
export interface SlotView {
  readonly mentor: string;
  readonly topic: string;
  readonly language: string;
  /** A day on the reader's own calendar. */
  readonly day: string;
  readonly pages: number;
}

const MAX_PAGES = 20;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads the address; values that make no sense count as not said. */
export function readSlotView(search: Readonly<Record<string, string | undefined>>): SlotView {
  const pages = Number(search['pages']);
  const day = search['day'] ?? '';
  return {
    mentor: search['mentor'] ?? '',
    topic: search['topic'] ?? '',
    language: search['language'] ?? '',
    day: DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : '',
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MAX_PAGES) : 1,
  };
}

/** Writes the address of a view under `base`; what is the default is left out. */
export function slotAddress(base: string, { pages, ...said }: SlotView): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value !== '') query.set(name, value);
  if (pages > 1) query.set('pages', String(pages));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}

export function isNarrowed({ mentor, topic, language, day }: SlotView): boolean {
  return [mentor, topic, language, day].some((said) => said !== '');
}

/** The day's two ends by the reader's own clock. */
export function endsOf(day: string): { readonly from: string; readonly until: string } | null {
  if (day === '') return null;
  const from = new Date(`${day}T00:00`);
  const until = new Date(`${day}T00:00`);
  until.setDate(until.getDate() + 1);
  return { from: from.toISOString(), until: until.toISOString() };
}
