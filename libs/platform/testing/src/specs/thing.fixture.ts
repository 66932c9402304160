import type { Id } from '@jamboree/kernel';
import { columns, tableColumns, type Command, type DatabaseDefinition } from '@jamboree/platform-server';
import { EntitySchema, Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** A table with everything that scopes use: a unique name, a check, a reference and each column type. */
export interface Thing {
  readonly id: Id<'Thing'>;
  readonly parentId: Id<'Thing'> | null;
  readonly name: string;
  readonly count: number;
  readonly weight: number;
  readonly at: number;
  readonly open: boolean;
  readonly tags: readonly string[];
}

export const ThingSchema = new EntitySchema<Thing>({
  name: 'thing',
  columns: {
    id: columns.id(),
    parentId: columns.ref({ name: 'parent_id', nullable: true }),
    name: columns.text(),
    count: columns.int(),
    weight: columns.real(),
    at: columns.instant(),
    open: columns.boolean(),
    tags: columns.json(),
  },
  uniques: [{ name: 'uq_thing_name', columns: ['name'] }],
  checks: [{ name: 'ck_thing_count', expression: '"count" >= 0' }],
  indices: [{ name: 'ix_thing_parent', columns: ['parentId'] }],
  foreignKeys: [{ name: 'fk_thing_parent', target: 'thing', columnNames: ['parentId'], referencedColumnNames: ['id'] }],
});

class Things1790000009001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'thing',
        columns: [
          tableColumns.id(),
          tableColumns.ref('parent_id', { isNullable: true }),
          tableColumns.text('name'),
          tableColumns.int('count'),
          tableColumns.real('weight'),
          tableColumns.instant('at'),
          tableColumns.boolean('open'),
          tableColumns.json('tags'),
        ],
        uniques: [{ name: 'uq_thing_name', columnNames: ['name'] }],
        checks: [{ name: 'ck_thing_count', expression: '"count" >= 0' }],
        indices: [{ name: 'ix_thing_parent', columnNames: ['parent_id'] }],
        foreignKeys: [{ name: 'fk_thing_parent', columnNames: ['parent_id'], referencedTableName: 'thing', referencedColumnNames: ['id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('thing');
  }
}

export const things: DatabaseDefinition = { schemas: [ThingSchema], migrations: [Things1790000009001] };

export function thing(id: string, overrides: Partial<Thing> = {}): Thing {
  return {
    id: id as Thing['id'],
    parentId: null,
    name: id,
    count: 0,
    weight: 0.5,
    at: 1_790_000_000_123,
    open: true,
    tags: ['a'],
    ...overrides,
  };
}

/** A command whose answer is not stored. */
export const command: Command = { operation: 'test', clientMutationId: null };
