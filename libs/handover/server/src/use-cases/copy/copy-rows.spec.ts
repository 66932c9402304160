import 'reflect-metadata';
import { instant } from '@jamboree/kernel';
import { HANDOVER_DATABASE } from '../../testing/handover-house.js';
import type { PlainRow } from '../../persistence/event-rows.store.js';
import { EventTables } from '../transfer/event-tables.js';
import { copyRows, MOVED, undecidedMoments, WRITTEN, type CopyRules } from './copy-rows.js';
import { isCalledOff, PLAN_TABLES } from './plan-rows.js';

const PLAN = new EventTables({ background: false, documentsFile: null, ...HANDOVER_DATABASE }).all.filter(({ name }) =>
  PLAN_TABLES.has(name),
);

test('every moment of a plan moves with its start, or tells when a row was written, or what happened to it', () => {
  expect(undecidedMoments(PLAN)).toEqual([]);
});

test('whatever has a rule is a moment of the plan', () => {
  const moments = PLAN.flatMap(({ name, columns }) => columns.flatMap(({ instant, property }) => (instant ? [`${name}.${property}`] : [])));
  const ruled = [MOVED, WRITTEN].flatMap((list) =>
    Object.entries(list).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
  );
  expect(moments).toEqual(expect.arrayContaining(ruled));
});

describe('copied rows', () => {
  const at = (iso: string) => instant(Date.parse(iso));
  const rules: CopyRules = {
    move: { first: at('2026-06-01T07:00:00Z'), readIn: 'Europe/Berlin', startsAt: '2027-03-22T09:00', timeZone: 'Europe/Berlin' },
    ...{ now: at('2027-01-01T00:00:00Z'), newId: () => 'new', replaced: new Map(), event: {} },
    ...{ lotterySeed: () => 7, votingSeed: () => 'fresh' },
  };
  const copied = (name: string, rows: readonly PlainRow[]) => {
    const table = PLAN.find((one) => one.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    return copyRows([{ table, rows }], rules);
  };
  /** Falls on the hour that Berlin skips in the night to 28 March 2027. */
  const night = at('2026-06-07T00:30:00Z');

  test('a time that does not exist is asked back by the words of its row', () => {
    const title = { en: 'Build', de: 'Bauen' };
    expect(copied('phase', [{ id: 'a', key: 'BUILD', title, opensAt: at('2026-06-02T07:00:00Z'), closesAt: night }]).issues).toMatchObject([
      { field: 'phases.BUILD.closesAt', rule: 'skippedByDst', figures: { ...title, local: '2027-03-28T02:30' } },
    ]);
    const entry = { id: 'b', title: { id: 'Temu' }, startsAt: night, endsAt: null, cancelledAt: null };
    expect(copied('schedule_entry', [entry]).issues).toMatchObject([{ field: 'schedule.b.startsAt', figures: { id: 'Temu' } }]);
  });

  test('a round of votes that no longer counts is history; the others get a seed of their own', () => {
    const round = {
      opensAt: at('2026-06-02T07:00:00Z'),
      closesAt: at('2026-06-03T07:00:00Z'),
      publishedAt: night,
      seed: 'old',
      voidedAt: null,
    };
    expect([round, { ...round, voidedAt: night }].map((row) => isCalledOff({ name: 'voting_round' }, row))).toEqual([false, true]);
    expect(copied('voting_round', [{ id: 'a', ...round }]).tables[0]?.rows).toMatchObject([
      { id: 'new', publishedAt: null, seed: 'fresh' },
    ]);
  });
});
