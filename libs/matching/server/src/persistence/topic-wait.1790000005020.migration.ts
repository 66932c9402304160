import { tableColumns as column } from '@jamboree/platform-server';
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Somebody may wait for any mentor of a topic. */
export class TopicWait1790000005020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await mentorNullable(runner, true);
    await runner.addColumn('mentor_wait', new TableColumn(column.text('topic', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "mentor_wait" WHERE "mentor_id" IS NULL');
    await runner.dropColumn('mentor_wait', 'topic');
    await mentorNullable(runner, false);
  }
}

/** From the column as it is: a column of another type, as far as TypeORM can tell, would be made anew and empty. */
async function mentorNullable(runner: QueryRunner, isNullable: boolean): Promise<void> {
  const mentor = (await runner.getTable('mentor_wait'))?.findColumnByName('mentor_id');
  if (mentor === undefined) throw new Error('The table of those who wait has no mentor.');
  const changed = mentor.clone();
  changed.isNullable = isNullable;
  await runner.changeColumn('mentor_wait', mentor, changed);
}
