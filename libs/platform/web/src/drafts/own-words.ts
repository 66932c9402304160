import { indexedDbDrafts, type DraftStore } from './draft-store.js';
import { ownKey } from './owner.js';
import { unsentChanges } from './unsent.js';

/** What else this device remembers of one person's work, such as the addresses of files on their way. */
const PRIVATE_NOTES = 'jamboree-upload:';

const device = indexedDbDrafts();

/** About which things this device still holds words of somebody that no server has. */
export async function unsentWords(owner: string, drafts: DraftStore = device): Promise<readonly string[]> {
  const own = ownKey(owner, '');
  return (await drafts.keys()).filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
}

/** Takes everything of one person off this device; what others keep here stays. */
export async function forgetOnDevice(owner: string, drafts: DraftStore = device, notes: Storage = localStorage): Promise<void> {
  for (const of of await unsentWords(owner, drafts)) {
    unsentChanges.mark(ownKey(owner, of), false);
    await drafts.remove(ownKey(owner, of));
  }
  const names = Array.from({ length: notes.length }, (_, index) => notes.key(index) ?? '');
  for (const name of names.filter((one) => one.startsWith(PRIVATE_NOTES))) notes.removeItem(name);
}
