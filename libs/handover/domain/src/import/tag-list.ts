import { cleanLine, MAX_TAGS } from '@jamboree/event-domain';
import { Notes, quoted, type Noted } from './note.js';

/** Longest tag of the editor's form, in characters. */
const TAG_MAX = 60;

/** Reads tags separated by `||` or commas, each once. */
export function readTags(text: string, field: string): Noted<readonly string[]> {
  const notes = new Notes(field);
  const tags = new Set<string>();
  for (const item of text.split(/\|\||[,;\n]/u)) {
    const tag = cleanLine(item).trim();
    if (tag.length > TAG_MAX) notes.add('UNREADABLE', `${quoted(tag)} is too long for a tag; left out`);
    else if (tag !== '') tags.add(tag);
  }
  if (tags.size > MAX_TAGS) notes.add('ADJUSTED', `${tags.size} tags; the first ${MAX_TAGS} are kept`);
  return notes.with([...tags].slice(0, MAX_TAGS));
}
