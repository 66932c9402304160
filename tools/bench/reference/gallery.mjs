/** The least that can give the gallery's JSON: Fastify, one prepared statement, a compiled serialiser. */
import Database from 'better-sqlite3';
import fastify from 'fastify';
import { listen } from './listen.mjs';

const database = new Database(process.env.DATABASE_FILE, { readonly: true });
const page = database.prepare(`
  SELECT s.id, s.number, v.title, v.summary, t.name AS teamName, v.track_id AS trackId, k.title AS trackTitle, v.submitted_at AS submittedAt
  FROM submission s
  JOIN submission_version v ON v.id = s.latest_version_id
  JOIN team t ON t.id = s.team_id
  LEFT JOIN track k ON k.id = v.track_id
  WHERE s.event_id = ? AND s.state IN ('SHORTLISTED', 'NOT_SELECTED', 'HANDED_OVER') AND s.number > ?
  ORDER BY s.number LIMIT 51`);

const text = { type: 'string' };
const maybe = { type: ['string', 'null'] };
const node = {
  type: 'object',
  properties: {
    id: text,
    number: { type: 'integer' },
    title: text,
    summary: text,
    teamName: text,
    trackId: maybe,
    trackTitle: { type: ['object', 'null'], properties: { en: maybe, de: maybe, id: maybe } },
    submittedAt: text,
  },
};
const edges = { type: 'array', items: { type: 'object', properties: { cursor: text, node } } };
const gallery = {
  type: 'object',
  properties: { edges, pageInfo: { type: 'object', properties: { hasNextPage: { type: 'boolean' }, endCursor: maybe } } },
};
const answer = { type: 'object', properties: { data: { type: 'object', properties: { gallery } } } };

const cursorOf = (row) => Buffer.from(JSON.stringify([row.number])).toString('base64url');

const app = fastify();
app.post('/gallery', { schema: { response: { 200: answer } } }, (request) => {
  const { eventId, after } = request.body.variables;
  const from = after === null ? 0 : JSON.parse(Buffer.from(after, 'base64url').toString())[0];
  const rows = page.all(eventId, from);
  const shown = rows.slice(0, 50).map((row) => ({
    cursor: cursorOf(row),
    node: {
      ...row,
      trackTitle: row.trackTitle === null ? null : JSON.parse(row.trackTitle),
      submittedAt: new Date(row.submittedAt).toISOString(),
    },
  }));
  return { data: { gallery: { edges: shown, pageInfo: { hasNextPage: rows.length > 50, endCursor: shown.at(-1)?.cursor ?? null } } } };
});
await listen(app);
