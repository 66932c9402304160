/**
 * The last half minute before a deadline: 5,000 people submit within 30 s, ever more of them the nearer it comes; every fifth presses twice,
 * every hundredth comes a moment too late. SQLite with FULL sync, the system's own clock, one process that sends and one that serves.
 *
 * Counted afterwards in the database: nothing acknowledged may be missing (lost), nothing may stand that came after the end of grace (late),
 * and nobody may have two versions (twice). Times run from the moment a person pressed, so that a queue in the sender counts as waiting too.
 *
 *     npm run bench -- rush [PEOPLE] [SECONDS]
 */
import http from 'node:http';
import { cpuSeconds, report, residentMebibytes } from './lib/measure.mjs';
import { startJamboree, temporaryFolder } from './lib/processes.mjs';
import { addSubmissions, createHackathon, openDatabase } from './lib/world.mjs';

const PEOPLE = Number(process.argv[2] ?? 5_000);
const SECONDS = Number(process.argv[3] ?? 30);
const LATE_EVERY = 100;
const TWICE_EVERY = 5;
/** For the server to start and the first requests to be sent. */
const LEAD_MS = 8_000;
const GOAL_P99_MS = 1_000;
const SAVE =
  'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on SubmissionChanged { submission { draftVersion } } } }';
const SUBMIT =
  'mutation ($input: SubmitSubmissionInput!) { submitSubmission(input: $input) { __typename ... on SubmissionSubmitted { receipt { number contentHash at } } } }';

const dataDir = temporaryFolder();
const event = await createHackathon(dataDir);
const { database } = openDatabase(dataDir);
database.prepare('UPDATE event SET team_min = 1 WHERE id = ?').run(event.id);
const people = addSubmissions(database, event.id, PEOPLE, { released: false });
const opens = Date.now() + LEAD_MS;
const closes = opens + SECONDS * 1_000;
holdOnlyUntil(closes);
database.close();

const jamboree = await startJamboree(dataDir);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1_024 });
const before = cpuSeconds(jamboree.pid);
const outcomes = await Promise.all(people.map(press));
const cpu = cpuSeconds(jamboree.pid) - before;
const memory = residentMebibytes(jamboree.pid);
agent.destroy();
await jamboree.stop();

const stood = whatStands();
const acknowledged = outcomes.filter(({ receipt }) => receipt !== null);
const lost = acknowledged.filter(({ receipt }) => !stood.receipts.has(receipt)).length;
const differing = outcomes.filter(({ answers }) => new Set(answers).size > 1).length;
const faults = outcomes.filter(({ status }) => status !== 200).length;
const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  `${PEOPLE} people in ${SECONDS} s: ${acknowledged.length} acknowledged, ${outcomes.length - acknowledged.length} refused, ${faults} faults`,
);
console.log(
  `saved and submitted in p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, longest ${times.at(-1).toFixed(0)} ms`,
);
console.log(`${((cpu * 1e6) / PEOPLE).toFixed(0)} µs CPU a person (a save and a submission), ${memory.toFixed(0)} MiB resident`);
console.log(`${lost} lost, ${stood.late} late, ${stood.twice} twice, ${differing} answered differently to the same press`);
report('rush', at(0.99) / GOAL_P99_MS, 1);
process.exitCode = lost + stood.late + stood.twice + differing + faults === 0 ? 0 : 1;

/** Every phase that lets teams write ends at the deadline, without grace. */
function holdOnlyUntil(deadline) {
  const phases = database.prepare('SELECT id, grants FROM phase WHERE event_id = ?').all(event.id);
  const move = database.prepare('UPDATE phase SET opens_at = ?, closes_at = ?, grace_seconds = 0, state = ? WHERE id = ?');
  const writing = phases.filter(({ grants }) => grants.includes('submission:submit'));
  const [open, ...others] = writing;
  move.run(deadline - 86_400_000, deadline, 'OPEN', open.id);
  for (const { id } of phases) if (id !== open.id) move.run(deadline + 86_400_000, deadline + 2 * 86_400_000, 'PLANNED', id);
  for (const { id } of others) database.prepare("UPDATE phase SET state = 'SKIPPED' WHERE id = ?").run(id);
}

/** One person: a last save, then the press. Those who come late press when the deadline is over. */
async function press({ submissionId, token, content }, index) {
  const late = index % LATE_EVERY === 7;
  // More and more of them: the share that has pressed grows with the square of time.
  const due = late ? closes + 5 + (index % 200) : opens + SECONDS * 1_000 * 0.985 * Math.sqrt((index + 0.5) / PEOPLE);
  await until(due);
  const cookie = `jamboree=${token}`;
  const written = { ...JSON.parse(content), summary: `Person ${index} changed a word in the last minute.` };
  const saved = await ask(cookie, SAVE, { submissionId, expectedDraftVersion: 1, content: written, clientMutationId: `save-${index}` });
  const input = {
    submissionId,
    expectedDraftVersion: saved.body.includes('SubmissionChanged') ? 2 : 1,
    clientMutationId: `submit-${index}`,
  };
  const presses = await Promise.all(Array.from({ length: index % TWICE_EVERY === 0 ? 2 : 1 }, () => ask(cookie, SUBMIT, input)));
  const [{ body, status }] = presses;
  return {
    status: saved.status === 200 ? status : saved.status,
    milliseconds: Date.now() - due,
    receipt: /"number":"([^"]+)"/.exec(body)?.[1] ?? null,
    answers: presses.map((answer) => answer.body),
  };
}

function ask(cookie, query, input) {
  const body = JSON.stringify({ query, variables: { input } });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  return new Promise((resolve, reject) => {
    const request = http.request(`${jamboree.url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function until(moment) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));
}

function whatStands() {
  const { database: after } = openDatabase(dataDir);
  const count = (sql, ...values) =>
    after
      .prepare(sql)
      .pluck()
      .get(...values);
  const found = {
    receipts: new Set(after.prepare('SELECT number FROM receipt').pluck().all()),
    late: count('SELECT COUNT(*) FROM submission_version WHERE submitted_at >= ?', closes),
    twice: count('SELECT COUNT(*) FROM (SELECT submission_id FROM submission_version GROUP BY submission_id HAVING COUNT(*) > 1)'),
  };
  after.close();
  return found;
}
