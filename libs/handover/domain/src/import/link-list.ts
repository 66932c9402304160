import { MAX_LINKS } from '@jamboree/event-domain';
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

/** Words that dress an address up as a vendor's support page. */
const BAIT =
  /office[-.]?(?:com|365|setup|help)|[-.]?setup[-.]|com-?setup|norton|mcafee|webroot|activate|activation|product-?key|help-?line|support-?number|toll-?free|customer-?(?:care|service)|casino|betting|poker|viagra|cialis|pharma|loans?-|essay|write-?my-?paper|dissertation|assignment-?help|escort|replica|torrent|crack(?:ed)?-|keygen|seo-?(?:service|agency|expert)/iu;

/** Places where projects really live: a project that links to one of them is not a link farm by its words alone. */
const WORKSHOPS =
  /(?:^|\.)(?:github\.com|github\.io|gitlab\.com|bitbucket\.org|devpost\.com|glitch\.me|figma\.com|youtu\.be|youtube\.com|vimeo\.com)$/iu;

/**
 * Why an entry looks as if it were there for its links: addresses or a title that pose as a vendor or sell something, and no link to a place where
 * projects live. Null when nothing speaks for it. A suspicion for people to check, never a verdict.
 */
export function linkFarmSuspicion(title: string, links: readonly string[]): string | null {
  const hosts = links.map((link) => new URL(link).hostname);
  if (hosts.some((host) => WORKSHOPS.test(host))) return null;
  const baited = hosts.filter((host) => BAIT.test(host));
  if (baited.length > 0) return `links to ${baited.slice(0, 3).join(', ')}`;
  return BAIT.test(title.replaceAll(' ', '-')) && hosts.length > 0
    ? `title reads like an advertisement and links to ${hosts.slice(0, 3).join(', ')}`
    : null;
}
