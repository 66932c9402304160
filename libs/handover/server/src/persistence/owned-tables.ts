import type { EntitySchema } from 'typeorm';

/** A column of a table that belongs to events, as export and import need it. */
export interface OwnedColumn {
  /** Name of the property in a row. */
  readonly property: string;
  /** Name in the database. */
  readonly column: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL' | 'BOOLEAN' | 'JSON';
  /** A moment, in milliseconds. */
  readonly instant: boolean;
  /** Longest text, in characters; null for unlimited. */
  readonly length: number | null;
  readonly nullable: boolean;
  /** Points to a person. Ids of people differ between instances, so a document names them by mail address. */
  readonly person: boolean;
  /** Points to a row of its own table, which must be stored first. */
  readonly self: boolean;
}

/** A table whose rows belong to one event, directly or through another table. */
export interface OwnedTable {
  readonly name: string;
  readonly schema: EntitySchema;
  readonly columns: readonly OwnedColumn[];
  /** Properties of the primary key. */
  readonly key: readonly string[];
  /** SELECT of all rows of the event whose id is its one parameter, in the order of the primary key. */
  readonly select: string;
}

type Options = EntitySchema['options'];
type ForeignKey = NonNullable<Options['foreignKeys']>[number];

const ROOT = 'event';
const PERSON = 'person';
/** References to people without a foreign key: a version names its sender for good, whatever becomes of the account. */
const UNKEYED_PEOPLE: ReadonlySet<string> = new Set(['submission_version.submittedBy']);

/**
 * The tables that belong to an event, parents before children: the event itself and whatever points to it through named foreign keys. Found from the
 * schemas, so that a table that is added later is exported without anybody having to remember it.
 */
export function ownedTables(schemas: readonly EntitySchema[]): OwnedTable[] {
  const conditions = conditionsOf(schemas);
  const waiting = new Map(schemas.flatMap((schema) => (conditions.has(schema.options.name) ? [[schema.options.name, schema]] : [])));
  const ordered: OwnedTable[] = [];
  const place = (name: string): void => {
    const schema = waiting.get(name);
    if (schema === undefined) return;
    waiting.delete(name);
    for (const key of schema.options.foreignKeys ?? []) place(targetOf(key));
    ordered.push(tableOf(schema, conditions.get(name) ?? ''));
  };
  for (const { options } of schemas) place(options.name);
  return ordered;
}

/** For every table that belongs to events, which of its rows belong to one; a table joins as soon as one that it points to has. */
function conditionsOf(schemas: readonly EntitySchema[]): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>();
  for (let before = -1; before < conditions.size;) {
    before = conditions.size;
    for (const { options } of schemas) {
      const condition = conditions.get(options.name) ?? conditionFor(options, conditions);
      if (condition !== null) conditions.set(options.name, condition);
    }
  }
  return conditions;
}

/** Which rows belong to the event, by the nearest way; null while no parent is known to belong to one. */
function conditionFor(options: Options, conditions: ReadonlyMap<string, string>): string | null {
  if (options.name === ROOT) return '"id" = ?';
  const direct = options.foreignKeys?.find((key) => targetOf(key) === ROOT);
  if (direct !== undefined) return `"${columnOf(options, direct)}" = ?`;
  for (const key of options.foreignKeys ?? []) {
    const parent = conditions.get(targetOf(key));
    if (parent !== undefined && targetOf(key) !== options.name)
      return `"${columnOf(options, key)}" IN (SELECT "id" FROM "${targetOf(key)}" WHERE ${parent})`;
  }
  return null;
}

function tableOf(schema: EntitySchema, condition: string): OwnedTable {
  const { options } = schema;
  const columns = Object.entries(options.columns).flatMap(([property, column]) =>
    column === undefined ? [] : [ownedColumn(options, property, column)],
  );
  const key = Object.entries(options.columns).flatMap(([property, column]) => (column?.primary === true ? [property] : []));
  const order = columns.filter(({ property }) => key.includes(property)).map(({ column }) => `"${column}"`);
  const names = columns.map(({ property, column }) => `"${column}" AS "${property}"`);
  const select = `SELECT ${names.join(', ')} FROM "${options.name}" WHERE ${condition} ORDER BY ${order.join(', ')}`;
  return { name: options.name, schema, columns, key, select };
}

function ownedColumn(options: Options, property: string, column: NonNullable<Options['columns'][string]>): OwnedColumn {
  const targets = (options.foreignKeys ?? []).filter(({ columnNames }) => columnNames.includes(property)).map(targetOf);
  return {
    property,
    column: column.name ?? property,
    type: typeOf(column.type),
    instant: column.type === 'bigint',
    length: column.length === undefined ? null : Number(column.length),
    nullable: column.nullable === true,
    person: targets.includes(PERSON) || UNKEYED_PEOPLE.has(`${options.name}.${property}`),
    self: targets.includes(options.name),
  };
}

function typeOf(type: unknown): OwnedColumn['type'] {
  switch (type) {
    case 'varchar':
    case 'text':
      return 'TEXT';
    case 'integer':
    case 'bigint':
      return 'INTEGER';
    case 'double precision':
      return 'REAL';
    case 'boolean':
      return 'BOOLEAN';
    case 'simple-json':
      return 'JSON';
    default:
      throw new Error(`A column of the type ${String(type)} cannot be exported.`);
  }
}

function targetOf({ target }: ForeignKey): string {
  if (typeof target === 'string') return target;
  throw new Error('Foreign keys of exported tables name their target.');
}

function columnOf(options: Options, { columnNames: [property = ''] }: ForeignKey): string {
  return options.columns[property]?.name ?? property;
}
