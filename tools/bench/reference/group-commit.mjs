/** Fastify with one prepared statement per row and one COMMIT for all requests that wait; nothing else. */
import Database from 'better-sqlite3';
import fastify from 'fastify';
import { bareRows, INSERTS, TABLES } from './bare-tables.mjs';
import { listen } from './listen.mjs';

const database = new Database(process.env.DATABASE_FILE);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(TABLES);
const statements = INSERTS.map((sql) => database.prepare(sql));

let waiting = [];
function flush() {
  const group = waiting;
  waiting = [];
  database.exec('BEGIN IMMEDIATE');
  for (const { rows } of group) statements.forEach((statement, index) => statement.run(...rows.parameters[index]));
  database.exec('COMMIT');
  for (const { rows, resolve } of group) resolve({ id: rows.id });
}

const app = fastify();
app.post('/submit', (request) => {
  const rows = bareRows(request.body);
  return new Promise((resolve) => {
    if (waiting.push({ rows, resolve }) === 1) setImmediate(flush);
  });
});
await listen(app);
