import type { PrizeTotal } from './prize-total.js';

export interface HackathonFacts {
  readonly externalUrl: string;
  /** Null when the source does not say. */
  readonly ended: boolean | null;
  readonly counts: Readonly<Record<'jurors' | 'participants' | 'submissions', number | null>>;
  readonly prizeTotal: PrizeTotal;
}

/** The imported event's description, in Markdown and in the language of the source: where it comes from and what was counted there. */
export function describeHackathon({ externalUrl, ended, counts, prizeTotal }: HackathonFacts): string {
  const counted = [
    howMany(counts.participants, 'participant'),
    howMany(counts.submissions, 'submission'),
    howMany(counts.jurors, 'juror'),
  ].filter((part) => part !== null);
  const worth =
    prizeTotal.amount === null ? null : `Prizes worth ${prizeTotal.amount} ${prizeTotal.currency ?? '(currency unknown)'} in all.`;
  const lines = [
    `Imported from <${externalUrl}>.`,
    counted.length === 0 ? null : `Counted there: ${counted.join(', ')}.`,
    worth,
    ended === true ? 'It was over when it was listed.' : null,
  ];
  return lines.filter((line) => line !== null).join('\n\n');
}

function howMany(count: number | null, noun: string): string | null {
  return count === null ? null : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
