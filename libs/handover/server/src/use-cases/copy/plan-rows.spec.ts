import 'reflect-metadata';
import { plainField } from '@jamboree/event-domain';
import { HANDOVER_DATABASE } from '../../testing/handover-house.js';
import { EventTables } from '../transfer/event-tables.js';
import { forPeopleWithoutFiles, PLAN_TABLES } from './plan-rows.js';

const EVENT_TABLES = new EventTables({ background: false, documentsFile: null, ...HANDOVER_DATABASE }).all;

/** Says nothing of people, and yet is no part of the plan. */
const LEFT_BEHIND = ['imported_row'];

/** Tables whose rows name people or hang on what people made: what happened, not what is planned. */
function tablesOfPeople(): ReadonlySet<string> {
  const found = new Set(['person', 'team', 'submission', 'application']);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { name, schema, columns } of EVENT_TABLES) {
      const targets = (schema.options.foreignKeys ?? []).map(({ target }) => target);
      if (
        columns.some(({ person }) => person) ||
        targets.some((target) => typeof target === 'string' && target !== 'event' && found.has(target))
      )
        if (!PLAN_TABLES.has(name)) found.add(name);
    }
  }
  return found;
}

test('a table of an event that says nothing of people is part of the plan, which a rehearsal copies, or left behind on purpose', () => {
  const people = tablesOfPeople();
  const undecided = EVENT_TABLES.map(({ name }) => name).filter((name) => !PLAN_TABLES.has(name) && !people.has(name));
  expect(undecided).toEqual(LEFT_BEHIND);
});

test('every table of the plan exists', () => {
  expect(EVENT_TABLES.map(({ name }) => name)).toEqual(expect.arrayContaining([...PLAN_TABLES]));
});

test('no form insists on files in a rehearsal; whatever else it asks for stays as it is', () => {
  const asked = (kind: 'FILE' | 'LONG_TEXT') => plainField({ key: kind, kind, title: { en: kind }, help: {}, required: true });
  const [file, text] = [asked('FILE'), asked('LONG_TEXT')];
  const row = { id: 'a', fields: [file, text] };
  expect(forPeopleWithoutFiles({ name: 'form_version' }, row)).toEqual({ id: 'a', fields: [{ ...file, required: false }, text] });
  expect(forPeopleWithoutFiles({ name: 'track' }, row)).toBe(row);
});
