import { open } from 'node:fs/promises';

/** What a stored file may be; nothing that a browser would run. */
export const FILE_KINDS = ['IMAGE', 'PDF', 'DOCUMENT', 'TEXT'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface DetectedFile {
  readonly kind: FileKind;
  readonly mediaType: string;
  /** Without a dot; what a download's name ends with. */
  readonly extension: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** By magic bytes. SVG and HTML are missing on purpose: they can carry programs. */
const ALLOWED: ReadonlyMap<string, FileKind> = new Map([
  ['image/png', 'IMAGE'],
  ['image/jpeg', 'IMAGE'],
  ['image/webp', 'IMAGE'],
  ['image/gif', 'IMAGE'],
  ['image/avif', 'IMAGE'],
  ['application/pdf', 'PDF'],
  [`${OFFICE}.wordprocessingml.document`, 'DOCUMENT'],
  [`${OFFICE}.spreadsheetml.sheet`, 'DOCUMENT'],
  [`${OFFICE}.presentationml.presentation`, 'DOCUMENT'],
  [`${OPEN}.text`, 'DOCUMENT'],
  [`${OPEN}.spreadsheet`, 'DOCUMENT'],
  [`${OPEN}.presentation`, 'DOCUMENT'],
]);

/** Endings that a plain text keeps; any other text is stored as `txt`. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['md', 'text/markdown'],
  ['geojson', 'application/geo+json'],
  ['json', 'application/json'],
]);

/** What the file is by its first bytes, whatever its name says; null when it is of no kind that may be kept. */
export async function detectFile(file: string, name: string): Promise<DetectedFile | null> {
  const { fileTypeFromFile } = await import('file-type/node');
  const found = await fileTypeFromFile(file);
  if (found !== undefined) {
    const kind = ALLOWED.get(found.mime);
    return kind === undefined ? null : { kind, mediaType: found.mime, extension: found.ext };
  }
  return (await isPlainText(file)) ? plainText(name) : null;
}

function plainText(name: string): DetectedFile {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const mediaType = TEXTS.get(extension);
  return mediaType === undefined ? { kind: 'TEXT', mediaType: 'text/plain', extension: 'txt' } : { kind: 'TEXT', mediaType, extension };
}

const SAMPLE_BYTES = 65_536;

/** UTF-8 without control characters, and not something that begins as markup that a browser runs. */
async function isPlainText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    // `stream`: the sample may end in the middle of a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true });
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    return !/[\u0000-\u0008\u000e-\u001f]/u.test(text) && !/^\s*<(?:!doctype|\?xml|html|svg|script)/iu.test(text);
  } catch (error) {
    if (error instanceof TypeError) return false; // not UTF-8
    throw error;
  } finally {
    await file.close();
  }
}
