import { indexedDbDrafts, type DraftStore } from './draft-store.js';
import { ownKey, uploadNote } from './owner.js';
import { unsentChanges } from './unsent.js';

const device = indexedDbDrafts();

export interface UnsentWords {
  /** What they are about. */
  readonly things: readonly string[];
  /** False when the open page alone has some of them: signing out loses those. */
  readonly held: boolean;
}

/** Words of somebody that no server has, on this device or on the open page. */
export async function unsentWords(owner: string, drafts: DraftStore = device): Promise<UnsentWords> {
  const own = ownKey(owner, '');
  const ofOwner = (keys: readonly string[]) => keys.filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
  const onPage = ofOwner(unsentChanges.onPageAlone());
  return { things: [...new Set([...ofOwner(await drafts.keys()), ...onPage])], held: onPage.length === 0 };
}

/** Takes everything of one person off this device; what others keep here stays. */
export async function forgetOnDevice(owner: string, drafts: DraftStore = device, notes: Storage = localStorage): Promise<void> {
  for (const thing of (await unsentWords(owner, drafts)).things) {
    unsentChanges.mark(ownKey(owner, thing), false);
    await drafts.remove(ownKey(owner, thing));
  }
  const names = Array.from({ length: notes.length }, (_, index) => notes.key(index) ?? '');
  for (const name of names.filter((one) => one.startsWith(uploadNote(owner, '')))) notes.removeItem(name);
}
