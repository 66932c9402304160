/** The tags with those in `typed` added: separated by commas or semicolons, each once, whatever its case. */
export function withTags(tags: readonly string[], typed: string): readonly string[] {
  const known = new Set(tags.map((tag) => tag.toLocaleLowerCase()));
  const added: string[] = [];
  for (const tag of typed.split(/[,;\n]/u).map((part) => part.trim().replaceAll(/\s+/gu, ' '))) {
    if (tag === '' || known.has(tag.toLocaleLowerCase())) continue;
    known.add(tag.toLocaleLowerCase());
    added.push(tag);
  }
  return [...tags, ...added];
}
