import { err, ok, type Result } from '@jamboree/kernel';
import { fileText, isUtf16, type UnreadableFile } from '../file-text.js';

/** Encodings in which people save lists. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes would mean something in another encoding too: somebody has to look whether the names are right. */
  readonly assumed: boolean;
}

/**
 * The text of a file whatever it was saved in. Unlike at the command line, somebody looks at it before anything is stored, so what is no UTF-8 is taken for
 * Windows-1252 and said to be a guess.
 */
export function decodeFile(bytes: Uint8Array, wanted: Encoding | null = null): Result<DecodedFile, UnreadableFile> {
  if (wanted !== null) return ok({ text: decode(bytes, wanted), encoding: wanted, assumed: false });
  if (isUtf16(bytes)) {
    const encoding = bigEndian(bytes) ? 'utf-16be' : 'utf-16le';
    return ok({ text: decode(bytes, encoding), encoding, assumed: false });
  }
  const text = fileText(bytes);
  if (text.ok) return ok({ text: text.value, encoding: 'utf-8', assumed: false });
  if (isText(bytes)) return ok({ text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', assumed: true });
  return err(text.error);
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes); // takes a byte order mark off
}

function bigEndian(bytes: Uint8Array): boolean {
  return bytes[0] === 0xfe || (bytes[0] !== 0xff && bytes[0] === 0);
}

/** Neither empty nor an archive nor binary. */
function isText(bytes: Uint8Array): boolean {
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
  return bytes.length > 0 && !archive && !bytes.includes(0);
}
