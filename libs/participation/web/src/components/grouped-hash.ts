/** A fingerprint in groups of eight, so that two people can compare it aloud. */
export function groupedHash(hash: string): string {
  return hash.match(/.{1,8}/gu)?.join(' ') ?? '';
}
