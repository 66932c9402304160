import { foldForSearch } from '@jamboree/platform-server';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PersonSchema } from './person.schema.js';

export class PersonSearchName1790000001002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not by the `Table` API, which makes the whole table anew on SQLite.
    await runner.query('ALTER TABLE "person" ADD COLUMN "search_name" text');
    const people = (await runner.query('SELECT "id", "display_name" AS "name" FROM "person"')) as { id: never; name: string }[]; // as selected
    for (const { id, name } of people) await runner.manager.update(PersonSchema, { id }, { searchName: foldForSearch(name) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" DROP COLUMN "search_name"');
  }
}
