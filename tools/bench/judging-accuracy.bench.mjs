/**
 * How near each way of adding up comes to the truth, where the truth is known: simulated juries, Kendall's τ-b between the estimate and the
 * true quality. 60 submissions, 20 jurors, r scores each, every submission in random order to the r least loaded jurors. What is compared is
 * the order that would be published, equal estimates drawn by lot: left as ties they would flatter the raw mean, whose estimates are equal
 * for one pair in twenty (last column). Ends with the greatest distance from what is expected, as a ratio to the ±.01 that it may be.
 */
import {
  fitAdditive,
  fitSeverity,
  kendallsTau,
  normalSource,
  randomSource,
  scoreTable,
  shuffled,
} from '../../libs/judging/domain/dist/index.js';

const REPETITIONS = Number(process.argv[2] ?? 600);
const BASE = { submissions: 60, jurors: 20, reviews: 3, severity: 0.6, scale: 0.2 };
/** Expected τ-b, found once by an independent simulation of 600 repetitions; `null` where there is none. */
const CASES = [
  { name: 'base', ...BASE, table: { mean: 0.614, z: 0.621, additive: 0.63, mixed: 0.637 } },
  { name: 'base', ...BASE, reviews: 4, table: null },
  { name: 'base', ...BASE, reviews: 5, table: { mean: 0.694, z: 0.71, additive: 0.714, mixed: 0.716 } },
  { name: 'no severity', ...BASE, severity: 0, table: { mean: 0.656, z: 0.624, additive: 0.637, mixed: 0.655 } },
  { name: 'strong severity', ...BASE, severity: 1.2, table: { mean: 0.535, z: 0.613, additive: 0.62, mixed: 0.625 } },
  { name: '60 jurors', ...BASE, jurors: 60, table: { mean: 0.613, z: 0.522, additive: 0.556, mixed: 0.624 } },
];
const METHODS = {
  mean: rawMeans,
  z: zScores,
  additive: (world) => fitAdditive(world.table).quality,
  mixed: (world) => fitSeverity(world.table).quality,
};

console.log(
  `${REPETITIONS} repetitions${' '.repeat(9)}r ${[...Object.keys(METHODS), 'mean with ties'].map((name) => name.padStart(17)).join('')}`,
);
let farthest = 0;
for (const [number, one] of CASES.entries()) farthest = Math.max(farthest, tell(one, averages(one, number)));
console.log(`judging-accuracy ratio=${(farthest / 0.01).toFixed(2)} goal=1`);

function averages(one, number) {
  const sums = Object.fromEntries([...Object.keys(METHODS), 'tied'].map((name) => [name, 0]));
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const random = randomSource(2020 + number, repetition);
    const world = simulate(one, random);
    for (const [name, estimate] of Object.entries(METHODS))
      sums[name] += kendallsTau(world.quality, places(estimate(world), random)) / REPETITIONS;
    sums.tied += kendallsTau(world.quality, rawMeans(world)) / REPETITIONS;
  }
  return sums;
}

function tell({ name, reviews, table }, { tied, ...found }) {
  const cells = Object.entries(found).map(([method, tau]) =>
    `${tau.toFixed(3)} (${table === null ? ' – ' : table[method].toFixed(3)})`.padStart(17),
  );
  console.log(`${name.padEnd(24)} ${reviews} ${cells.join('')}${tied.toFixed(3).padStart(17)}`);
  return table === null ? 0 : Math.max(...Object.entries(found).map(([method, tau]) => Math.abs(tau - table[method])));
}

/** The place of each in ascending order, equal estimates by lot. */
function places(estimates, random) {
  const place = new Float64Array(estimates.length);
  shuffled([...estimates.keys()], random)
    .sort((x, y) => estimates[x] - estimates[y])
    .forEach((submission, index) => (place[submission] = index));
  return place;
}

/** q ~ N(0, 1), severity b ~ N(0, sd), scale a = exp N(0, sd), noise e ~ N(0, 1): latent b + a(q + e), a score from 1 to 10. */
function simulate({ submissions, jurors, reviews, severity, scale }, random) {
  const normal = normalSource(random);
  const quality = Float64Array.from({ length: submissions }, normal);
  const judges = Array.from({ length: jurors }, () => ({ b: severity * normal(), a: Math.exp(scale * normal()), load: 0 }));
  const entries = [];
  for (const submission of shuffled([...quality.keys()], random)) {
    const chosen = shuffled([...judges.keys()], random)
      .sort((x, y) => judges[x].load - judges[y].load)
      .slice(0, reviews);
    for (const juror of chosen) {
      const { a, b } = judges[juror];
      const latent = b + a * (quality[submission] + normal());
      entries.push({ submission, juror, score: Math.min(10, Math.max(1, Math.round(5.5 + 1.7 * latent))) });
      judges[juror].load += 1;
    }
  }
  return { quality, entries, table: scoreTable(submissions, jurors, entries) };
}

function rawMeans({ quality, entries }) {
  return means(quality.length, entries);
}

/** Each juror's scores to mean 0 and standard deviation 1 (left at 0 where they do not differ), then the mean of those. */
function zScores({ quality, entries }) {
  const byJuror = grouped(entries);
  const standardised = [...byJuror.values()].flatMap((own) => {
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const sd = Math.sqrt(own.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / Math.max(1, own.length - 1));
    return own.map((entry) => ({ ...entry, score: sd === 0 ? 0 : (entry.score - mean) / sd }));
  });
  return means(quality.length, standardised);
}

function grouped(entries) {
  const groups = new Map();
  for (const entry of entries) groups.set(entry.juror, [...(groups.get(entry.juror) ?? []), entry]);
  return groups;
}

function means(submissions, entries) {
  const sums = new Float64Array(submissions);
  const counts = new Int32Array(submissions);
  for (const { submission, score } of entries) {
    sums[submission] += score;
    counts[submission] += 1;
  }
  return sums.map((sum, submission) => sum / counts[submission]);
}
