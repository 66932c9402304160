import { cleanLine, slugFrom, TITLE_MAX } from '@jamboree/event-domain';
import type { Instant } from '@jamboree/kernel';
import { readCount } from './count-text.js';
import { columnName, type ImportRecord } from './import-record.js';
import { describeHackathon } from './hackathon-description.js';
import type { ImportedCriterion } from './imported-criterion.js';
import { ITEMS_MAX, listItems, sameName } from './list-text.js';
import { readMoment } from './moment-text.js';
import { cutTo, Notes, quoted, type Noted } from './note.js';
import { isPlaceholder } from './placeholder.js';
import { readPrizeTotal } from './prize-total.js';
import { readPrizes, type ImportedPrize } from './prize-text.js';
import { readRubric } from './rubric-text.js';
import { refused, type Verdict } from './verdict.js';
import { nameInAddress, pageAddress } from './web-address.js';

/** Columns without which a row is no hackathon. */
export const HACKATHON_COLUMNS = ['url', 'criteria', 'last_submission_at'];

/** The event that a row of a hackathon list becomes. */
export interface HackathonPlan {
  /** The address in its one form: the key by which the same hackathon is found again. */
  readonly externalUrl: string;
  /** Wanted; another event may have it already. */
  readonly slug: string;
  readonly title: string;
  /** Markdown, English. */
  readonly description: string;
  readonly criteria: readonly ImportedCriterion[];
  readonly prizes: readonly ImportedPrize[];
  /** Titles of the tracks. */
  readonly tracks: readonly string[];
  /** The last submission the source counted: the nearest thing to the deadline that a list of hackathons holds. */
  readonly lastSubmissionAt: Instant;
}

const PLAUSIBLE = { jurors: 10_000, participants: 1_000_000, submissions: 200_000 } as const;

/** Reads one row. Never throws; what cannot be read is noted, and only a row without address or date is refused. */
export function readHackathon(record: ImportRecord): Verdict<HackathonPlan> {
  const text = (column: string) => record.text(columnName(column));
  const externalUrl = pageAddress(text('url'));
  if (externalUrl === null) return refused(record.line, cutTo(text('url'), 80), addressProblem(text('url')));
  const moment = readMoment(text('last_submission_at'));
  if (moment === null) return refused(record.line, externalUrl, dateProblem(text('last_submission_at')));

  const total = readPrizeTotal(text('prize_value'), text('prize_currency'));
  const prizes = readPrizes(text('prizes'), 'prizes', total.value.currency);
  const rubric = readRubric(text('criteria'), 'criteria');
  const tracks = readThemes(text('themes'));
  const jurors = readCount(text('juror_count'), 'juror_count', 'jurors', PLAUSIBLE.jurors);
  const participants = readCount(text('participants'), 'participants', 'participants', PLAUSIBLE.participants);
  const submissions = readCount(text('submissions'), 'submissions', 'submissions', PLAUSIBLE.submissions);
  const title = readTitle(text('title') || text('name'), externalUrl);
  const ended = readEnded(text('ended'));
  const counts = { jurors: jurors.value, participants: participants.value, submissions: submissions.value };
  const dateNotes = new Notes('last_submission_at');
  if (moment.assumed !== null) dateNotes.add('ASSUMED', moment.assumed);
  return {
    kind: 'PLANNED',
    line: record.line,
    name: externalUrl,
    plan: {
      externalUrl,
      slug: slugFrom(nameInAddress(externalUrl)),
      title: title.value,
      description: describeHackathon({ externalUrl, ended: ended.value, counts, prizeTotal: total.value }),
      criteria: rubric.value,
      prizes: prizes.value,
      tracks: tracks.value,
      lastSubmissionAt: moment.at,
    },
    notes: [title, ended, rubric, jurors, participants, submissions, prizes, tracks, total, dateNotes.with(null)].flatMap(
      ({ notes }) => notes,
    ),
  };
}

function addressProblem(text: string): string {
  return text === '' ? 'has no url, by which it would be found again' : `url ${quoted(text)} is no web address`;
}

function dateProblem(text: string): string {
  return text === ''
    ? 'has no last_submission_at, so its phases have no place in time'
    : `last_submission_at ${quoted(text)} is no date that can be read; write it like 2020-01-26T11:59:10-05:00`;
}

function readTitle(written: string, address: string): Noted<string> {
  const notes = new Notes('title');
  const given = cleanLine(written).trim();
  if (given !== '') return notes.with(cutTo(given, TITLE_MAX));
  const words = nameInAddress(address)
    .replaceAll(/[-_.\s]+/gu, ' ')
    .replace(/(\p{L})((?:19|20)\d\d)$/u, '$1 $2')
    .trim();
  return notes.with(cutTo(words.charAt(0).toUpperCase() + words.slice(1), TITLE_MAX));
}

function readEnded(text: string): Noted<boolean | null> {
  const notes = new Notes('ended');
  if (/^(?:true|yes|1)$/i.test(text)) return notes.with(true);
  if (/^(?:false|no|0)$/i.test(text)) return notes.with(false);
  if (text !== '') notes.add('UNREADABLE', `${quoted(text)} is neither True nor False; left out`);
  return notes.with(null);
}

function readThemes(text: string): Noted<readonly string[]> {
  const notes = new Notes('themes');
  const seen = new Set<string>();
  const themes = listItems(text).filter((theme) => {
    if (isPlaceholder(theme)) {
      notes.add('UNREADABLE', `${quoted(theme)} is no theme`);
      return false;
    }
    const known = seen.has(sameName(theme));
    seen.add(sameName(theme));
    return !known;
  });
  return notes.with(themes.slice(0, ITEMS_MAX).map((theme) => cutTo(theme, TITLE_MAX)));
}
