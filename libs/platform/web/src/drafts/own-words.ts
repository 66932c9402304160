import { indexedDbDrafts, type DraftStore } from './draft-store.js';
import { unsentChanges } from './unsent.js';

const OWNER = 'jamboree-owner';
const NOBODY = 'nobody';
/** What else this device remembers of one person's work, such as the addresses of files on their way. */
const PRIVATE_NOTES = 'jamboree-upload:';

const device = indexedDbDrafts();

/** Who was signed in on this device when last seen: names what is kept here, never decides what may be read. */
export function noteOwner(owner: string | null): void {
  if (owner === null) localStorage.removeItem(OWNER);
  else localStorage.setItem(OWNER, owner);
}

export function deviceOwner(): string {
  return localStorage.getItem(OWNER) ?? NOBODY;
}

/** Under which name this device keeps what somebody types about a thing: nobody else finds it there. */
export function ownKey(owner: string, of: string): string {
  return `form:${owner}:${of}`;
}

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
