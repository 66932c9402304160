import { ok } from '@jamboree/kernel';
import { columns, tableColumns } from '@jamboree/platform-server';
import { EntitySchema, Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { describeOnEngines } from './describe-on-engines.js';
import { expectNoDrift } from './expect-no-drift.js';

const ThingSchema = new EntitySchema<{ id: string; name: string; n: number | null }>({ name: 'thing', columns: { id: columns.id(), name: columns.text(), n: columns.instant({ nullable: true }) } });
class Thing1790000009001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.createTable(new Table({ name: 'thing', columns: [tableColumns.id(), tableColumns.text('name'), tableColumns.instant('n', { isNullable: true })] }));
  }
  async down() {}
}
const definition = { schemas: [ThingSchema], migrations: [Thing1790000009001] };

describeOnEngines('unit of work', definition, (engine) => {
  test('no drift', () => expectNoDrift(engine(), definition));
  test('writes', async () => {
    const { uow } = engine();
    await uow.write(engine().viewer(), { operation: 'x', clientMutationId: 'a' }, async (tx) => {
      await tx.insert(ThingSchema, { id: 'a', name: 'n', n: 5 });
      await tx.record({ type: 'X', eventId: null, subjectId: 'a', at: engine().clock.now(), data: { a: 1 } });
      return ok(1);
    });
    expect(await uow.read((tx) => tx.find(ThingSchema))).toEqual([{ id: 'a', name: 'n', n: 5 }]);
  });
});
