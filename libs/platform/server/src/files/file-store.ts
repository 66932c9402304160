import type { Readable } from 'node:stream';

/**
 * Where finished files lie. A key is made by the server, from ids; what lies under one never changes. The disk keeps them today; an object
 * store with the S3 interface can take its place without anybody else noticing.
 */
export abstract class FileStore {
  /** Takes a local file over: it lies under the key, whole, when this resolves. Doing it twice is safe. */
  abstract take(key: string, localFile: string): Promise<void>;
  /** Null when nothing lies there. */
  abstract open(key: string): Promise<FileContent | null>;
  /** Safe to repeat. */
  abstract remove(key: string): Promise<void>;
}

export interface FileContent {
  readonly bytes: number;
  readonly stream: Readable;
}
