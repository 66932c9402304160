/**
 * Gallery: 50 submissions with team and track out of 10,000, through GraphQL, not cached, for a visitor; 8 clients on kept connections walk
 * the same pages on both sides. Reference: the same JSON from Fastify, one prepared statement and fast-json-stringify. Server CPU per request
 * (user + system), interleaved rounds, medians.
 */
import { fileURLToPath } from 'node:url';
import { interleaved, load, median, report } from './lib/measure.mjs';
import { startJamboree, startServer, temporaryFolder } from './lib/processes.mjs';
import { addSubmissions, createHackathon, openDatabase, START } from './lib/world.mjs';

const ROWS = Number(process.argv[2] ?? 10_000);
const REQUESTS = 400;
const ROUNDS = 7;
const DAY = 86_400_000;
const QUERY = `query ($eventId: ID!, $after: String) { gallery(eventId: $eventId, first: 50, after: $after) {
  edges { cursor node { id number title summary teamName trackId trackTitle { en de id } submittedAt } } pageInfo { hasNextPage endCursor } } }`;

const dataDir = temporaryFolder();
const event = await createHackathon(dataDir);
const { database, file } = openDatabase(dataDir);
database.prepare("UPDATE event SET state = 'RESULTS' WHERE id = ?").run(event.id);
addSubmissions(database, event.id, ROWS, { released: true });
database.exec('ANALYZE');
database.close();

const jamboree = await startJamboree(dataDir, { CLOCK: `movable:${START + 60 * DAY}` });
const reference = await startServer(fileURLToPath(new URL('./reference/gallery.mjs', import.meta.url)), { DATABASE_FILE: file });
const headers = { 'content-type': 'application/json' };
const address = { jamboree: `${jamboree.url}/graphql`, reference: `${reference.url}/gallery` };
const sides = [
  { ...jamboree, name: 'jamboree' },
  { ...reference, name: 'reference' },
];

const cursors = new Map();
for (const { name } of sides) cursors.set(name, await walk(address[name]));
const figures = await interleaved(sides, ROUNDS, async ({ name }) => {
  const requests = Array.from({ length: REQUESTS }, (_, index) =>
    request(address[name], cursors.get(name)[index % cursors.get(name).length]),
  );
  const seconds = await load({ clients: 8, requests, accept });
  return { count: REQUESTS, seconds };
});
await jamboree.stop();
await reference.stop();

const cpu = (name) =>
  median(
    figures
      .get(name)
      .slice(1)
      .map((round) => round.cpuMicroseconds),
  ); // the first round warms up
const ratios = figures
  .get('jamboree')
  .slice(1)
  .map((round, index) => round.cpuMicroseconds / figures.get('reference')[index + 1].cpuMicroseconds);
console.log(`jamboree  ${cpu('jamboree').toFixed(0)} µs CPU a request\nreference ${cpu('reference').toFixed(0)} µs CPU a request`);
report('gallery', median(ratios), 2.0);

function request(url, after) {
  return { url, method: 'POST', headers, body: JSON.stringify({ query: QUERY, variables: { eventId: event.id, after } }) };
}

function accept(status, body) {
  if (status !== 200 || !body.includes('"edges":[{"cursor"')) throw new Error(`${status} ${body.slice(0, 400)}`);
}

/** Reads forward from the start, so that both sides are asked for the same pages. */
async function walk(url) {
  const found = [null];
  for (let page = 0; page < 20; page += 1) {
    const { body } = request(url, found.at(-1));
    const { data } = await (await fetch(url, { method: 'POST', headers, body })).json();
    if (data.gallery.edges.length !== Math.min(50, ROWS)) throw new Error(`A page of ${data.gallery.edges.length} rows`);
    if (!data.gallery.pageInfo.hasNextPage) break;
    found.push(data.gallery.pageInfo.endCursor);
  }
  return found;
}
