import { inertText, isActive } from '../../export/inert-text.js';
import { ONLY_BY_PERSON, type Enrolment, type FormField } from '@jamboree/event-domain';
import { parseMailAddress } from '@jamboree/identity-domain';
import type { InputIssue } from '@jamboree/kernel';
import { ImportColumns, type ImportRecord, type ImportTable, type ParsedRow } from '../import-record.js';
import { answerOf, type AnswerChoices } from './answer-values.js';
import type { ColumnMapping, ColumnTarget } from './people-columns.js';
import { listOf, mailLanguageOf, sectorOf, skillsOf, spokenLanguageOf } from './person-values.js';

/** Why a row is not sent at all. */
export type RowFault =
  | { readonly kind: 'CELLS'; readonly got: number; readonly wanted: number }
  | { readonly kind: 'DUPLICATE'; readonly line: number }
  | { readonly kind: 'ISSUES'; readonly issues: readonly InputIssue[] };

export interface PersonRow {
  readonly source: ParsedRow;
  readonly email: string;
  readonly enrolment: Enrolment | null;
  readonly fault: RowFault | null;
}

export interface PeopleForm extends AnswerChoices {
  readonly fields: readonly FormField[];
}

/** Every row of the file as somebody to bring in, in their order. The second row of one person is refused: one of the two would silently win. */
export function readPeople(table: ImportTable, mapping: ColumnMapping, form: PeopleForm): PersonRow[] {
  const columns = new ImportColumns(table.header);
  const firstLine = new Map<string, number>();
  return table.rows.map((source): PersonRow => {
    const record = columns.record(source);
    if (record === null)
      return { source, email: '', enrolment: null, fault: { kind: 'CELLS', got: source.cells.length, wanted: table.header.length } };
    const { enrolment, issues } = readPerson(record, mapping, form);
    const { email } = enrolment;
    const address = parseMailAddress(email);
    const first = address.ok ? firstLine.get(address.value) : undefined;
    if (first !== undefined) return { source, email, enrolment: null, fault: { kind: 'DUPLICATE', line: first } };
    if (address.ok) firstLine.set(address.value, source.line);
    return issues.length > 0
      ? { source, email, enrolment: null, fault: { kind: 'ISSUES', issues } }
      : { source, email, enrolment, fault: null };
  });
}

function readPerson(record: ImportRecord, mapping: ColumnMapping, form: PeopleForm) {
  const issues: InputIssue[] = [];
  const text = (target: ColumnTarget) =>
    [...mapping].flatMap(([column, wanted]) => (wanted === target ? [unguarded(record.text(column))] : [])).find((cell) => cell !== '') ??
    '';
  const email = text('email');
  const name = [text('name'), text('lastName')].filter((part) => part !== '').join(' ');
  if (email === '') issues.push({ field: 'email', rule: 'required' });
  else if (!parseMailAddress(email).ok) issues.push({ field: 'email', rule: 'malformed' });
  const sector = sectorOf(text('sector'));
  if (sector === null && text('sector') !== '') issues.push({ field: 'sector', rule: 'unknown' });
  const languages = listOf(text('languages')).map(spokenLanguageOf);
  if (languages.includes(null)) issues.push({ field: 'languages', rule: 'unknown' });
  const answers = form.fields.flatMap((field) => {
    const cell = text(`field:${field.key}`);
    if (cell === '' || ONLY_BY_PERSON.has(field.kind)) return [];
    const answer = answerOf(field, cell, form);
    if (!answer.ok) issues.push(...answer.error);
    return answer.ok ? [{ key: field.key, text: answer.value }] : [];
  });
  const enrolment: Enrolment = {
    email,
    displayName: name === '' ? null : name,
    language: mailLanguageOf(text('language')),
    city: orNull(text('city')),
    timeZone: orNull(text('timeZone')),
    sector,
    skills: skillsOf(text('skills')),
    languages: languages.filter((tag) => tag !== null),
    offers: text('offers'),
    seeks: text('seeks'),
    answers,
  };
  return { enrolment, issues };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The cell without the apostrophe that an export puts before what a spreadsheet would calculate. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isActive(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Rows that were not taken, as a file to be mended and given again: as they were, with the reason in a column of its own. */
export function refusedFile(
  table: ImportTable,
  refused: readonly { readonly source: ParsedRow; readonly reason: string }[],
  title: string,
): string {
  const lines = [[...table.header, title], ...refused.map(({ source, reason }) => [...padded(source.cells, table.header.length), reason])];
  const cell = (text: string) => `"${inertText(text).replaceAll('"', '""')}"`;
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
