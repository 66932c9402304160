/** The secret behind `#` in the address: it never reaches a server's log, and it leaves the address bar as soon as it is read. */
export function takeFragment(): string {
  const secret = decodeURIComponent(window.location.hash.slice(1));
  if (secret !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  return secret;
}
