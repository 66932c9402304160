import 'reflect-metadata';
import { HANDOVER_DATABASE } from '../../testing/handover-house.js';
import { PLAN_TABLES } from '../rehearsal/copy-event.js';
import { EventTables } from '../transfer/event-tables.js';
import { HAPPENED, MOVED, WRITTEN } from './copy-rows.js';

const PLAN = new EventTables({ background: false, documentsFile: null, ...HANDOVER_DATABASE }).all.filter(({ name }) =>
  PLAN_TABLES.has(name),
);
const names = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));

test('every moment of a plan moves with its start, or tells when a row was written, or what happened to it', () => {
  const moments = PLAN.flatMap(({ name, columns }) =>
    columns.filter((column) => column.instant).map(({ property }) => `${name}.${property}`),
  );
  expect([...names(MOVED), ...names(WRITTEN), ...names(HAPPENED)].sort()).toEqual(moments.sort());
});
