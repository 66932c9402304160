import { cleanLine, MAX_LINKS } from '@jamboree/event-domain';
import { EMPTY_CONTENT, TEAM_LIMITS, type SubmissionContent } from '@jamboree/participation-domain';
import { columnName, type ImportRecord } from './import-record.js';
import { LINK_MAX, linkFarmSuspicion, readLinks } from './link-list.js';
import { listItems } from './list-text.js';
import { cutTo, Notes, quoted, type Noted } from './note.js';
import { readCount } from './count-text.js';
import { readProjectText } from './project-text.js';
import { readTags } from './tag-list.js';
import { refused, type Verdict } from './verdict.js';
import { linkAddress, pageAddress } from './web-address.js';

/** Columns without which a row is no project, as Devpost's own export heads them. */
export const PROJECT_COLUMNS = ['Project Title', 'Submission Url'];

/** Longest title and video address of the editor's form, in characters. */
const TITLE_MAX = 120;
const VIDEO_MAX = 500;
/** Larger teams are counted wrongly. */
const TEAM_MAX = 1_000;

/** The team and submission that a row of a project list becomes. */
export interface ProjectPlan {
  /** The project's page in its one form: the key by which the same project is found again. */
  readonly externalUrl: string;
  readonly content: SubmissionContent;
  readonly submitted: boolean;
  readonly teamName: string;
  readonly teamPitch: string;
}

/** Reads one row for an event. Never throws. */
export function readProject(record: ImportRecord, event: { readonly externalUrl: string | null }): Verdict<ProjectPlan> {
  const text = (column: string) => record.text(columnName(column));
  const title = cutTo(cleanLine(text('Project Title')).trim(), TITLE_MAX);
  const externalUrl = pageAddress(text('Submission Url'));
  const refusal = reasonAgainst(record, event, title);
  if (refusal !== null || externalUrl === null)
    return refused(
      record.line,
      title === '' ? cutTo(text('Submission Url'), 80) : title,
      refusal ?? addressProblem(text('Submission Url')),
    );

  const links = readLinks(text(record.has(columnName('"Try it out" Links')) ? '"Try it out" Links' : 'links'), 'links');
  const video = readVideo(text('Video Demo Link'));
  const tags = readTags(text('Built With'), 'built with');
  const status = readStatus(text('Project Status'));
  const size = readTeamSize(record);
  const description = readProjectText(record);
  const suspicion = linkFarmSuspicion(title, links.value);
  const suspect = new Notes('links');
  if (suspicion !== null) suspect.add('SUSPECT', `${suspicion}: check before it is judged`);
  return {
    kind: 'PLANNED',
    line: record.line,
    name: title,
    plan: {
      externalUrl,
      content: {
        ...EMPTY_CONTENT,
        ...description.value,
        title,
        links: withAddress(externalUrl, links.value),
        videoUrl: video.value,
        builtWith: tags.value,
      },
      submitted: status.value,
      teamName: title.length < TEAM_LIMITS.name.min ? `Team ${title}` : cutTo(title, TEAM_LIMITS.name.max),
      teamPitch: pitchOf(size.value, text('Table Number')),
    },
    notes: [status, description, links, video, tags, size, suspect.with(null)].flatMap(({ notes }) => notes),
  };
}

function addressProblem(written: string): string {
  return written === '' ? 'has no submission url, by which it would be found again' : `submission url ${quoted(written)} is no web address`;
}

/** Why the row is none of the event's projects; null when nothing speaks against it. */
function reasonAgainst(record: ImportRecord, event: { readonly externalUrl: string | null }, title: string): string | null {
  if (title === '') return 'has no project title';
  const column = columnName('hackathon_urls');
  if (event.externalUrl === null || !record.has(column)) return null;
  const hackathons = listItems(record.text(column)).map((item) => pageAddress(item) ?? item);
  if (hackathons.includes(event.externalUrl)) return null;
  if (hackathons.length === 0) return `names no hackathon; this event is ${event.externalUrl}`;
  return `was submitted to ${cutTo(hackathons.join(', '), 200)}, not to ${event.externalUrl}`;
}

/** The project's own page first: where the file holds no text, that is where a juror reads on. */
function withAddress(address: string, links: readonly string[]): string[] {
  return [...new Set([...(address.length <= LINK_MAX ? [address] : []), ...links])].slice(0, MAX_LINKS);
}

function readVideo(text: string): Noted<string | null> {
  const notes = new Notes('video demo link');
  const video = text === '' ? null : linkAddress(text);
  if (text !== '' && (video === null || video.length > VIDEO_MAX)) {
    notes.add('UNREADABLE', `${quoted(text)} is no address of a video`);
    return notes.with(null);
  }
  return notes.with(video);
}

/** Devpost writes `Draft`, `Submitted` and variants such as `Submitted (Gallery/Visible)`. A list without the column holds what was submitted. */
function readStatus(text: string): Noted<boolean> {
  const notes = new Notes('project status');
  if (/^draft\b/i.test(text)) return notes.with(false);
  if (text !== '' && !/^submitted\b/i.test(text))
    notes.add('ASSUMED', `${quoted(text)} is neither Draft nor Submitted; taken as submitted`);
  return notes.with(true);
}

/** `team_size` counts everybody, `Additional Team Member Count` everybody but the submitter. */
function readTeamSize(record: ImportRecord): Noted<number | null> {
  const additional = columnName('Additional Team Member Count');
  const others = readCount(record.text(additional), additional, 'team members', TEAM_MAX);
  if (others.value !== null) return { ...others, value: others.value + 1 };
  const all = readCount(record.text(columnName('team_size')), 'team size', 'team members', TEAM_MAX);
  return { value: all.value, notes: [...others.notes, ...all.notes] };
}

/** People's names and addresses are not in these files: who belongs to the team joins by an invitation. */
function pitchOf(size: number | null, table: string): string {
  const people = size === null ? 'Imported team' : `Imported team of ${size}`;
  return table === '' ? people : `${people}, table ${cutTo(cleanLine(table), 40)}`;
}
