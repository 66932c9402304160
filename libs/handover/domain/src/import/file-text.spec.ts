import { fc, test } from '@fast-check/jest';
import { fileText } from './file-text.js';

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));

test.prop([
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !text.includes('\u0000') && !/\p{Surrogate}/u.test(text) && !text.startsWith('\ufeff')),
])('UTF-8 is read, with or without byte order mark', (text) => {
  expect(fileText(bytes(text))).toEqual({ ok: true, value: text });
  expect(fileText(bytes(`\ufeff${text}`))).toEqual({ ok: true, value: text });
});

test.each([
  ['nothing', new Uint8Array(), /empty/],
  ['blanks', bytes(' \n'), /empty/],
  ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16('url,criteria')]), /UTF-16.*CSV UTF-8/],
  ['UTF-16 without', utf16('url,criteria,last_submission_at'), /UTF-16/],
  ['Latin-1', Uint8Array.from([...bytes('url\nMünchen\n'), 0x4d, 0xfc, 0x6e]), /not in UTF-8: line 3, near byte 2 of it \(0xfc\)/],
  ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2]), /spreadsheet/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]), /binary/],
])('%s is answered with what to do', (_, file, message) => {
  expect(fileText(file)).toEqual({ ok: false, error: { code: 'UnreadableFile', message: matching(message) } });
});

test.prop([fc.uint8Array()])('no bytes throw', (file) => {
  expect(typeof fileText(file).ok).toBe('boolean');
});
