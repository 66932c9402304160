/**
 * Durable submission: `submitSubmission` over GraphQL with 64 clients on kept connections. Jamboree reads the session, the submission with
 * its draft of 4 KB and the event, decides, and writes version, receipt, audit, outbox and idempotency rows; FULL sync on every side.
 * Reference for CPU: Fastify and a group commit of three bare rows, which reads nothing and checks nothing (the draft comes with the request).
 * Reference for throughput: the same rows by a TypeORM transaction per request. Where the disk's flush is cheap, even the group commit is
 * only about twice as fast as that; its own row tells how much there was to win.
 *
 * Measured is a server that is warm, as it is in the last minute before a deadline: the first rounds let every side compile its code and are
 * not counted. No ANALYZE: the server never runs one, and with its statistics SQLite prepares statements anew for every value bound
 * (SQLITE_ENABLE_STAT4), which no server would see.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleaved, load, median, report } from './lib/measure.mjs';
import { startJamboree, startServer, temporaryFolder } from './lib/processes.mjs';
import { addSubmissions, createHackathon, openDatabase } from './lib/world.mjs';

const CLIENTS = 64;
const REQUESTS = 1_280;
const WARM_UP = 3;
const ROUNDS = WARM_UP + 5;
const QUERY = `mutation ($input: SubmitSubmissionInput!) { submitSubmission(input: $input) { __typename ... on SubmissionSubmitted { receipt { number contentHash at } } } }`;

const dataDir = temporaryFolder();
const event = await createHackathon(dataDir);
const { database } = openDatabase(dataDir);
// Every person of the benchmark submits alone.
database.prepare('UPDATE event SET team_min = 1 WHERE id = ?').run(event.id);
const drafts = addSubmissions(database, event.id, REQUESTS * ROUNDS, { released: false });
database.close();

const opensAt = Date.parse(event.phases.find(({ key }) => key === 'BUILD').opensAt);
const jamboree = await startJamboree(dataDir, { CLOCK: `movable:${opensAt + 3_600_000}` });
const bare = await reference('group-commit');
const typeorm = await reference('transaction-per-request');
const sides = [
  { ...jamboree, name: 'jamboree', make: ofJamboree },
  { ...bare, name: 'group commit', make: ofReference(bare) },
  { ...typeorm, name: 'TypeORM', make: ofReference(typeorm) },
];

const figures = await interleaved(sides, ROUNDS, async ({ make, name }, round) => {
  const requests = drafts.slice(round * REQUESTS, (round + 1) * REQUESTS).map(make);
  return { count: REQUESTS, seconds: await load({ clients: CLIENTS, requests, accept: accept(name) }) };
});
for (const side of sides) await side.stop();

const rounds = (name) => figures.get(name).slice(WARM_UP);
for (const { name } of sides) {
  const cpu = median(rounds(name).map((round) => round.cpuMicroseconds));
  console.log(
    `${name.padEnd(14)} ${cpu.toFixed(0)} µs CPU a submission, ${median(rounds(name).map((round) => round.perSecond)).toFixed(0)} a second`,
  );
}
const pairwise = (of, figure) => median(rounds('jamboree').map((round, index) => round[figure] / rounds(of)[index][figure]));
const possible = rounds('group commit').map((round, index) => round.perSecond / rounds('TypeORM')[index].perSecond);
console.log(`group commit itself ${median(possible).toFixed(2)} times TypeORM's throughput`);
report('submit-cpu', pairwise('group commit', 'cpuMicroseconds'), 3);
report('submit-throughput', pairwise('TypeORM', 'perSecond'), 15);

function ofJamboree({ submissionId, token }) {
  const input = { submissionId, expectedDraftVersion: 1, clientMutationId: submissionId };
  return {
    url: `${jamboree.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `jamboree=${token}` },
    body: JSON.stringify({ query: QUERY, variables: { input } }),
  };
}

function ofReference(server) {
  return ({ submissionId, content }) => ({
    url: `${server.url}/submit`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ submissionId, content }),
  });
}

function accept(name) {
  return (status, body) => {
    if (status !== 200 || (name === 'jamboree' && !body.includes('"SubmissionSubmitted"')))
      throw new Error(`${name}: ${status} ${body.slice(0, 400)}`);
  };
}

function reference(name) {
  const folder = path.join(dataDir, name);
  mkdirSync(folder);
  return startServer(fileURLToPath(new URL(`./reference/${name}.mjs`, import.meta.url)), {
    DATABASE_FILE: path.join(folder, 'reference.db'),
  });
}
