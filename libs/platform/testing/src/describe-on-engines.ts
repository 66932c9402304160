import { instant, VISITOR, type Instant, type Viewer } from '@jamboree/kernel';
import {
  CommitSignal,
  MovableClock,
  newId,
  openUnitOfWork,
  type DatabaseDefinition,
  type DatabaseLocation,
  type UnitOfWork,
} from '@jamboree/platform-server';
import { ENGINES, freshDatabase, type EngineKind, type FreshDatabase } from './engine-databases.js';

/** 1 September 2026, 08:00 in UTC: when the clock of every test stands until it is moved. */
export const TEST_START: Instant = instant(Date.UTC(2026, 8, 1, 8));

/** One engine with a fresh migrated database, shared by the specs of one `describeOnEngines`. */
export interface Engine {
  readonly kind: EngineKind;
  readonly location: DatabaseLocation;
  readonly uow: UnitOfWork;
  readonly clock: MovableClock;
  readonly signal: CommitSignal;
  /** A signed-in person with a new id, without roles unless told. */
  viewer(overrides?: Partial<Viewer>): Viewer;
}

/** Runs the same specs on SQLite and on PostgreSQL, each in a fresh database with all migrations applied. Call `engine()` inside specs. */
export function describeOnEngines(name: string, definition: DatabaseDefinition, specs: (engine: () => Engine) => void): void {
  describe.each(ENGINES)(`${name} on %s`, (kind) => {
    let database: FreshDatabase;
    let current: Engine;

    beforeAll(async () => {
      database = await freshDatabase(kind, definition);
      current = await openEngine(kind, database.location, definition);
    }, 60_000);

    afterAll(async () => {
      await current.uow.close();
      await database.remove();
    });

    specs(() => current);
  });
}

async function openEngine(kind: EngineKind, location: DatabaseLocation, definition: DatabaseDefinition): Promise<Engine> {
  const clock = new MovableClock(TEST_START);
  const signal = new CommitSignal();
  const uow = await openUnitOfWork(location, definition, clock, signal);
  const viewer = (overrides: Partial<Viewer> = {}): Viewer => ({ ...VISITOR, userId: newId<'User'>(clock.now()), ...overrides });
  return { kind, location, uow, clock, signal, viewer };
}
