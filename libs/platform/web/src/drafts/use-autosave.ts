import { useCallback, useEffect, useMemo, useState } from 'react';
import { Autosaver, type Save, type SaveState, type Snapshot } from './autosaver.js';
import { indexedDbDrafts } from './draft-store.js';
import { deviceOwner, ownKey } from './owner.js';
import { unsentChanges } from './unsent.js';

const drafts = indexedDbDrafts();

interface AutosaveOptions<T> {
  /** Names the edited thing: `submission:01J…`; on this device beside its editor. A new key is a new start. */
  readonly key: string;
  /** What the server had when the page was opened; read once per key. */
  readonly initial: { readonly value: T; readonly version: number; readonly savedAt: string | null };
  readonly save: Save<T>;
  /** Quiet time after the last key, in ms. */
  readonly delay?: number;
}

export interface Autosave<T> {
  readonly value: T;
  /** The server version the text is based on: what a submit must name as expected. */
  readonly version: number;
  /** The same, read at the moment of the call: after `flush` a handler still holds the `version` of its own render. */
  readonly latestVersion: () => number;
  /** What is on the screen at the moment of the call, for a handler that waited. */
  readonly latestValue: () => T;
  readonly state: SaveState<T>;
  /** Whether this device holds what the server has not acknowledged. */
  readonly kept: boolean;
  readonly change: (value: T) => void;
  readonly flush: () => Promise<boolean>;
  readonly resolve: (value: T) => Promise<void>;
}

/** A text that saves itself and is never lost: on this device at once, on the server a moment later. Show where it is with `<SavedState>`. */
export function useAutosave<T>({ key: of, initial, save, delay = 800 }: AutosaveOptions<T>): Autosave<T> {
  const [owner] = useState(deviceOwner);
  const key = ownKey(owner, of);
  const [snapshots, setSnapshots] = useState<{ readonly key: string; readonly snapshot: Snapshot<T> } | null>(null);
  const autosaver = useMemo(
    () => startAutosaver({ key, formerKey: of, initial, save, delay }, (snapshot) => setSnapshots({ key, snapshot })),
    // oxlint-disable-next-line react/exhaustive-deps -- `initial` and `save` change with every render; a new start is a new key alone
    [key, delay],
  );
  useEffect(() => autosaver.useSave(save), [autosaver, save]);
  useEffect(() => {
    void autosaver.restore();
    const send = () => void autosaver.flush();
    const sendWhenHidden = () => {
      if (document.visibilityState === 'hidden') send();
    };
    const forget = unsentChanges.sendWith(() => autosaver.flush());
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', sendWhenHidden);
    return () => {
      forget();
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', sendWhenHidden);
      void autosaver.flush().then(() => {
        autosaver.stop();
        unsentChanges.kept(key, true); // what this device did not take is gone with the page
      });
    };
  }, [autosaver, key]);
  const { value, version, state, kept } = snapshots?.key === key ? snapshots.snapshot : autosaver.snapshot;
  const change = useCallback((next: T) => autosaver.change(next), [autosaver]);
  const flush = useCallback(() => autosaver.flush(), [autosaver]);
  const resolve = useCallback((next: T) => autosaver.resolve(next), [autosaver]);
  const latestVersion = useCallback(() => autosaver.snapshot.version, [autosaver]);
  const latestValue = useCallback(() => autosaver.snapshot.value, [autosaver]);
  return { value, version, latestVersion, latestValue, state, kept, change, flush, resolve };
}

/** An autosaver with this browser's clock, network and storage. */
function startAutosaver<T>(
  { key, formerKey, initial, save, delay }: Required<AutosaveOptions<T>> & { readonly formerKey: string },
  onChange: (snapshot: Snapshot<T>) => void,
): Autosaver<T> {
  return new Autosaver<T>({
    key,
    formerKey,
    initial,
    save,
    drafts,
    delay,
    online: () => navigator.onLine,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onChange,
    onUnsent: (unsent) => unsentChanges.mark(key, unsent),
  });
}
