import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { constants, copyFile, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Log } from '../logging/log.js';
import { detectFile, type DetectedFile } from './file-kind.js';
import { FileStore } from './file-store.js';
import { prepareImage } from './prepare-image.js';
import type { OpenedFile } from './send-kept-file.js';

/** What is kept of a file that was sent. */
export interface KeptFile extends DetectedFile {
  readonly bytes: number;
  /** Of the bytes that are kept, lower-case hex. */
  readonly sha256: string;
  /** Pixels; null for what is not an image. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Why nothing is kept: of no kind that is taken, or an image that cannot be read. */
export type NotKept = 'KIND' | 'IMAGE';

/** What its record tells of a file. */
interface KnownFile extends Pick<OpenedFile, 'id' | 'kind' | 'extension' | 'sha256'> {
  readonly state: string;
  readonly mediaType: string | null;
}

/** Files of people, under the id that each has: judged by their bytes, without what a camera wrote into them, an image with a small picture beside it. */
@Injectable()
export class KeptFiles {
  constructor(
    private readonly files: FileStore,
    private readonly log: Log,
  ) {}

  /** Looks at what has arrived and keeps it. `localFile` stays: whoever dies before writing down what was kept finds it whole, and does it again. */
  async keep(id: string, localFile: string, name: string): Promise<KeptFile | NotKept> {
    const detected = await detectFile(localFile, name);
    if (detected === null) return 'KIND';
    if (detected.kind === 'IMAGE') return this.keepImage(id, localFile);
    const copy = `${localFile}.full`;
    try {
      await copyFile(localFile, copy, constants.COPYFILE_FICLONE);
      const kept = await measured(copy);
      await this.files.take(id, copy);
      return { ...detected, ...kept, width: null, height: null };
    } finally {
      await rm(copy, { force: true });
    }
  }

  /** Null while nothing is kept of it, and for the small picture of what is no image. */
  async open({ id, state, kind, mediaType, extension, sha256 }: KnownFile, preview: boolean): Promise<OpenedFile | null> {
    if (state !== 'READY' || mediaType === null || (preview && kind !== 'IMAGE')) return null;
    const content = await this.files.open(preview ? previewKey(id) : id);
    return content === null ? null : { id, kind, mediaType, extension, sha256, ...content };
  }

  /** Removes the bytes for good; what cannot be removed now is told in the log and does no harm: no row leads to it. */
  async discard(id: string): Promise<void> {
    try {
      await this.files.remove(id);
      await this.files.remove(previewKey(id));
    } catch (error) {
      this.log.error('A file that is no longer needed could not be removed.', error, { file: id });
    }
  }

  private async keepImage(id: string, localFile: string): Promise<KeptFile | NotKept> {
    const [full, preview] = [`${localFile}.full`, `${localFile}.preview`];
    try {
      const size = await prepareImage(localFile, full, preview);
      if (size === null) return 'IMAGE';
      const kept = await measured(full);
      await this.files.take(id, full);
      await this.files.take(previewKey(id), preview);
      return { kind: 'IMAGE', mediaType: 'image/webp', extension: 'webp', ...kept, ...size };
    } finally {
      await rm(full, { force: true });
      await rm(preview, { force: true });
    }
  }
}

function previewKey(id: string): string {
  return `${id}.preview`;
}

async function measured(file: string): Promise<Pick<KeptFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}
