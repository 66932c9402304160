import { ENGINES, freshDatabase, type EngineKind, type FreshDatabase } from '@jamboree/platform-testing';
import { ServerProcess } from './server-process.js';
import { storyServer, type StoryServer } from './story-server.js';

/** Monday 1 June 2026, 00:00 UTC. Stories start on a fixed day, so that none depends on the day they run. */
export const STORY_START = Date.UTC(2026, 5, 1);

/** Tells the same stories to a real server process on SQLite and to one on PostgreSQL. */
export function onEachEngine(name: string, stories: (server: () => StoryServer) => void, startsAt: number = STORY_START): void {
  describe.each(ENGINES)(`${name} (%s)`, (kind) => {
    let process: ServerProcess;
    let database: FreshDatabase;
    let server: StoryServer;

    beforeAll(async () => {
      database = await emptyDatabase(kind);
      const { dataDir, databaseUrl } = database.location;
      process = await ServerProcess.start({ mode: 'development', startsAt, ...(databaseUrl === null ? { dataDir } : { databaseUrl }) });
      server = storyServer(process, startsAt, databaseUrl);
    });

    afterAll(async () => {
      await process.stop();
      await database.remove();
    });

    stories(() => server);
  });
}

/** The server migrates by itself at its start, so that the migrations are part of every story. */
function emptyDatabase(kind: EngineKind): Promise<FreshDatabase> {
  return freshDatabase(kind, { schemas: [], migrations: [] });
}
