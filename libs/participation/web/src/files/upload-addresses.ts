const PREFIX = 'jamboree-upload:';

/** Addresses of files on their way, on this device: who closed the page chooses the same file again, and it goes on where it broke off. */
export const uploadAddresses = {
  remember(attachmentId: string, path: string): void {
    guarded(() => localStorage.setItem(PREFIX + attachmentId, path));
  },
  of(attachmentId: string): string | null {
    return guarded(() => localStorage.getItem(PREFIX + attachmentId)) ?? null;
  },
  forget(attachmentId: string): void {
    guarded(() => localStorage.removeItem(PREFIX + attachmentId));
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
