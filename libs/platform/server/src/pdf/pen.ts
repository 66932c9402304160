import { inSteps, wrapped } from './fitting.js';
import type { Typeface, Weight } from './typeface.js';

interface Run {
  readonly font: string;
  readonly text: string;
}

export interface Style {
  readonly weight: Weight;
  readonly size: number;
  readonly color: string;
}

/** Somewhere on the page, in points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LEADING = 1.25;

/** Writes text whose characters lie in several files of one typeface; lines are broken and shrunk so that they fit. */
export class Pen {
  private readonly fonts = new Map<Weight, readonly { readonly name: string; readonly has: (codePoint: number) => boolean }[]>();

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    typeface: Typeface,
  ) {
    for (const weight of ['regular', 'bold'] as const) {
      const parts = typeface[weight].map((file, index) => {
        const name = `${weight}-${index}`;
        doc.registerFont(name, file);
        return { name, has: glyphsOf(doc.font(name)) };
      });
      this.fonts.set(weight, parts);
    }
  }

  /** What of a text can be drawn: a character that the typeface lacks gives way to its plain letter, or is left out. */
  private drawable(text: string): string {
    const known = (part: string) => this.partWith('bold', part) !== undefined;
    return Array.from(text.normalize('NFC'), (character) => {
      if (known(character)) return character;
      return Array.from(character.normalize('NFKD')).filter(known).join('');
    })
      .join('')
      .replaceAll(/\s+/gu, ' ')
      .trim();
  }

  /** Whether the typeface has every character. */
  canDraw(text: string): boolean {
    return Array.from(text.normalize('NFC')).every((character) => this.partWith('bold', character) !== undefined);
  }

  /** Writes within the place, in at most so many lines, and says where the text ends. */
  write(text: string, { x, y, width }: Place, style: Style, maxLines = 3): number {
    const drawn = this.drawable(text);
    const widthAt = (size: number) => (part: string) => this.widthOf(part, { ...style, size });
    const size = inSteps(style.size, (candidate) => {
      const lines = wrapped(drawn, width, widthAt(candidate));
      return lines.length <= maxLines && lines.every((line) => widthAt(candidate)(line) <= width);
    });
    const lines = wrapped(drawn, width, widthAt(size));
    for (const [index, line] of lines.entries()) this.line(line, x, y + index * size * LEADING, { ...style, size });
    return y + lines.length * size * LEADING;
  }

  private line(text: string, x: number, y: number, style: Style): void {
    let left = x;
    for (const { font, text: part } of this.runs(text, style.weight)) {
      this.doc.font(font).fontSize(style.size).fillColor(style.color).text(part, left, y, { lineBreak: false });
      left += this.doc.widthOfString(part);
    }
  }

  private widthOf(text: string, { weight, size }: Style): number {
    return this.runs(text, weight).reduce((sum, run) => sum + this.doc.font(run.font).fontSize(size).widthOfString(run.text), 0);
  }

  private runs(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const character of text) {
      const font = this.partWith(weight, character);
      const last = runs.at(-1);
      if (font === undefined) continue;
      if (last?.font === font) runs.splice(-1, 1, { font, text: last.text + character });
      else runs.push({ font, text: character });
    }
    return runs;
  }

  private partWith(weight: Weight, character: string): string | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    return this.fonts.get(weight)?.find(({ has }) => has(codePoint))?.name;
  }
}

/** pdfkit's types hide the font that it has just opened, which alone knows its characters. */
function glyphsOf(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font } = (doc as unknown as { readonly _font: { readonly font: { hasGlyphForCodePoint: (codePoint: number) => boolean } } })
    ._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}
