import type { Place } from './command-line.js';
import type { ServerProcess } from './server-process.js';

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

/** The story's view of a process that was started at `startsAt` on its movable clock. */
export function storyServer(process: ServerProcess, startsAt: number, databaseUrl: string | null = null): StoryServer {
  let now = startsAt;
  let people = 0;
  return {
    url: process.url,
    dataDir: process.dataDir,
    place: { dataDir: process.dataDir, databaseUrl },
    now: () => now,
    advance: async (milliseconds) => {
      await process.advance(milliseconds);
      now += milliseconds;
    },
    freshAddress: (person) => `${person.toLowerCase()}.${(people += 1)}@example.org`,
  };
}
