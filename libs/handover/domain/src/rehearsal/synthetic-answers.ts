import { listText, type AnswerText, type FormField } from '@jamboree/event-domain';
import type { ChallengeId, Locale, TrackId } from '@jamboree/kernel';

/** What there is to choose from. */
export interface Choices {
  readonly tracks: readonly TrackId[];
  readonly challenges: readonly ChallengeId[];
}

const SENTENCES: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Residents wait too long and do not know why.',
    'We show what the office knows already, in words that people use.',
    'Three streets in each city try it for one summer.',
    'The data stay with the city and are published every month.',
  ],
  de: [
    'Die Leute warten zu lange und erfahren nicht, warum.',
    'Wir zeigen, was das Amt schon weiß, in Worten von Leuten.',
    'Drei Straßen je Stadt probieren es einen Sommer lang aus.',
    'Die Daten bleiben bei der Stadt und erscheinen jeden Monat.',
  ],
  id: [
    'Warga menunggu terlalu lama tanpa tahu sebabnya.',
    'Kami menunjukkan yang sudah diketahui kantor, dengan bahasa warga.',
    'Tiga jalan di tiap kota mencobanya selama satu musim.',
    'Data tetap milik kota dan diterbitkan setiap bulan.',
  ],
};

/** A text of so many sentences; different numbers begin at different ones. */
export function syntheticText(locale: Locale, number: number, sentences = 2): string {
  const all = SENTENCES[locale];
  return Array.from({ length: sentences }, (_, index) => all[(number + index) % all.length]).join(' ');
}

/** An answer to every field that must be answered, each as its kind is written. */
export function syntheticAnswers(fields: readonly FormField[], locale: Locale, number: number, choices: Choices): AnswerText[] {
  return fields
    .filter(({ required, kind }) => required || kind === 'LONG_TEXT')
    .flatMap((field) => {
      const text = answerTo(field, locale, number, choices);
      return text === '' ? [] : [{ key: field.key, text }];
    });
}

function answerTo(field: FormField, locale: Locale, number: number, { tracks, challenges }: Choices): string {
  const { kind, options, min, max } = field;
  switch (kind) {
    case 'SHORT_TEXT':
      return cut(syntheticText(locale, number, 1), field);
    case 'LONG_TEXT':
      return cut(syntheticText(locale, number), field);
    case 'NUMBER':
      return String(min ?? max ?? number);
    case 'CHOICE':
      return options[number % Math.max(1, options.length)]?.key ?? '';
    case 'CHOICES':
      return listText(options.slice(0, Math.max(1, min ?? 1)).map(({ key }) => key));
    case 'DATE':
      return '2026-08-17';
    case 'LINKS':
      return listText([`https://example.org/${number}`]);
    case 'VIDEO':
      return `https://example.org/video/${number}`;
    case 'FILE':
      return ''; // nobody sends files who does not exist
    case 'TAGS':
      return listText(['leaflet']);
    case 'TRACK':
      return tracks[number % Math.max(1, tracks.length)] ?? '';
    case 'CHALLENGE':
      return challenges[number % Math.max(1, challenges.length)] ?? '';
    case 'CONSENT':
      return String(field.textVersion ?? '');
  }
}

/** Within both limits of the field. */
function cut(text: string, { maxWords, maxLength }: FormField): string {
  const words = maxWords === null ? text : text.split(' ').slice(0, maxWords).join(' ');
  return maxLength === null ? words : words.slice(0, maxLength).trim();
}
