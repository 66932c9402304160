import 'reflect-metadata';
import { currentPhase, phasesOf } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { PersonSchema } from '@jamboree/identity-server';
import { loadConfig, MovableClock, openUnitOfWork, CommitSignal, verifyAuditChain, type UnitOfWork } from '@jamboree/platform-server';
import { ENGINES, freshDatabase, TEST_START, type FreshDatabase } from '@jamboree/platform-testing';
import { DATABASE } from '../app.module.js';
import { tellDemoWorld } from './demo-world.js';
import { DEMO_PERSONAS } from './personas.js';

interface Count {
  readonly slug: string;
  readonly state: string;
  readonly n: number;
}

const STATES = `SELECT e."slug", s."state", COUNT(*) AS "n" FROM "submission" s JOIN "event" e ON e."id" = s."event_id"
  GROUP BY e."slug", s."state" ORDER BY e."slug", s."state"`;
const SHEETS = `SELECT e."slug", c."state", COUNT(*) AS "n" FROM "scorecard" c
  JOIN "assignment" a ON a."id" = c."assignment_id" JOIN "judging_round" r ON r."id" = a."round_id" JOIN "event" e ON e."id" = r."event_id"
  GROUP BY e."slug", c."state" ORDER BY e."slug", c."state"`;

describe.each(ENGINES)('the demo world on %s', (kind) => {
  let database: FreshDatabase;
  let uow: UnitOfWork;
  let told: boolean[];

  beforeAll(async () => {
    database = await freshDatabase(kind, DATABASE);
    const { dataDir, databaseUrl } = database.location;
    const config = loadConfig({ MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', LOG_LEVEL: 'silent' });
    told = [await tellDemoWorld(config, TEST_START), await tellDemoWorld(config, TEST_START)];
    uow = await openUnitOfWork(database.location, DATABASE, new MovableClock(TEST_START), new CommitSignal());
  }, 120_000);

  afterAll(async () => {
    await uow.close();
    await database.remove();
  });

  test('is told once', () => {
    expect(told).toEqual([true, false]);
  });

  test.each([
    ['heat-and-rain', 'RUNNING', 'BUILD'],
    ['open-counter', 'RUNNING', 'JURY_ROUND_1'],
    ['moving-together', 'FOLLOW_UP', 'ADOPT'],
    ['city-at-night', 'DRAFT', undefined],
  ])('%s is %s, in %s', async (slug, state, phase) => {
    const facts = await uow.read((tx) => new EventStore().bySlug(tx, slug));
    expect(facts?.event.state).toBe(state);
    expect(facts === null ? null : currentPhase(phasesOf(facts, TEST_START))?.key).toBe(phase);
  });

  test('submissions stand where their event stands', async () => {
    expect(await uow.read((tx) => tx.rows<Count>(STATES))).toEqual([
      { slug: 'heat-and-rain', state: 'DRAFT', n: 8 },
      { slug: 'heat-and-rain', state: 'MERGED', n: 1 },
      { slug: 'heat-and-rain', state: 'SUBMITTED', n: 5 },
      { slug: 'moving-together', state: 'NOT_SELECTED', n: 8 },
      { slug: 'moving-together', state: 'SHORTLISTED', n: 4 },
      { slug: 'open-counter', state: 'IN_JURY', n: 14 },
    ]);
  });

  test('one jury has done its work, the other is in the middle of it', async () => {
    const sheets = await uow.read((tx) => tx.rows<Count>(SHEETS));
    expect(sheets).toEqual(expect.arrayContaining([{ slug: 'moving-together', state: 'LOCKED', n: 36 }]));
    expect(sheets).toEqual(expect.arrayContaining([{ slug: 'open-counter', state: 'SUBMITTED', n: 26 }]));
  });

  test('everybody with a button is there, and the audit chain holds', async () => {
    const people = await uow.read((tx) => tx.find(PersonSchema));
    for (const { email, displayName } of DEMO_PERSONAS)
      expect(people.find((person) => person.email === email)?.displayName).toBe(displayName);
    expect(people.filter(({ administrator }) => administrator)).toHaveLength(1);
    expect(await uow.read((tx) => verifyAuditChain(tx))).toMatchObject({ intact: true });
  });
});
