/** Topics as they are typed: one after the other, with commas. */
export function topicsOf(text: string): string[] {
  return text
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
}
