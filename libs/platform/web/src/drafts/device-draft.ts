import { useEffect } from 'react';
import { indexedDbDrafts, type DeviceDraft } from './draft-store.js';
import { unsentChanges } from './unsent.js';

const drafts = indexedDbDrafts();

/** Keeps on this device what is saved by a button only, so that a closed page loses nothing. Under null, which names nobody, nothing is kept. */
export function keepOnDevice<T>(key: string | null, value: T, baseVersion: number): void {
  if (key === null) return;
  unsentChanges.mark(key, true);
  void drafts.write(key, { value, baseVersion, at: Date.now() });
}

export function dropFromDevice(key: string | null): void {
  if (key === null) return;
  unsentChanges.mark(key, false);
  void drafts.remove(key);
}

/** `onFound` hears once what this device kept under the key before; what becomes of it is the caller's matter. */
export function useFoundOnDevice<T>(key: string | null, onFound: (draft: DeviceDraft<T>) => void): void {
  useEffect(() => {
    if (key === null) return;
    let here = true;
    void drafts.read<T>(key).then((draft) => {
      if (here && draft !== undefined) onFound(draft);
    });
    return () => {
      here = false;
      unsentChanges.kept(key, true);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `onFound` changes with every render; it is asked once per key
  }, [key]);
}
