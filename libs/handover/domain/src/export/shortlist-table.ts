import type { CriterionId, SubmissionId } from '@jamboree/kernel';
import type { EntryFigures } from '../shortlist/shortlist.js';

/** A cell is text or a number; which of the two is said by its type and never guessed by a reader. Null is an empty cell. */
export type Cell = string | number | null;

export interface Column {
  /** Stable, for programs. */
  readonly key: string;
  /** For people, in the language of the export. */
  readonly title: string;
  readonly kind: 'TEXT' | 'NUMBER';
}

/** Plain rows under typed columns: what XLSX, CSV and JSON are written from alike. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface CriterionHead {
  readonly id: CriterionId;
  readonly key: string;
  readonly title: string;
  readonly weight: number;
}

/** One line of the shortlist with all that an official compares by. */
export interface ShortlistLine extends EntryFigures {
  readonly rank: number;
  readonly submissionId: SubmissionId;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly teamName: string;
  readonly members: number;
  readonly trackTitle: string | null;
  readonly links: readonly string[];
  readonly rationale: string;
}

/** Titles of the fixed columns in one language. */
export type ColumnTitles = Readonly<Record<FixedColumn, string>>;
type FixedColumn =
  'rank' | 'number' | 'title' | 'team' | 'members' | 'track' | 'mean' | 'spread' | 'reviews' | 'summary' | 'links' | 'rationale';

/** Digits after the point that a mean of whole scores deserves. */
const DECIMALS = 3;

/** The shortlist as a table: one row per entry, one column per criterion. Numbers stay numbers, text stays text. */
export function shortlistTable(lines: readonly ShortlistLine[], criteria: readonly CriterionHead[], titles: ColumnTitles): Table {
  const text = (key: FixedColumn): Column => ({ key, title: titles[key], kind: 'TEXT' });
  const number = (key: FixedColumn): Column => ({ key, title: titles[key], kind: 'NUMBER' });
  const ofCriteria = criteria.map(({ key, title }): Column => ({ key: `criterion:${key}`, title, kind: 'NUMBER' }));
  return {
    columns: [
      number('rank'),
      number('number'),
      text('title'),
      text('team'),
      number('members'),
      text('track'),
      number('mean'),
      number('spread'),
      number('reviews'),
      ...ofCriteria,
      text('summary'),
      text('links'),
      text('rationale'),
    ],
    rows: lines.map((line) => [
      line.rank,
      line.number,
      line.title,
      line.teamName,
      // An imported team that nobody has joined: how many people it has is not known.
      line.members === 0 ? null : line.members,
      line.trackTitle,
      rounded(line.mean),
      rounded(line.spread),
      line.reviews,
      ...criteria.map(({ id }) => rounded(line.criteria.find(({ criterionId }) => criterionId === id)?.mean ?? null)),
      line.summary,
      line.links.join('\n'),
      line.rationale,
    ]),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(DECIMALS));
}
