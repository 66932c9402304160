import { useEffect, useState, useSyncExternalStore } from 'react';
import { indexedDbDrafts } from './draft-store.js';
import { unsentChanges } from './unsent.js';
import { FormKeeper, type KeeperState } from './form-keeper.js';

const drafts = indexedDbDrafts();

export interface KeptForm<T extends object> extends KeeperState<T> {
  /** What was kept was written on another version than the one that was opened. */
  readonly stale: boolean;
  readonly change: (part: Partial<T>) => void;
  readonly discard: () => void;
  readonly sent: () => void;
}

/**
 * A form whose words outlive a reload. Nothing secret belongs in it.
 *
 * @param key names person, event and thing, and changes with none of them while the form is open; null keeps nothing
 * @param version of the thing that is changed; 0 for a new one
 */
export function useKeptForm<T extends object>(key: string | null, initial: () => T, version = 0): KeptForm<T> {
  const [opened] = useState(version);
  const [keeper] = useState(() => new FormKeeper(initial(), version, drafts));
  useEffect(() => {
    if (key === null) return;
    void keeper.open(key);
    return () => unsentChanges.kept(key, true);
  }, [keeper, key]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const { change, discard, sent } = keeper;
  return { ...state, stale: state.restored && state.version !== opened, change, discard, sent };
}
