import { countWords, writtenAnswers } from '@jamboree/event-domain';

/** Words a careful reader takes in per minute; a juror weighs, and many read a second language (Brysbaert 2019 finds 238 for prose). */
const WORDS_PER_MINUTE = 200;

type Answered = Parameters<typeof writtenAnswers>;
interface Readable {
  readonly summary: string;
  readonly answers: Answered[1];
}

/** Whole minutes to read a submission, at least one. */
export function readingMinutes(form: Answered[0], { summary, answers }: Readable): number {
  const words = [summary, ...writtenAnswers(form, answers)].reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
