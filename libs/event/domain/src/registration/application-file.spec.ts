import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { roomOfOne } from '../files/file-room.js';
import { FILE_STATES } from '../files/stored-file.js';
import { plainField, type FormField } from '../forms/form.js';
import { decideApplicationFile, filesNamedIn } from './application-file.js';

const ROOM = { fileBytes: 25_000_000, eventBytes: 1_000_000_000 };
const asked = (key: string, kind: FormField['kind'] = 'FILE') => plainField({ key, kind, title: { en: key }, help: {}, max: 2 });
const FORM = { fields: [asked('portfolio'), asked('letter'), asked('motive', 'LONG_TEXT')] };
const bytes = fc.integer({ min: 0, max: 2 * ROOM.eventBytes });

test.prop([fc.record({ fieldFiles: fc.nat({ max: 4 }), personBytes: bytes, registrationBytes: bytes, eventBytes: bytes }), bytes])(
  'a file for a registration is let in exactly when no limit is broken by it',
  (use, size) => {
    const fits =
      size >= 1 &&
      size <= ROOM.fileBytes &&
      use.fieldFiles < 2 &&
      use.personBytes + size <= roomOfOne(ROOM) &&
      use.registrationBytes + size <= ROOM.eventBytes / 4 &&
      use.eventBytes + size <= ROOM.eventBytes;
    expect(decideApplicationFile({ form: FORM, use, room: ROOM }, { fieldKey: 'portfolio', name: 'a.pdf', bytes: size }).ok).toBe(fits);
  },
);

test.each(['motive', 'nothing'])('nobody sends a file for %s, which asks for none', (fieldKey) => {
  const facts = { form: FORM, use: { fieldFiles: 0, personBytes: 0, registrationBytes: 0, eventBytes: 0 }, room: ROOM };
  expect(decideApplicationFile(facts, { fieldKey, name: 'a.pdf', bytes: 1 })).toMatchObject({
    error: { code: 'InvalidInput', issues: [{ field: 'fieldKey', rule: 'unknown' }] },
  });
});

const files = fc.uniqueArray(
  fc.record({
    id: fc.ulid().map((id) => asId<'ApplicationFile'>(id)),
    fieldKey: fc.constantFrom('portfolio', 'letter'),
    state: fc.constantFrom(...FILE_STATES),
    applicationId: fc.constantFrom(null, asId<'Application'>('before')),
  }),
  { minLength: 1, maxLength: 8, selector: ({ id }) => id },
);

test.prop([files, fc.ulid()])(
  'an answer names files of its own question that are here and were not sent before, or nothing is sent',
  (own, foreign) => {
    const usable = own.filter(({ fieldKey, state, applicationId }) => fieldKey === 'letter' && state === 'READY' && applicationId === null);
    const answer = (fileIds: readonly string[]) => new Map([['letter', { kind: 'FILE' as const, fileIds }]]);
    const ids = usable.map(({ id }) => id);
    expect(filesNamedIn(answer(ids), own)).toEqual({ ok: true, value: ids });
    for (const other of [foreign, ...own.filter((file) => !usable.includes(file)).map(({ id }) => id)])
      expect(filesNamedIn(answer([...ids, other]), own)).toMatchObject({ error: { issues: [{ field: 'letter', rule: 'unknown' }] } });
  },
);
