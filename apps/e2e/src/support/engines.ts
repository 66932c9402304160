import { ENGINES, freshDatabase, type EngineKind, type FreshDatabase } from '@jamboree/platform-testing';
import type { Place } from './command-line.js';
import { ServerProcess } from './server-process.js';

/** A server as a story needs it: where it is, and its clock. */
export interface StoryServer {
  readonly url: string;
  readonly dataDir: string;
  /** For commands on the same data. */
  readonly place: Place;
  now(): number;
  advance(milliseconds: number): Promise<void>;
  /** A mail address that no other story uses. */
  freshAddress(name: string): string;
}

/** Monday 1 June 2026, 00:00 UTC. Stories start on a fixed day, so that none depends on the day they run. */
export const STORY_START = Date.UTC(2026, 5, 1);

/** Tells the same stories to a real server process on SQLite and to one on PostgreSQL. */
export function onEachEngine(name: string, stories: (server: () => StoryServer) => void, startsAt: number = STORY_START): void {
  describe.each(ENGINES)(`${name} (%s)`, (kind) => {
    let process: ServerProcess;
    let database: FreshDatabase;
    let now = startsAt;
    let people = 0;

    beforeAll(async () => {
      database = await emptyDatabase(kind);
      const { dataDir, databaseUrl } = database.location;
      process = await ServerProcess.start({ mode: 'development', startsAt, ...(databaseUrl === null ? { dataDir } : { databaseUrl }) });
    });

    afterAll(async () => {
      await process.stop();
      await database.remove();
    });

    stories(() => ({
      url: process.url,
      dataDir: process.dataDir,
      place: { dataDir: process.dataDir, databaseUrl: database.location.databaseUrl },
      now: () => now,
      advance: async (milliseconds) => {
        await process.advance(milliseconds);
        now += milliseconds;
      },
      freshAddress: (person) => `${person.toLowerCase()}.${(people += 1)}@example.org`,
    }));
  });
}

/** The server migrates by itself at its start, so that the migrations are part of every story. */
function emptyDatabase(kind: EngineKind): Promise<FreshDatabase> {
  return freshDatabase(kind, { schemas: [], migrations: [] });
}
