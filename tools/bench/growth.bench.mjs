/**
 * Growth: what a page of the gallery, a search in it and a save cost in events of 1,000, 10,000 and 100,000 submissions. The reference of each
 * size is the tenth of it, in the same minute, all three servers side by side; server CPU per request, interleaved rounds, medians.
 * Each row reports the worse of its two steps.
 *
 *     npm run bench -- growth [LARGEST]
 */
import { interleaved, load, median, report } from './lib/measure.mjs';
import { startJamboree, temporaryFolder } from './lib/processes.mjs';
import { addSubmissions, createHackathon, openDatabase } from './lib/world.mjs';

const LARGEST = Number(process.argv[2] ?? 100_000);
const SIZES = [LARGEST / 100, LARGEST / 10, LARGEST];
const WARM_UP = 2;
const ROUNDS = WARM_UP + 5;
const GOAL = 1.2;
const NODE = 'id number title summary teamName trackId trackTitle { en de id } submittedAt';
const PAGE = `query ($eventId: ID!, $after: String, $search: String) { gallery(eventId: $eventId, first: 50, after: $after, search: $search) {
  edges { cursor node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`;
const WRITERS = 200;

const worlds = [];
for (const size of SIZES) worlds.push(await world(size));
const work = {
  list: {
    count: 200,
    request: ({ url, event, cursors }, index) => page(url, { eventId: event.id, after: cursors[index % cursors.length] }),
  },
  // A word that one idea in some thousands has: the whole event is searched for it.
  search: { count: 40, request: ({ url, event }, index) => page(url, { eventId: event.id, search: `needle${index % 10}` }) },
  save: { count: WRITERS, request: (side, index, round) => save(side, side.drafts[index], round) },
};
for (const [name, { count, request }] of Object.entries(work)) {
  const figures = await interleaved(worlds, ROUNDS, async (side, round) => {
    const requests = Array.from({ length: count }, (_, index) => request(side, index, round));
    return { count, seconds: await load({ clients: 8, requests, accept }) };
  });
  const cpu = worlds.map((side) =>
    median(
      figures
        .get(side.name)
        .slice(WARM_UP)
        .map((round) => round.cpuMicroseconds),
    ),
  );
  console.log(`${name.padEnd(7)}${cpu.map((value, index) => ` ${SIZES[index]}: ${value.toFixed(0)} µs`).join(' ')} CPU a request`);
  report(`growth-${name}`, Math.max(cpu[1] / cpu[0], cpu[2] / cpu[1]), GOAL);
}
for (const { stop } of worlds) await stop();

/** Two events beside each other in one instance: a large one to read, and a small one whose teams are still writing. */
async function world(size) {
  const dataDir = temporaryFolder();
  const event = await createHackathon(dataDir);
  const { database } = openDatabase(dataDir);
  database.prepare('UPDATE event SET team_min = 1 WHERE id = ?').run(event.id);
  addSubmissions(database, event.id, size, { released: true });
  const needle = database.prepare(
    'UPDATE submission_version SET search_text = search_text || ? WHERE submission_id = (SELECT id FROM submission WHERE event_id = ? AND number = ?)',
  );
  for (let index = 0; index < 10; index += 1) needle.run(`\nneedle${index}`, event.id, 1 + Math.floor((size * (index + 0.5)) / 10));
  const drafts = addSubmissions(database, event.id, WRITERS, { released: false, from: size + 1 });
  database.close();
  const opensAt = Date.parse(event.phases.find(({ key }) => key === 'BUILD').opensAt);
  const server = await startJamboree(dataDir, { CLOCK: `movable:${opensAt + 3_600_000}` });
  const side = { ...server, name: String(size), event, drafts };
  return { ...side, cursors: await walk(side) };
}

function page(url, variables) {
  return {
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PAGE, variables }),
  };
}

function save({ url }, { submissionId, token, content }, round) {
  const input = {
    submissionId,
    expectedDraftVersion: 1 + round,
    content: JSON.parse(content),
    clientMutationId: `${submissionId}-${round}`,
  };
  const headers = { 'content-type': 'application/json', cookie: `jamboree=${token}` };
  return { url: `${url}/graphql`, method: 'POST', headers, body: JSON.stringify({ query: SAVE, variables: { input } }) };
}

function accept(status, body) {
  if (status !== 200 || !(body.includes('"edges":[{"cursor"') || body.includes('"SubmissionChanged"')))
    throw new Error(`${status} ${body.slice(0, 400)}`);
}

/** The first pages, and pages far behind them. */
async function walk({ url, event }) {
  const found = [null];
  for (let step = 0; step < 20; step += 1) {
    const { body } = page(url, { eventId: event.id, after: found.at(-1) });
    const answer = await (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
    if (!answer.data.gallery.pageInfo.hasNextPage) break;
    found.push(answer.data.gallery.pageInfo.endCursor);
  }
  return found;
}
