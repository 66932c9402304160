/**
 * Cold start: CPU (user + system) from the start of the bundled server on a migrated SQLite file to its first answer, `/ready`. Reference: a
 * process that imports Fastify, listens and answers once. Memory at rest: resident memory a second later, against the 186 MB that HotCRP's
 * stack (PHP and MariaDB) was measured to hold at rest elsewhere; a bare Fastify holds about 65 MB.
 */
import { fileURLToPath } from 'node:url';
import { cpuSeconds, median, report, residentMebibytes } from './lib/measure.mjs';
import { startJamboree, startServer, temporaryFolder } from './lib/processes.mjs';

const ROUNDS = 5;
const HOTCRP_MEGABYTES = 186;

const dataDir = temporaryFolder();
await (await startJamboree(dataDir)).stop(); // the first start migrates

const bare = fileURLToPath(new URL('./reference/bare.mjs', import.meta.url));
const ratios = [];
const seconds = [];
const memory = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const began = performance.now();
  const jamboree = await startJamboree(dataDir);
  await fetch(`${jamboree.url}/ready`);
  seconds.push((performance.now() - began) / 1000);
  const cpu = cpuSeconds(jamboree.pid);
  await new Promise((resolve) => setTimeout(resolve, 1000)); // at rest
  memory.push(residentMebibytes(jamboree.pid));
  await jamboree.stop();

  const reference = await startServer(bare);
  await fetch(reference.url);
  ratios.push(cpu / cpuSeconds(reference.pid));
  await reference.stop();
}
const megabytes = (median(memory) * 1024 * 1024) / 1e6;
console.log(`cold start to the first answer ${median(seconds).toFixed(2)} s, memory at rest ${megabytes.toFixed(0)} MB`);
report('cold-start', median(ratios), 5);
report('memory-at-rest', megabytes / HOTCRP_MEGABYTES, 0.6);
