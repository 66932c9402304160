import { fc, test as property } from '@fast-check/jest';
import type { DeviceDraft, DraftStore } from './draft-store.js';
import { FormKeeper } from './form-keeper.js';

interface Words {
  readonly title: string;
  readonly text: string;
}

const EMPTY: Words = { title: '', text: '' };

function memory(): DraftStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: <T>(key: string) => Promise.resolve(kept.get(key) as DeviceDraft<T> | undefined),
    write: (key, draft) => Promise.resolve(void kept.set(key, draft)).then(() => true),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    keys: () => Promise.resolve([...kept.keys()]),
  };
}

describe('words in a form', () => {
  property.prop([fc.array(fc.record({ title: fc.string(), text: fc.string() }, { requiredKeys: [] }), { maxLength: 8 })])(
    'are there again as they were last typed, unless they say nothing new',
    async (parts) => {
      const store = memory();
      const first = new FormKeeper(EMPTY, 3, store);
      await first.open('one');
      for (const part of parts) first.change(part);
      const typed = first.state().value;
      const again = new FormKeeper(EMPTY, 3, store);
      await again.open('one');
      expect(again.state().value).toEqual(typed);
      expect(again.state().restored).toBe(typed.title !== '' || typed.text !== '');
      again.discard();
      expect(again.state()).toEqual({ value: EMPTY, restored: false, version: 3 });
      expect(store.kept.size).toBe(0);
    },
  );

  test('are not overwritten by what the device finds too late, nor found under another key', async () => {
    const store = memory();
    new FormKeeper(EMPTY, 0, store).change({ title: 'nowhere' });
    const kept = new FormKeeper(EMPTY, 0, store);
    await kept.open('one');
    kept.change({ title: 'kept' });
    const typing = new FormKeeper(EMPTY, 0, store);
    const opening = typing.open('one');
    typing.change({ title: 'typed' });
    await opening;
    expect(typing.state()).toMatchObject({ value: { title: 'typed' }, restored: false });
    const other = new FormKeeper(EMPTY, 0, store);
    await other.open('two');
    expect(other.state().restored).toBe(false);
  });

  test('remember the version on which they were written, and go once they were sent', async () => {
    const store = memory();
    const mine = new FormKeeper(EMPTY, 1, store);
    await mine.open('one');
    mine.change({ text: 'mine' });
    const later = new FormKeeper({ ...EMPTY, text: 'theirs' }, 2, store);
    await later.open('one');
    expect(later.state()).toEqual({ value: { title: '', text: 'mine' }, restored: true, version: 1 });
    later.change({ title: 'more' });
    expect(later.state().version).toBe(1);
    later.sent();
    expect(store.kept.size).toBe(0);
  });
});
