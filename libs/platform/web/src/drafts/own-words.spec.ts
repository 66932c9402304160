import { fc, test as property } from '@fast-check/jest';
import { indexedDbDrafts, type DeviceDraft, type DraftStore } from './draft-store.js';
import { forgetOnDevice, unsentWords } from './own-words.js';
import { ownKey, uploadNote } from './owner.js';

function memory(keys: readonly string[]): DraftStore {
  const kept = new Map<string, unknown>(keys.map((key) => [key, {}]));
  return {
    read: <T>(key: string) => Promise.resolve(kept.get(key) as DeviceDraft<T> | undefined),
    write: (key, draft) => Promise.resolve(void kept.set(key, draft)).then(() => true),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    keys: () => Promise.resolve([...kept.keys()]),
  };
}

function notes(names: readonly string[]): Storage {
  const kept = new Map(names.map((name) => [name, 'x']));
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const people = ['01ana', '01ben', '01an'] as const;

describe('what a device keeps of people', () => {
  property.prop([
    fc.uniqueArray(fc.tuple(fc.constantFrom(...people), fc.constantFrom('submission:1', 'x:entry:new', 'apply:2')), { selector: String }),
  ])('is counted and deleted for one person alone', async (kept) => {
    const store = memory(kept.map(([owner, of]) => ownKey(owner, of)));
    const of = (person: string) => kept.filter(([owner]) => owner === person).map(([, what]) => what);
    expect(await unsentWords('01an', store)).toEqual({ things: of('01an'), held: true });
    await forgetOnDevice('01an', store, notes([]));
    expect((await unsentWords('01an', store)).things).toEqual([]);
    for (const other of ['01ana', '01ben']) expect((await unsentWords(other, store)).things).toEqual(of(other));
  });

  test('is asked about too when the device refuses to keep it, until it is sent', async () => {
    const refusing = indexedDbDrafts(); // there is no IndexedDB here
    expect(await refusing.write(ownKey('01ana', 'submission:1'), { value: 'typed', baseVersion: 1, at: 0 })).toBe(false);
    expect(await unsentWords('01ana', refusing)).toEqual({ things: ['submission:1'], held: false });
    expect(await unsentWords('01ana', memory([ownKey('01ana', 'submission:1')]))).toEqual({ things: ['submission:1'], held: false });
    expect(await unsentWords('01ben', refusing)).toEqual({ things: [], held: true });
    await refusing.remove(ownKey('01ana', 'submission:1'));
    expect(await unsentWords('01ana', refusing)).toEqual({ things: [], held: true });
  });

  test('goes with the addresses of the person’s files on their way; those of others and what is a setting of the device stay', async () => {
    const others = uploadNote('01ben', '3');
    const storage = notes([uploadNote('01ana', '1'), 'jamboree-locale', others, uploadNote('01ana', '2')]);
    await forgetOnDevice('01ana', memory([]), storage);
    expect(Array.from({ length: storage.length }, (_, index) => storage.key(index))).toEqual(['jamboree-locale', others]);
  });
});
