import { createStore, del, get, keys, set } from 'idb-keyval';
import { unsentChanges } from './unsent.js';

/** A text as it stands on this device, and the server version it was written on. */
export interface DeviceDraft<T> {
  readonly value: T;
  readonly baseVersion: number;
  readonly at: number;
}

/** Keeps typed text on the device until the server has it. One entry per edited thing. */
export interface DraftStore {
  read<T>(key: string): Promise<DeviceDraft<T> | undefined>;
  /** False when the device has no room or refuses storage: the page itself is then the only place where the text is. */
  write<T>(key: string, draft: DeviceDraft<T>): Promise<boolean>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** IndexedDB, opened at the first use; a browser may refuse already that. */
export function indexedDbDrafts(name = 'jamboree-drafts'): DraftStore {
  let opened: ReturnType<typeof createStore> | null = null;
  const store = () => (opened ??= createStore(name, 'drafts'));
  const or = async <A>(otherwise: A, ask: () => Promise<A>): Promise<A> => {
    try {
      return await ask();
    } catch {
      return otherwise;
    }
  };
  return {
    read: <T>(key: string) => or<DeviceDraft<T> | undefined>(undefined, () => get(key, store())),
    write: async (key, draft) => {
      const kept = await or(false, () => set(key, draft, store()).then(() => true));
      unsentChanges.kept(key, kept);
      return kept;
    },
    remove: async (key) => {
      unsentChanges.kept(key, true);
      await or(undefined, () => del(key, store()));
    },
    keys: () => or<readonly string[]>([], () => keys(store())),
  };
}
