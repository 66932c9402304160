import { readFileSync } from 'node:fs';
import http from 'node:http';

const TICKS_PER_SECOND = 100; // USER_HZ of Linux, proc(5)

/** User and system CPU seconds that a process has used so far, from the operating system's own accounts. */
export function cpuSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Resident memory in MiB. */
export function residentMebibytes(pid) {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Sends `requests`, at most `clients` at a time over kept connections; every answer is checked by `accept(status, body)`. */
export async function load({ clients, requests, accept }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  let next = 0;
  const worker = async () => {
    while (next < requests.length) {
      const request = requests[next++];
      const { status, body } = await send(agent, request);
      accept(status, body);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, worker));
  agent.destroy();
  return (performance.now() - started) / 1000;
}

function send(agent, { url, method = 'GET', headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Runs both sides in turn, A B A B …, and gives each round's CPU per request and wall time; `run(side, round)` sends the load. */
export async function interleaved(sides, rounds, run) {
  const figures = new Map(sides.map((side) => [side.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) {
      const before = cpuSeconds(side.pid);
      const { count, seconds } = await run(side, round);
      figures.get(side.name).push({ cpuMicroseconds: ((cpuSeconds(side.pid) - before) * 1e6) / count, perSecond: count / seconds });
    }
  }
  return figures;
}

/** The line that every benchmark ends with, one per row. */
export function report(name, ratio, goal) {
  console.log(`${name} ratio=${ratio.toFixed(3)} goal=${goal}`);
}
