import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { FileStore, Jobs, KeptFiles, Leadership, Uploads, type Config, type FileContent, type Log } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import { ApplicationFileStore } from '../persistence/registration/application-file.store.js';
import { DropApplicationFiles } from '../use-cases/registration/files/drop-application-files.js';

/** Finished files, as long as the house stands. */
class FilesInMemory extends FileStore {
  readonly kept = new Map<string, Buffer>();

  override async take(key: string, localFile: string): Promise<void> {
    this.kept.set(key, await readFile(localFile));
  }

  override async open(key: string): Promise<FileContent | null> {
    const bytes = this.kept.get(key);
    return Promise.resolve(bytes === undefined ? null : { bytes: bytes.length, stream: Readable.from([bytes]) });
  }

  override async remove(key: string): Promise<void> {
    this.kept.delete(key);
    return Promise.resolve();
  }
}

interface Neighbours extends Pick<Engine, 'uow' | 'clock'> {
  readonly config: Config;
  readonly log: Log;
}

/** Where files of registrations lie and how they end, put together by hand. */
export function filesHouse({ uow, clock, config, log }: Neighbours) {
  const bytes = new FilesInMemory();
  const kept = new KeptFiles(bytes, log);
  const store = new ApplicationFileStore();
  const uploads = new Uploads(config, uow, clock, new Jobs(new Leadership(uow), log), log);
  return { bytes, kept, store, uploads, config, drop: new DropApplicationFiles(uow, store, uploads, kept, clock) };
}

export type FilesHouse = ReturnType<typeof filesHouse>;
