import { open, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { FileStore, type FileContent } from './file-store.js';

const KEY = /^[0-9A-Za-z]+(?:[./-][0-9A-Za-z]+)*$/;

/** Files in a folder of the data directory, spread over 256 folders. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async take(key: string, localFile: string): Promise<void> {
    const target = this.pathOf(key);
    await mkdir(path.dirname(target), { recursive: true });
    const file = await open(localFile, 'r');
    try {
      // Acknowledged only when it would survive a power cut, as everything else.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(localFile, target);
  }

  override async open(key: string): Promise<FileContent | null> {
    try {
      const file = await open(this.pathOf(key), 'r');
      const { size } = await file.stat();
      return { bytes: size, stream: file.createReadStream() };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // what Node's file system throws
      throw error;
    }
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** By the last two symbols, which are random in an id. */
  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError('A file key holds letters and digits only.');
    const [stem = key] = key.split('.');
    return path.join(this.folder, stem.slice(-2), key);
  }
}
