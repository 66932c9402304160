const KEY = 'jamboree-member';

/** Whether somebody was signed in on this device when last seen: decides which cache is loaded, never what may be read. */
export function isMember(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function noteMember(member: boolean): void {
  if (member) localStorage.setItem(KEY, '1');
  else localStorage.removeItem(KEY);
}
