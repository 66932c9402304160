import { countWords } from '@jamboree/event-domain';
import { writtenIn } from '@jamboree/participation-domain';

/** Words a careful reader takes in per minute; a juror weighs, and many read a second language (Brysbaert 2019 finds 238 for prose). */
const WORDS_PER_MINUTE = 200;

/** Whole minutes to read a submission, at least one. */
export function readingMinutes(...answered: Parameters<typeof writtenIn>): number {
  return Math.max(1, Math.round(countWords(writtenIn(...answered)) / WORDS_PER_MINUTE));
}
