import type { InputIssue, Instant } from '@jamboree/kernel';
import { cleanLine, lengthIssue } from '../text.js';

/** On its way; usable; or not taken, and why. */
export const FILE_STATES = ['UPLOADING', 'READY', 'REFUSED'] as const;
export type FileState = (typeof FILE_STATES)[number];

/**
 * - `KIND` by its first bytes it is of no kind that is taken
 * - `IMAGE` an image that cannot be read, or unpacks to too many pixels
 * - `LATE` it was whole only after the deadline
 * - `EXPIRED` it never came whole
 */
export const FILE_REFUSALS = ['KIND', 'IMAGE', 'LATE', 'EXPIRED'] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export const FILE_KINDS = ['IMAGE', 'PDF', 'DOCUMENT', 'TEXT'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What lies under a file's key. */
export interface KeptBytes {
  readonly bytes: number;
  readonly kind: FileKind;
  readonly mediaType: string;
  /** What a download's name ends with, without a dot. */
  readonly extension: string;
  /** Of the bytes that are kept, lower-case hex. */
  readonly sha256: string;
  /** Pixels; null for what is not an image. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A file that somebody sent. Its bytes never change: another file is another record. */
export interface StoredFile {
  /** As its sender named it, without folders. */
  readonly name: string;
  readonly state: FileState;
  /** Null unless REFUSED. */
  readonly refusal: FileRefusal | null;
  /** Bytes: as announced while it is on its way, then as kept. */
  readonly bytes: number;
  /** The following are null until it is READY. */
  readonly kind: FileKind | null;
  readonly mediaType: string | null;
  readonly extension: string | null;
  readonly sha256: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly createdAt: Instant;
}

/** What of a file changes when it has arrived. */
export type Arrival = Omit<StoredFile, 'name' | 'createdAt'>;

const NOTHING = { kind: null, mediaType: null, extension: null, sha256: null, width: null, height: null } as const;

/** A file for which room was made. */
export function announcedFile(name: string, bytes: number, createdAt: Instant): StoredFile {
  return { name, state: 'UPLOADING', refusal: null, bytes, ...NOTHING, createdAt };
}

export function keptFile(kept: KeptBytes): Arrival {
  return { state: 'READY', refusal: null, ...kept };
}

export function refusedFile(refusal: FileRefusal): Arrival {
  return { state: 'REFUSED', refusal, bytes: 0, ...NOTHING };
}

const NAME_LENGTH = { min: 1, max: 120 } as const;

/** Some browsers send a path, and nothing in a name may look like one. */
export function fileName(name: string): string {
  return (cleanLine(name).split(/[\\/]/u).at(-1) ?? '').trim();
}

/** What is wrong with a file's name or announced size. */
export function fileIssues({ name, bytes }: { readonly name: string; readonly bytes?: number }): InputIssue[] {
  const issues = [lengthIssue('name', name, NAME_LENGTH)].filter((issue) => issue !== null);
  if (bytes !== undefined && (!Number.isSafeInteger(bytes) || bytes < 1))
    issues.push({ field: 'bytes', rule: 'outOfRange', figures: { min: 1 } });
  return issues;
}
