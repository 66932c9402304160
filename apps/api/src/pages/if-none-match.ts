/** RFC 9110, 13.1.2: a list of tags, weak or strong, or `*`. */
export function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((part) => part.trim().replace(/^W\//, '') === etag || part.trim() === '*');
}
