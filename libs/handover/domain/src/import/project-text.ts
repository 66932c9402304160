import { countWords, MAX_ANSWER_LENGTH } from '@jamboree/event-domain';
import { type Answer } from '@jamboree/participation-domain';
import { columnName, type ImportRecord } from './import-record.js';
import { cutTo, Notes, quoted, type Noted } from './note.js';

/** What a row says about the project in words. */
export interface ProjectText {
  readonly summary: string;
  readonly answers: readonly Answer[];
}

/** The question of both forms that a project's own description answers best. */
const DESCRIPTION_KEY = 'solution';
const SUMMARY_MAX = 1_000;
const SUMMARY_WORDS = 80;

/** Columns that have a place of their own, or say what a jury should not know: who won, who liked it, which college. */
const KNOWN = new Set(
  [
    'Project Title',
    'Submission Url',
    'Project Status',
    'Judging Status',
    'Highest Step Completed',
    'Project Created At',
    'About The Project',
    '"Try it out" Links',
    'links',
    'Video Demo Link',
    'Built With',
    'Additional Team Member Count',
    'Table Number',
    'hackathons',
    'hackathon_urls',
    'team_size',
    'is_winner',
    'prizes_won',
    'description_length',
    'likes',
  ].map(columnName),
);
/** About people, or meant for organisers alone. */
const PRIVATE =
  /\b(?:notes?|names?|e ?mails?|phones?|address|colleges?|universit|schools?|submitter|team members?|screen|username|age|gender|birth|diet|shirt)/u;

/** The description, followed by every custom question under its own heading. Answers about people stay out. */
export function readProjectText(record: ImportRecord): Noted<ProjectText> {
  const notes = new Notes('about the project');
  const about = record.text(columnName('About The Project'));
  const asked = record.columns.filter((column) => !KNOWN.has(column) && record.text(column) !== '');
  const left = asked.filter((column) => PRIVATE.test(column));
  if (left.length > 0) notes.add('LEFT_OUT', `${left.map(quoted).join(', ')}: about people or for organisers`);
  const questions = asked
    .filter((column) => !PRIVATE.test(column))
    .map((column) => `## ${record.header(column)}\n\n${record.text(column)}`);
  const whole = [about, ...questions].filter((part) => part !== '').join('\n\n');
  if (whole === '') {
    const length = record.text(columnName('description_length'));
    notes.add(
      'DEFAULTED',
      `no text in the file${/^\d+$/.test(length) ? `, only its length of ${length} characters` : ''}; read it at the submission url`,
    );
    return notes.with({ summary: '', answers: [] });
  }
  if (whole.length > MAX_ANSWER_LENGTH) notes.add('ADJUSTED', `${whole.length} characters; cut to ${MAX_ANSWER_LENGTH}`);
  return notes.with({ summary: summaryOf(about), answers: [{ key: DESCRIPTION_KEY, text: cutTo(whole, MAX_ANSWER_LENGTH) }] });
}

/** The first paragraph that is no heading, as long as the form allows. */
function summaryOf(markdown: string): string {
  const paragraph =
    markdown
      .slice(0, 20 * SUMMARY_MAX)
      // A heading ends with its line, whatever follows.
      .replaceAll(/^#.*$/gmu, '\n')
      .split(/\n\s*\n/u)
      .map((part) => part.replaceAll(/\s+/gu, ' ').trim())
      .find((part) => part !== '') ?? '';
  const words = paragraph.split(' ');
  const short = countWords(paragraph) > SUMMARY_WORDS ? `${words.slice(0, SUMMARY_WORDS).join(' ')}…` : paragraph;
  return cutTo(short, SUMMARY_MAX);
}
