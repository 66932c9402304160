import { isIPv6 } from 'node:net';

/**
 * The part of an address that one customer of a provider holds: all of IPv4, the first 64 bits of IPv6. Counting whole IPv6 addresses
 * would give everybody 2^64 fresh ones.
 */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [address = ''] = ip.split('%');
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : ip;
}

/** All eight groups. The URL standard first brings the many ways to write one address into one. */
function groupsOf(address: string): string[] {
  const compact = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = [], right = []] = compact.split('::').map((half) => (half === '' ? [] : half.split(':')));
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}
