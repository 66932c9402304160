/** First letters of the first and last name, without titles: `Prof. Indah Kusumawardani` → `IK`. Names of one word give one letter. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '' && !word.endsWith('.'));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
