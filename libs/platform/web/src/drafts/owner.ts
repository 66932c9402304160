const OWNER = 'jamboree-owner';
const NOBODY = 'nobody';

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

/** Under which name this device keeps where a file of somebody is sent. */
export function uploadNote(owner: string, id: string): string {
  return `jamboree-upload:${owner}:${id}`;
}
