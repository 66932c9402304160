import { deviceOwner, uploadNote } from '@jamboree/platform-web';

/** Addresses of one's files on their way, on this device: who closed the page chooses the same file again, and it goes on where it broke off. */
export const uploadAddresses = {
  remember(id: string, path: string): void {
    guarded(() => localStorage.setItem(noteOf(id), path));
  },
  of(id: string): string | null {
    return guarded(() => localStorage.getItem(noteOf(id))) ?? null;
  },
  forget(id: string): void {
    guarded(() => localStorage.removeItem(noteOf(id)));
  },
};

function noteOf(id: string): string {
  return uploadNote(deviceOwner(), id);
}

/** A browser may forbid storage; then a broken upload begins anew. */
function guarded<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
