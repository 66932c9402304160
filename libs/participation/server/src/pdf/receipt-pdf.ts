import { formatInZone } from '@jamboree/event-domain';
import { inLocale, type Locale } from '@jamboree/kernel';
import { boldType, BRAND_INK, Paper, plainType, QUIET_INK } from '@jamboree/platform-server';
import type { OwnReceipt } from '../use-cases/read-own-receipt.js';
import { RECEIPT_WORDS } from './receipt-words.js';

const MARGIN = 64;
const CODE = 120;
/** Symbols of the fingerprint that stand together, so that two can be compared by eye. */
const GROUP = /.{1,8}/gu;

export interface ReceiptPage extends OwnReceipt {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly verifyUrl: string;
}

/** A receipt on A4: what was received, from whom, when in every city, and how it is checked. */
export async function receiptPdf({ receipt, eventTitle, zones, people, locale, instanceName, verifyUrl }: ReceiptPage): Promise<Buffer> {
  const words = RECEIPT_WORDS[locale];
  const { number, submissionTitle, teamName, versionNumber, at, within, contentHash } = receipt;
  const title = `${words.title} ${number}`;
  const paper = await Paper.open({ title, author: instanceName, locale, layout: 'portrait', createdAt: at });
  const x = MARGIN;
  const width = paper.width - 2 * MARGIN;

  paper.band(0, 0, paper.width, 14, BRAND_INK);
  let y = paper.say('P', instanceName, { x, y: 56, width }, plainType(12, QUIET_INK)) + 16;
  y = paper.say('H1', words.title, { x, y, width }, boldType(22, BRAND_INK)) + 20;
  y = paper.say('P', inLocale(eventTitle, locale), { x, y, width }, plainType(14), 2) + 4;
  y = paper.say('P', submissionTitle, { x, y, width }, boldType(28), 4) + 20;
  const fact = (label: string, lines: readonly string[]) => {
    y = paper.say('P', label, { x, y, width }, plainType(11, QUIET_INK)) + 2;
    for (const line of lines) y = paper.say('P', line, { x, y, width }, plainType(14), 4) + 2;
    y += 12;
  };
  fact(words.team, [teamName]);
  if (people.length > 0) fact(words.people, [new Intl.ListFormat(locale, { type: 'unit' }).format(people)]);
  fact(words.version, [String(versionNumber)]);
  fact(words.received, [...zones.map(({ city, timeZone }) => `${formatInZone(at, timeZone, locale)} (${city})`), words.within[within]]);
  fact(words.hash, [(contentHash.match(GROUP) ?? []).join(' ')]);

  const foot = paper.height - MARGIN - CODE;
  const beside = { x: MARGIN + CODE + 24, width: width - CODE - 24 };
  paper.code(verifyUrl, MARGIN, foot, CODE);
  let line = paper.say('P', `${words.number} ${number}`, { ...beside, y: foot + 24 }, boldType(14)) + 6;
  line = paper.say('P', words.verify, { ...beside, y: line }, plainType(12, QUIET_INK), 2) + 2;
  paper.say('P', verifyUrl, { ...beside, y: line }, plainType(12), 3);
  return paper.finish();
}
