import { inLocale, type Locale } from '@jamboree/kernel';
import { boldType, BRAND_INK, Paper, plainType, QUIET_INK } from '@jamboree/platform-server';
import type { IssuedCertificate } from '../use-cases/certificates/issue-certificate.use-case.js';
import { CERTIFICATE_WORDS } from './certificate-words.js';

const MARGIN = 64;
const CODE = 108;

export interface CertificatePage extends IssuedCertificate {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly verifyUrl: string;
}

/** A certificate on A4 across. */
export async function certificatePdf({ certificate, eventTitle, locale, instanceName, verifyUrl }: CertificatePage): Promise<Buffer> {
  const words = CERTIFICATE_WORDS[locale];
  const event = inLocale(eventTitle, locale);
  const { name, teamName, kind, number, issuedAt } = certificate;
  const title = `${words.title}: ${name}, ${event}`;
  const paper = await Paper.open({ title, author: instanceName, locale, layout: 'landscape', createdAt: issuedAt });
  const x = MARGIN;
  const width = paper.width - 2 * MARGIN;

  paper.band(0, 0, 14, paper.height, BRAND_INK);
  let y = paper.say('P', instanceName, { x, y: 62, width }, plainType(13, QUIET_INK)) + 22;
  y = paper.say('H1', words.title, { x, y, width }, boldType(24, BRAND_INK)) + 4;
  y = paper.say('P', words.awardedTo, { x, y, width }, plainType(14, QUIET_INK)) + 8;
  y = paper.say('P', name, { x, y, width }, boldType(44), 2) + 12;
  if (!paper.canDraw(name)) y = paper.say('P', words.wholeName, { x, y, width }, plainType(12, QUIET_INK)) + 8;
  y = paper.say('P', words.deeds[kind], { x, y, width }, plainType(15)) + 4;
  y = paper.say('P', event, { x, y, width }, boldType(24), 2) + 6;
  if (teamName !== null) paper.say('P', words.team(teamName), { x, y, width }, plainType(14, QUIET_INK));

  const foot = paper.height - MARGIN - CODE;
  const beside = { x: MARGIN + CODE + 24, width: width - CODE - 24 };
  const issued = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(issuedAt);
  paper.code(verifyUrl, MARGIN, foot, CODE);
  let line = paper.say('P', `${words.number} ${number}`, { ...beside, y: foot + 22 }, boldType(14)) + 4;
  line = paper.say('P', `${words.issued} ${issued}`, { ...beside, y: line }, plainType(12, QUIET_INK)) + 4;
  line = paper.say('P', words.verify, { ...beside, y: line }, plainType(12, QUIET_INK));
  paper.say('P', verifyUrl, { ...beside, y: line }, plainType(12), 2);
  return paper.finish();
}
