/** The address when it is a web or mail address, else null: what people type never becomes a script. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : null;
}

/** `https://www.github.com/arus/bus/` → `github.com/arus/bus`: an address as people say it. */
export function spokenAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`;
}
