import type { Instant, Locale } from '@jamboree/kernel';
import { encode } from 'uqr';
import { Pen, type Place, type Style } from './pen.js';
import { typeface } from './typeface.js';

export const INK = '#142026';
export const QUIET_INK = '#455259';
export const BRAND_INK = '#007076';

export interface PaperOptions {
  readonly title: string;
  /** Name of the instance. */
  readonly author: string;
  readonly locale: Locale;
  readonly layout: 'portrait' | 'landscape';
  /** When what it says happened; when and where it is drawn is nobody's business. */
  readonly createdAt: Instant;
}

/**
 * One A4 page that screen readers can follow: what is said stands in the order of reading, what is only painted is left out of it. The library
 * that draws is loaded with the first page, so that the server starts without it.
 */
export class Paper {
  readonly width: number;
  readonly height: number;
  readonly #page: PDFKit.PDFStructureElement;
  readonly #done: Promise<Buffer>;

  private constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly pen: Pen,
  ) {
    this.width = doc.page.width;
    this.height = doc.page.height;
    this.#done = collected(doc);
    this.#page = doc.struct('Document');
    doc.addStructure(this.#page);
  }

  static async open({ title, author, locale, layout, createdAt }: PaperOptions): Promise<Paper> {
    const [{ default: PDFDocument }, face] = await Promise.all([import('pdfkit'), typeface()]);
    const doc = new PDFDocument({
      size: 'A4',
      layout,
      margin: 0,
      // None of the standard fonts, whose files the server's bundle does not have.
      font: '',
      pdfVersion: '1.7',
      tagged: true,
      lang: locale,
      displayTitle: true,
      info: { Title: title, Author: author, Creator: author, Producer: 'Jamboree', CreationDate: new Date(createdAt) },
    });
    return new Paper(doc, new Pen(doc, face));
  }

  /** Writes within the place, in at most so many lines, and says where the text ends. */
  say(tag: 'H1' | 'P', text: string, place: Place, style: Style, maxLines = 1): number {
    let end = place.y;
    this.#page.add(this.doc.struct(tag, {}, [() => (end = this.pen.write(text, place, style, maxLines))]));
    return end;
  }

  /** Whether the typeface has every character. */
  canDraw(text: string): boolean {
    return this.pen.canDraw(text);
  }

  band(x: number, y: number, width: number, height: number, color: string): void {
    this.#paint(() => this.doc.rect(x, y, width, height).fill(color));
  }

  /** A QR code as squares, so that it stays sharp at any size. */
  code(text: string, x: number, y: number, side: number): void {
    const { data, size } = encode(text, { border: 0, ecc: 'M' });
    const cell = side / size;
    this.#paint(() => {
      for (const [row, cells] of data.entries())
        for (const [column, dark] of cells.entries()) if (dark) this.doc.rect(x + column * cell, y + row * cell, cell, cell);
      this.doc.fill(INK);
    });
  }

  finish(): Promise<Buffer> {
    this.#page.end();
    this.doc.end();
    return this.#done;
  }

  #paint(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }
}

export function boldType(size: number, color = INK): Style {
  return { weight: 'bold', size, color };
}

export function plainType(size: number, color = INK): Style {
  return { weight: 'regular', size, color };
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
