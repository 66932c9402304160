/** Which limit a file would break. */
export const FILE_LIMITS = ['FILE_BYTES', 'SUBMISSION_FILES', 'SUBMISSION_BYTES', 'FIELD_FILES', 'PERSON_BYTES', 'EVENT_BYTES'] as const;
export type FileLimit = (typeof FILE_LIMITS)[number];

/** There is no room for the file; `max` in bytes, or in files for SUBMISSION_FILES and FIELD_FILES. */
export interface NoRoomForFile {
  readonly code: 'NoRoomForFile';
  readonly limit: FileLimit;
  readonly max: number;
}

/** Bytes of one file and of all files of an event. */
export interface FileRoom {
  readonly fileBytes: number;
  readonly eventBytes: number;
}

/** What one submission, or one person's registration, holds: as many bytes as four of the largest files. */
export function roomOfOne({ fileBytes }: FileRoom): number {
  return 4 * fileBytes;
}

/** What is taken, files on their way included, and how much there may be. */
export interface FilePlace {
  readonly limit: FileLimit;
  readonly taken: number;
  readonly max: number;
}

/** The first place in which a file of so many bytes has no room; null when it has. */
export function noRoomIn(places: readonly FilePlace[]): NoRoomForFile | null {
  const full = places.find(({ taken, max }) => taken > max);
  return full === undefined ? null : { code: 'NoRoomForFile', limit: full.limit, max: full.max };
}
