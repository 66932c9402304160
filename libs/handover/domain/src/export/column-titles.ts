import type { Locale } from '@jamboree/kernel';
import type { ColumnTitles } from './shortlist-table.js';

/** What the exported columns are called. */
export const COLUMN_TITLES: Readonly<Record<Locale, ColumnTitles>> = {
  en: {
    rank: 'Rank',
    number: 'Number',
    title: 'Title',
    team: 'Team',
    members: 'Members',
    track: 'Track',
    mean: 'Mean',
    spread: 'Spread',
    reviews: 'Reviews',
    summary: 'Summary',
    links: 'Links',
    rationale: 'Rationale',
  },
  de: {
    rank: 'Rang',
    number: 'Nummer',
    title: 'Titel',
    team: 'Team',
    members: 'Mitglieder',
    track: 'Themenfeld',
    mean: 'Mittelwert',
    spread: 'Streuung',
    reviews: 'Bewertungen',
    summary: 'Kurzfassung',
    links: 'Links',
    rationale: 'Begründung',
  },
  id: {
    rank: 'Peringkat',
    number: 'Nomor',
    title: 'Judul',
    team: 'Tim',
    members: 'Anggota',
    track: 'Tema',
    mean: 'Rata-rata',
    spread: 'Sebaran',
    reviews: 'Penilaian',
    summary: 'Ringkasan',
    links: 'Tautan',
    rationale: 'Alasan',
  },
};
