import { entriesOf, listText, readAnswer, type FormField } from '@jamboree/event-domain';
import { err, ok, type InputIssue, type LocalizedText, type Result } from '@jamboree/kernel';
import { columnName } from '../import-record.js';
import { listOf } from './person-values.js';

/** A thing that answers choose by its id: a track, a challenge. */
export interface Choice {
  readonly key: string;
  readonly title: LocalizedText;
}

export interface AnswerChoices {
  readonly tracks: readonly Choice[];
  readonly challenges: readonly Choice[];
}

/** A cell as an answer in the notation of the field's kind: options by their titles in any language, dates as three countries write them. */
export function answerOf(field: FormField, cell: string, choices: AnswerChoices): Result<string, readonly InputIssue[]> {
  const text = notationOf(field, cell, choices);
  if (text === null) return err([{ field: field.key, rule: field.kind === 'DATE' ? 'malformed' : 'unknown' }]);
  const read = readAnswer(field, text);
  return read.ok ? ok(text) : err(read.error.issues);
}

function notationOf(field: FormField, cell: string, { tracks, challenges }: AnswerChoices): string | null {
  switch (field.kind) {
    case 'CHOICE':
      return keyOf(field.options, cell);
    case 'TRACK':
      return keyOf(tracks, cell);
    case 'CHALLENGE':
      return keyOf(challenges, cell);
    case 'CHOICES':
      return keysOf(field.options, cell);
    case 'TAGS':
      return listText(listOf(cell));
    case 'LINKS':
      return listText(cell.split(/[\s,;|]+/u).filter((link) => link !== ''));
    case 'DATE':
      return dateOf(cell);
    case 'NUMBER':
      return /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
    case 'CONSENT':
    case 'FILE':
      return null; // by the person or not at all
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
    case 'VIDEO':
      return cell;
  }
}

function keyOf(options: readonly Choice[], text: string): string | null {
  const wanted = columnName(text);
  const fits = ({ key, title }: Choice) => key === text || [key, ...Object.values(title)].some((name) => columnName(name) === wanted);
  return options.find(fits)?.key ?? null;
}

/** A title may hold a comma itself, so entries by line are tried first. */
function keysOf(options: readonly Choice[], cell: string): string | null {
  for (const parts of [entriesOf(cell), cell.split(/[;|]/u), listOf(cell)]) {
    const keys = parts.map((part) => keyOf(options, part.trim()));
    if (!keys.includes(null)) return listText([...new Set(keys.filter((key) => key !== null))]);
  }
  return null;
}

/** 2026-11-23, or with the day first, as Berlin and Jakarta write: 23.11.2026, 23/11/2026. Nothing is guessed where the month comes first. */
function dateOf(cell: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}/.test(cell)) return cell.slice(0, 10);
  const [, day = '', month = '', year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(cell) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
