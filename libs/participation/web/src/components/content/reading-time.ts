import { countWords } from '@jamboree/event-domain';

/** Words a careful reader takes in per minute; a juror weighs, and many read a second language (Brysbaert 2019 finds 238 for prose). */
const WORDS_PER_MINUTE = 200;

interface Readable {
  readonly summary: string;
  readonly answers: readonly { readonly text: string }[];
}

/** Whole minutes to read a submission, at least one. */
export function readingMinutes({ summary, answers }: Readable): number {
  const words = [summary, ...answers.map(({ text }) => text)].reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
