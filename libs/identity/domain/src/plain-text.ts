/** Characters that draw nothing or turn the reading direction: they make two names look alike or a list unreadable. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const SPACES = /[\s\p{Z}]+/gu;

/** One line with single spaces and nothing invisible. */
export function tidyLine(text: string): string {
  // Spaces first: a line break is a control character and must leave a space behind.
  return text.normalize('NFC').replaceAll(SPACES, ' ').replaceAll(INVISIBLE, '').replaceAll(SPACES, ' ').trim();
}

/** Paragraphs: every line tidy, at most one empty line between two. */
export function tidyParagraphs(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map(tidyLine);
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Length as people count it: in code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}
