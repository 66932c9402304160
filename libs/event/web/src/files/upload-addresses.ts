const PREFIX = 'jamboree-upload:';

/** Addresses of files on their way, on this device: who closed the page chooses the same file again, and it goes on where it broke off. */
export const uploadAddresses = {
  remember(id: string, path: string): void {
    guarded(() => localStorage.setItem(PREFIX + id, path));
  },
  of(id: string): string | null {
    return guarded(() => localStorage.getItem(PREFIX + id)) ?? null;
  },
  forget(id: string): void {
    guarded(() => localStorage.removeItem(PREFIX + id));
  },
};

/** A browser may forbid storage; then a broken upload begins anew. */
function guarded<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
