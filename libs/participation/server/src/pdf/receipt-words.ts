import type { Locale } from '@jamboree/kernel';
import type { Within } from '@jamboree/participation-domain';

interface ReceiptWords {
  readonly title: string;
  readonly team: string;
  /** Who is in the team when the page is drawn; the receipt itself names the team alone. */
  readonly people: string;
  readonly version: string;
  readonly received: string;
  readonly within: Readonly<Record<Within, string>>;
  readonly hash: string;
  readonly number: string;
  readonly verify: string;
}

/** What stands on a receipt, in the language of its reader. */
export const RECEIPT_WORDS: Readonly<Record<Locale, ReceiptWords>> = {
  en: {
    title: 'Receipt',
    team: 'Team',
    people: 'People in the team today',
    version: 'Version',
    received: 'Received',
    within: { PHASE: 'Before the deadline', GRACE: 'In the grace period', EXTENSION: 'By a granted late entry', IMPORT: 'Imported' },
    hash: 'Fingerprint of the content (SHA-256)',
    number: 'Number',
    verify: 'Anybody can check this receipt at',
  },
  de: {
    title: 'Eingangsbestätigung',
    team: 'Team',
    people: 'Heute im Team',
    version: 'Fassung',
    received: 'Eingegangen',
    within: {
      PHASE: 'Vor Ablauf der Frist',
      GRACE: 'In der Nachfrist',
      EXTENSION: 'Mit gewährter Fristverlängerung',
      IMPORT: 'Übernommen',
    },
    hash: 'Prüfsumme des Inhalts (SHA-256)',
    number: 'Nummer',
    verify: 'Jede Person kann diese Bestätigung prüfen unter',
  },
  id: {
    title: 'Tanda terima',
    team: 'Tim',
    people: 'Anggota tim saat ini',
    version: 'Versi',
    received: 'Diterima',
    within: {
      PHASE: 'Sebelum tenggat',
      GRACE: 'Dalam masa tenggang',
      EXTENSION: 'Dengan perpanjangan waktu',
      IMPORT: 'Diimpor',
    },
    hash: 'Sidik isi (SHA-256)',
    number: 'Nomor',
    verify: 'Siapa pun dapat memeriksa tanda terima ini di',
  },
};
