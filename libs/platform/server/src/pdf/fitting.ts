const SMALLEST = 6;

/** The largest size that fits, from the wanted one downwards; the smallest when none does. */
export function inSteps(wanted: number, fits: (size: number) => boolean): number {
  for (let size = wanted; size > SMALLEST; size -= 1) if (fits(size)) return size;
  return SMALLEST;
}

/** Breaks a text between words, and a word that is wider than the line between its characters. */
export function wrapped(text: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width && line.length > 1) {
      const head = headThatFits(line, width, widthOf);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

function headThatFits(word: string, width: number, widthOf: (part: string) => number): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && widthOf(head + character) > width) break;
    head += character;
  }
  return head;
}
