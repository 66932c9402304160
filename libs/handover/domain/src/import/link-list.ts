import { MAX_LINKS } from '@jamboree/event-domain';
import { isBait, isWorkshop } from '@jamboree/participation-domain';
import { ITEMS_MAX, listItems } from './list-text.js';
import { Notes, quoted, type Noted } from './note.js';
import { linkAddress } from './web-address.js';

/** Longest link that a submission may hold, in characters. */
export const LINK_MAX = 500;

/** Reads links separated by `||`, line breaks, commas or spaces; what is no link is said and left out. */
export function readLinks(text: string, field: string): Noted<readonly string[]> {
  const notes = new Notes(field);
  const written = listItems(text.replaceAll(/[\r\n\t]+/g, '||'))
    .flatMap((item) => item.split(/[\s,;]+/u))
    .filter((item) => item !== '');
  if (written.length > ITEMS_MAX) notes.add('UNREADABLE', `${written.length} links; only the first ${ITEMS_MAX} are read`);
  const links = new Set<string>();
  for (const item of written.slice(0, ITEMS_MAX)) {
    const link = linkAddress(item);
    if (link === null || link.length > LINK_MAX) notes.add('UNREADABLE', `${quoted(item)} is no link that can be kept`);
    else links.add(link);
  }
  const kept = [...links].slice(0, MAX_LINKS);
  if (links.size > MAX_LINKS) notes.add('ADJUSTED', `${links.size} links; the first ${MAX_LINKS} are kept`);
  return notes.with(kept);
}

/**
 * Why an entry looks as if it were there for its links: addresses or a title that pose as a vendor or sell something, and no link to a place where
 * projects live. Null when nothing speaks for it. A suspicion for people to check, never a verdict.
 */
export function linkFarmSuspicion(title: string, links: readonly string[]): string | null {
  const hosts = links.map((link) => new URL(link).hostname);
  if (hosts.some(isWorkshop)) return null;
  const baited = hosts.filter(isBait);
  if (baited.length > 0) return `links to ${baited.slice(0, 3).join(', ')}`;
  return isBait(title) && hosts.length > 0 ? `title reads like an advertisement and links to ${hosts.slice(0, 3).join(', ')}` : null;
}
