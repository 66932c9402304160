import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The view `submission_search`: which submission is found by which text, those of its versions and its team's name, through an index of
 * trigrams. SQLite has it in a table of its own that triggers keep up to date, PostgreSQL beside the columns. Whoever makes a table anew on SQLite
 * must make its triggers anew too.
 */
export class SubmissionSearch1790000003060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of onSqlite(runner) ? SQLITE : POSTGRES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW "submission_search"');
    for (const statement of onSqlite(runner) ? SQLITE_DOWN : POSTGRES_DOWN) await runner.query(statement);
  }
}

function onSqlite(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'better-sqlite3';
}

const SOURCES = [
  ['submission_version', 'search_text'],
  ['team', 'search_name'],
] as const;

/** https://www.sqlite.org/fts5.html#the_trigram_tokenizer */
const SQLITE = [
  `CREATE VIRTUAL TABLE "search_text" USING fts5("owner_id" UNINDEXED, "text", tokenize = 'trigram', detail = none)`,
  ...SOURCES.flatMap(([table, column]) => [
    `INSERT INTO "search_text" ("owner_id", "text") SELECT "id", "${column}" FROM "${table}"`,
    `CREATE TRIGGER "tr_${table}_search_added" AFTER INSERT ON "${table}"
       BEGIN INSERT INTO "search_text" ("owner_id", "text") VALUES (new."id", new."${column}"); END`,
    `CREATE TRIGGER "tr_${table}_search_changed" AFTER UPDATE OF "${column}" ON "${table}" WHEN new."${column}" <> old."${column}"
       BEGIN UPDATE "search_text" SET "text" = new."${column}" WHERE "owner_id" = old."id"; END`,
    `CREATE TRIGGER "tr_${table}_search_removed" AFTER DELETE ON "${table}"
       BEGIN DELETE FROM "search_text" WHERE "owner_id" = old."id"; END`,
  ]),
  `CREATE VIEW "submission_search" AS
     SELECT v."submission_id", f."text" FROM "search_text" f JOIN "submission_version" v ON v."id" = f."owner_id"
     UNION ALL SELECT s."id", f."text" FROM "search_text" f JOIN "submission" s ON s."team_id" = f."owner_id"`,
];
const SQLITE_DOWN = [
  ...SOURCES.flatMap(([table]) => ['added', 'changed', 'removed'].map((when) => `DROP TRIGGER "tr_${table}_search_${when}"`)),
  'DROP TABLE "search_text"',
];

/** https://www.postgresql.org/docs/current/pgtrgm.html: a trusted extension, which the owner of a database may create. */
const POSTGRES = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  ...SOURCES.map(([table, column]) => `CREATE INDEX "ix_${table}_${column}" ON "${table}" USING gin ("${column}" gin_trgm_ops)`),
  `CREATE VIEW "submission_search" AS
     SELECT v."submission_id", v."search_text" AS "text" FROM "submission_version" v
     UNION ALL SELECT s."id", t."search_name" FROM "submission" s JOIN "team" t ON t."id" = s."team_id"`,
];
const POSTGRES_DOWN = SOURCES.map(([table, column]) => `DROP INDEX "ix_${table}_${column}"`);
