import { Notes, quoted, type Noted } from './note.js';

/**
 * Reads how many there were. What is missing is null without a word; what is no number, negative, broken or beyond `max` is null and said.
 *
 * @param what names the thing counted, for the note
 */
export function readCount(text: string, field: string, what: string, max: number): Noted<number | null> {
  const notes = new Notes(field);
  const trimmed = text.trim();
  if (trimmed === '' || /^(?:n\/?a|-|none|null|nan|unknown)$/iu.test(trimmed)) return notes.with(null);
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed.replace(/\.0+$/, '');
  const value = /^\d{1,15}$/.test(plain) ? Number(plain) : null;
  if (value !== null && value <= max) return notes.with(value);
  notes.add(
    'UNREADABLE',
    value === null ? `${quoted(text)} is no number of ${what}; left out` : `${value} ${what} are not plausible; left out`,
  );
  return notes.with(null);
}
