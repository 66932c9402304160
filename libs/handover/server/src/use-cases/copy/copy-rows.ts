import { moveInTime, type Move } from '@jamboree/handover-domain';
import type { InputIssue, Instant, LocalizedText } from '@jamboree/kernel';
import type { PlainRow } from '../../persistence/event-rows.store.js';
import type { OwnedTable } from '../../persistence/owned-tables.js';
import { UNTOUCHED, type CopiedTable } from './plan-rows.js';

/** Moments of a plan that move with its start. */
export const MOVED: Readonly<Record<string, readonly string[]>> = {
  phase: ['opensAt', 'closesAt'],
  voting_round: ['opensAt', 'closesAt'],
  schedule_entry: ['startsAt', 'endsAt'],
};

/** Moments at which somebody wrote a row: a copy is written now. */
export const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  event: ['createdAt'],
  form_version: ['savedAt'],
  message_template: ['savedAt'],
  reminder_policy: ['savedAt'],
  schedule_entry: ['changedAt'],
};

/** Moments of a plan of which nothing says what becomes of them in a copy; there must be none. */
export function undecidedMoments(tables: readonly OwnedTable[]): string[] {
  return tables.flatMap(({ name, columns }) => {
    const decided = [...(MOVED[name] ?? []), ...(WRITTEN[name] ?? []), ...Object.keys(UNTOUCHED[name] ?? {})];
    return columns.flatMap(({ instant, property }) => (instant && !decided.includes(property) ? [`${name}.${property}`] : []));
  });
}

/** What a person who is asked a time back knows its table by. */
const PARTS: Readonly<Record<string, string>> = { phase: 'phases', voting_round: 'votes', schedule_entry: 'schedule' };

export interface CopyRules {
  readonly move: Move;
  readonly now: Instant;
  /** Makes a new id for a row. */
  readonly newId: () => string;
  /** What else is replaced: the author, and ids of copied files. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The event's own facts in the copy. */
  readonly event: PlainRow;
  readonly lotterySeed: () => number;
  readonly votingSeed: () => string;
}

export interface CopiedRows {
  readonly tables: readonly CopiedTable[];
  readonly issues: readonly InputIssue[];
}

/** The rows of a plan as those of another event: under new ids wherever one is named, at other times, as if nothing had happened yet. */
export function copyRows(tables: readonly CopiedTable[], rules: CopyRules): CopiedRows {
  const planned = tables.map(({ table, rows }) => ({ table, rows: rows.filter((row) => isLatest(table.name, row, rows)) }));
  const ids = new Map(rules.replaced);
  for (const { table, rows } of planned)
    if (table.key.includes('id')) for (const { id } of rows) if (typeof id === 'string') ids.set(id, rules.newId());
  const issues: InputIssue[] = [];
  const copied = planned.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => {
      const { name } = table;
      const renamed = Object.fromEntries(Object.entries(row).map(([property, value]) => [property, renamedIn(value, ids)]));
      return { ...renamed, ...UNTOUCHED[name], ...fresh(name, row, rules, ids), ...timesOf(name, row, rules, issues) };
    }),
  }));
  return { tables: copied, issues };
}

/** What a form asked earlier is history. */
function isLatest(name: string, row: PlainRow, rows: readonly PlainRow[]): boolean {
  if (name !== 'form_version') return true;
  return rows.every(({ purpose, number }) => purpose !== row['purpose'] || Number(number) <= Number(row['number']));
}

function fresh(name: string, row: PlainRow, { event, lotterySeed, votingSeed }: CopyRules, ids: ReadonlyMap<string, string>): PlainRow {
  const version = 'version' in row ? { version: 1 } : {};
  switch (name) {
    case 'event':
      return { ...version, ...event };
    case 'form_version':
      return { number: 1 };
    case 'judging_round':
      return { ...version, lotterySeed: lotterySeed() };
    case 'voting_round':
      return { ...version, seed: votingSeed() };
    case 'partner': {
      const logoId = ids.get(String(row['logoId'])) ?? null;
      const size = logoId === null ? {} : { logoWidth: row['logoWidth'], logoHeight: row['logoHeight'] };
      return { ...version, logoId, ...size };
    }
    default:
      return version;
  }
}

function timesOf(name: string, row: PlainRow, { move, now }: CopyRules, issues: InputIssue[]): PlainRow {
  const times: Record<string, Instant | null> = {};
  for (const property of WRITTEN[name] ?? []) times[property] = now;
  for (const property of MOVED[name] ?? []) {
    const moment = row[property];
    if (typeof moment !== 'number') continue;
    const field = `${PARTS[name] ?? name}.${String(row['key'] ?? row['id'])}.${property}`;
    const moved = moveInTime(move, moment as Instant, field); // a column of moments
    if (moved.ok) times[property] = moved.value;
    else issues.push(...moved.error.issues.map((issue) => ({ ...issue, figures: { ...issue.figures, ...titleOf(row) } })));
  }
  return times;
}

/** By language: who is asked a time back knows a phase by its title, not by its key. */
function titleOf({ title }: PlainRow): LocalizedText {
  return title ?? {};
}

/** Ids are unlike any other text: whatever equals one names that row, in a column or deep inside a rule. */
function renamedIn(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [ids.get(key) ?? key, renamedIn(one, ids)]));
}
