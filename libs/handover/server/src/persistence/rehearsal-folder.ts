import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asId, isId, type EventId } from '@jamboree/kernel';
import { Config, randomToken } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { RehearsalState } from './rehearsal-state.js';

const STATE = 'rehearsal.json';

/** All there is of a rehearsal lies in one folder, so that removing the folder removes the rehearsal. */
@Injectable()
export class RehearsalFolder {
  private readonly root: string;

  constructor(config: Config) {
    this.root = join(config.dataDir, 'rehearsals');
  }

  of(eventId: EventId): string {
    return join(this.root, eventId);
  }

  /** False when there is one already: of two that start at once, one makes the folder. */
  async make(eventId: EventId): Promise<boolean> {
    await mkdir(this.root, { recursive: true });
    try {
      await mkdir(this.of(eventId));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false; // fs rejects with these
      throw error;
    }
  }

  async read(eventId: EventId): Promise<RehearsalState | null> {
    try {
      return JSON.parse(await readFile(join(this.of(eventId), STATE), 'utf8')) as RehearsalState; // written below
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // fs rejects with these
      throw error;
    }
  }

  /** Whole or not at all: whoever reads meanwhile reads the one before. */
  async write(state: RehearsalState): Promise<void> {
    const draft = join(this.of(state.eventId), `${STATE}.${randomToken(6)}`);
    await writeFile(draft, JSON.stringify(state));
    await rename(draft, join(this.of(state.eventId), STATE));
  }

  async all(): Promise<EventId[]> {
    try {
      return (await readdir(this.root)).filter(isId).map((name) => asId<'Event'>(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // fs rejects with these
      throw error;
    }
  }

  /** With the last one the folder of all goes as well. */
  async remove(eventId: EventId): Promise<void> {
    await rm(this.of(eventId), { recursive: true, force: true, maxRetries: 5 });
    if ((await this.all()).length === 0) await rm(this.root, { recursive: true, force: true });
  }
}
