const BELOW = /^\/rehearsal\/[^/]+\/[^/]+(?=\/|$)/;

/** Where a rehearsal's copy of the product lies: every address of the app stands below it. Empty in the real product. */
export const REHEARSAL_BASE = (typeof window === 'undefined' ? null : BELOW.exec(window.location.pathname)?.[0]) ?? '';

/** Whether this is a rehearsal, in which nobody real takes part. */
export const IN_REHEARSAL = REHEARSAL_BASE !== '';

/** An address that the server gave (a download, a picture, a place to send a file to), as this copy of the product finds it. */
export function addressHere(path: string): string {
  return path.startsWith('/') && !path.startsWith('/rehearsal/') ? REHEARSAL_BASE + path : path;
}

/** Links with plain addresses of the server lead into the rehearsal as well; what leads out of it says so by being below `/rehearsal`. */
export function keepLinksHere(): void {
  if (!IN_REHEARSAL) return;
  const keep = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    if (link !== null && href.startsWith('/')) link.setAttribute('href', addressHere(href));
  };
  document.addEventListener('click', keep, { capture: true });
}
