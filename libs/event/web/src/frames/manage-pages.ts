/** The organiser's work in its order. What stands alone is its own group. */
export const MANAGE_GROUPS = ['overview', 'prepare', 'people', 'run', 'judge', 'publish'] as const;
export type ManageGroup = (typeof MANAGE_GROUPS)[number];

interface ManagePageEntry {
  readonly group: ManageGroup;
  /** Has nothing left to show once the event has ended. */
  readonly whileItRuns?: true;
}

/**
 * Every screen of an organiser, under the last part of its address `/manage/:slug/…`. A new one names its group here, where it then stands in
 * this order, and its words under `manage.page.…` of the manage catalogue.
 */
const PAGES = {
  overview: { group: 'overview' },
  phases: { group: 'prepare' },
  schedule: { group: 'prepare' },
  site: { group: 'prepare' },
  form: { group: 'prepare' },
  settings: { group: 'prepare' },
  rehearsal: { group: 'prepare', whileItRuns: true },
  people: { group: 'people' },
  invitations: { group: 'people' },
  registrations: { group: 'people' },
  import: { group: 'people' },
  messages: { group: 'people' },
  teams: { group: 'run' },
  mentoring: { group: 'run' },
  submissions: { group: 'run' },
  jury: { group: 'judge', whileItRuns: true },
  progress: { group: 'judge', whileItRuns: true },
  ranking: { group: 'judge' },
  shortlist: { group: 'publish' },
  choice: { group: 'publish' },
  certificates: { group: 'publish' },
} as const satisfies Readonly<Record<string, ManagePageEntry>>;

export type ManagePage = keyof typeof PAGES;

export interface PagesOfGroup {
  readonly group: ManageGroup;
  readonly pages: readonly [ManagePage, ...ManagePage[]];
}

/** The groups with their screens, as an organiser of an event finds them; a group without any is left out. */
export function managePages(ended: boolean): PagesOfGroup[] {
  const all = Object.entries(PAGES) as [ManagePage, ManagePageEntry][]; // the keys are those of the table above
  return MANAGE_GROUPS.flatMap((group) => {
    const [first, ...rest] = all.filter(([, page]) => page.group === group && !(ended && page.whileItRuns)).map(([name]) => name);
    return first === undefined ? [] : [{ group, pages: [first, ...rest] }];
  });
}

/** Which screen an address belongs to, also below it: a single message is one of the messages. */
export function pageAt(pathname: string): ManagePage | null {
  const name = pathname.split('/')[3] ?? '';
  return Object.hasOwn(PAGES, name) ? (name as ManagePage) : null; // asked for just before
}
