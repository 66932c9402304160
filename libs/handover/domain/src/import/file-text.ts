import { err, ok, type Result } from '@jamboree/kernel';

/** Why the bytes of a file are no text that can be read, and what to do. */
export interface UnreadableFile {
  readonly code: 'UnreadableFile';
  /** English; says what was found and how to get a file that can be read. */
  readonly message: string;
}

const SAVE_AS_UTF8 = 'Save it as CSV in UTF-8 (in Excel: "CSV UTF-8 (comma delimited)") and try again.';
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * The text of a file in UTF-8, with or without byte order mark. Anything else is refused rather than guessed: a wrong guess turns names into others
 * without anybody noticing.
 */
export function fileText(bytes: Uint8Array): Result<string, UnreadableFile> {
  const unreadable = (message: string) => err({ code: 'UnreadableFile' as const, message });
  if (bytes.length === 0) return unreadable('The file is empty.');
  if (ZIP.every((byte, index) => bytes[index] === byte))
    return unreadable(`The file is a spreadsheet or an archive, not text. ${SAVE_AS_UTF8}`);
  if (isUtf16(bytes)) return unreadable(`The file is in UTF-16. ${SAVE_AS_UTF8}`);
  if (bytes.includes(0)) return unreadable('The file is binary, not text. Give a CSV file in UTF-8.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(BYTE_ORDER_MARK, '');
    return text.trim() === '' ? unreadable('The file is empty.') : ok(text);
  } catch {
    return unreadable(`The file is not in UTF-8: ${wrongByte(bytes)}. It is probably in Windows-1252 or Latin-1. ${SAVE_AS_UTF8}`);
  }
}

/** With its byte order mark, or without one where every second byte of the first hundred is empty. */
export function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const sample = bytes.subarray(0, 200);
  const empty = (parity: number) => sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  return sample.length >= 4 && Math.max(empty(0), empty(1)) > sample.length * 0.4;
}

/** Line and place of the first byte that UTF-8 does not allow, for whoever looks for it. */
function wrongByte(bytes: Uint8Array): string {
  let start = 0;
  let line = 1;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let end = bytes.indexOf(0x0a, start); ; end = bytes.indexOf(0x0a, start)) {
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    try {
      decoder.decode(part);
    } catch {
      const high = part.findIndex((byte) => byte >= 0x80);
      return `line ${line}, near byte ${high + 1} of it (0x${(part[high] ?? 0).toString(16)})`;
    }
    if (end === -1) return 'somewhere';
    start = end + 1;
    line += 1;
  }
}
