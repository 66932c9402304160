/** What TypeORM gives out of the box: one transaction per request on its shared connection, one after the other. */
import fastify from 'fastify';
import { DataSource } from 'typeorm';
import { bareRows, INSERTS, TABLES } from './bare-tables.mjs';
import { listen } from './listen.mjs';

const source = new DataSource({
  type: 'better-sqlite3',
  database: process.env.DATABASE_FILE,
  prepareDatabase: (database) => {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.exec(TABLES);
  },
});
await source.initialize();

let last = Promise.resolve();
const app = fastify();
app.post('/submit', (request) => {
  const rows = bareRows(request.body);
  const done = last.then(() =>
    source.transaction(async (manager) => {
      for (const [index, sql] of INSERTS.entries()) await manager.query(sql, rows.parameters[index]);
    }),
  );
  last = done.catch(() => undefined);
  return done.then(() => ({ id: rows.id }));
});
await listen(app);
