import { inLocale, type Locale } from '@jamboree/kernel';
import { encode } from 'uqr';
import type { IssuedCertificate } from '../use-cases/certificates/issue-certificate.use-case.js';
import { CERTIFICATE_WORDS } from './certificate-words.js';
import { Pen, type Style } from './pen.js';
import { typeface } from './typeface.js';

const INK = '#142026';
const QUIET = '#455259';
const BRAND = '#007076';
const MARGIN = 64;
const CODE = 108;

export interface CertificatePage extends IssuedCertificate {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly verifyUrl: string;
}

/** A certificate on A4 across. The library that draws it is loaded with the first one, so that the server starts without it. */
export async function certificatePdf({ certificate, eventTitle, locale, instanceName, verifyUrl }: CertificatePage): Promise<Buffer> {
  const [{ default: PDFDocument }, face] = await Promise.all([import('pdfkit'), typeface()]);
  const words = CERTIFICATE_WORDS[locale];
  const event = inLocale(eventTitle, locale);
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    // None of the standard fonts, whose files the server's bundle does not have.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: { Title: `${words.title}: ${certificate.name}, ${event}`, Author: instanceName, CreationDate: new Date(certificate.issuedAt) },
  });
  const done = collected(doc);
  const pen = new Pen(doc, face);
  const { width, height } = doc.page;
  const wide = width - 2 * MARGIN;

  const page = doc.struct('Document');
  doc.addStructure(page);
  const paint = (draw: () => void) => doc.markContent('Artifact', { type: 'Layout' }) && (draw(), doc.endMarkedContent());
  const say = (tag: string, draw: () => void) => page.add(doc.struct(tag, {}, [draw]));
  const big = (size: number, color = INK): Style => ({ weight: 'bold', size, color });
  const plain = (size: number, color = INK): Style => ({ weight: 'regular', size, color });

  paint(() => doc.rect(0, 0, 14, height).fill(BRAND));
  let y = 62;
  say('P', () => (y = pen.write(instanceName, { x: MARGIN, y, width: wide }, plain(13, QUIET), 1) + 22));
  say('H1', () => (y = pen.write(words.title, { x: MARGIN, y, width: wide }, big(24, BRAND), 1) + 4));
  say('P', () => (y = pen.write(words.awardedTo, { x: MARGIN, y, width: wide }, plain(14, QUIET), 1) + 8));
  say('P', () => (y = pen.write(certificate.name, { x: MARGIN, y, width: wide }, big(44), 2) + 12));
  if (!pen.canDraw(certificate.name))
    say('P', () => (y = pen.write(words.wholeName, { x: MARGIN, y, width: wide }, plain(12, QUIET), 1) + 8));
  say('P', () => (y = pen.write(words.deeds[certificate.kind], { x: MARGIN, y, width: wide }, plain(15), 1) + 4));
  say('P', () => (y = pen.write(event, { x: MARGIN, y, width: wide }, big(24), 2) + 6));
  const { teamName } = certificate;
  if (teamName !== null) say('P', () => void pen.write(words.team(teamName), { x: MARGIN, y, width: wide }, plain(14, QUIET), 1));

  const foot = height - MARGIN - CODE;
  const beside = { x: MARGIN + CODE + 24, width: wide - CODE - 24 };
  const issued = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(certificate.issuedAt);
  paint(() => drawCode(doc, verifyUrl, MARGIN, foot));
  let line = foot + 22;
  say('P', () => (line = pen.write(`${words.number} ${certificate.number}`, { ...beside, y: line }, big(14), 1) + 4));
  say('P', () => (line = pen.write(`${words.issued} ${issued}`, { ...beside, y: line }, plain(12, QUIET), 1) + 4));
  say('P', () => (line = pen.write(words.verify, { ...beside, y: line }, plain(12, QUIET), 1)));
  say('P', () => void pen.write(verifyUrl, { ...beside, y: line }, plain(12), 2));
  page.end();
  doc.end();
  return done;
}

/** As squares, so that it stays sharp at any size. */
function drawCode(doc: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const side = CODE / size;
  for (const [row, cells] of data.entries())
    for (const [column, dark] of cells.entries()) if (dark) doc.rect(x + column * side, y + row * side, side, side);
  doc.fill(INK);
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
