import { createStore, del, get, keys, set } from 'idb-keyval';

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

/** IndexedDB, opened at the first use. */
export function indexedDbDrafts(name = 'jamboree-drafts'): DraftStore {
  let opened: ReturnType<typeof createStore> | null = null;
  const store = () => (opened ??= createStore(name, 'drafts'));
  return {
    read: async <T>(key: string) => get<DeviceDraft<T>>(key, store()).catch(() => undefined),
    write: async (key, draft) =>
      set(key, draft, store()).then(
        () => true,
        () => false,
      ),
    remove: async (key) => del(key, store()).catch(() => undefined),
    keys: async () => keys<string>(store()).catch(() => []),
  };
}
