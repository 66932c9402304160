import { toIso } from '@jamboree/kernel';
import type { ShortlistDetails } from '../shortlist/compose-shortlist.js';

/** Raised when a field changes its meaning or goes; fields may be added. Described in docs/exports.md. */
const VERSION = 1;

/** The shortlist for programs: texts unaltered, times in UTC, means unrounded. */
export function writeShortlistJson({ shortlist, slug, title, criteria, lines }: ShortlistDetails): Buffer {
  const keyOf = new Map(criteria.map(({ id, key }) => [id, key]));
  const document = {
    format: 'jamboree-shortlist',
    version: VERSION,
    event: { slug, title },
    state: shortlist.state,
    decidedAt: shortlist.decidedAt === null ? null : toIso(shortlist.decidedAt),
    releasedAt: shortlist.releasedAt === null ? null : toIso(shortlist.releasedAt),
    criteria: criteria.map(({ key, title: name, weight }) => ({ key, title: name, weight })),
    entries: lines.map((line) => ({
      rank: line.rank,
      submissionId: line.submissionId,
      number: line.number,
      title: line.title,
      summary: line.summary,
      team: line.teamName,
      members: line.members,
      track: line.localizedTrack,
      mean: line.mean,
      spread: line.spread,
      reviews: line.reviews,
      criteria: Object.fromEntries(line.criteria.map(({ criterionId, mean }) => [keyOf.get(criterionId) ?? criterionId, mean])),
      links: line.links,
      rationale: line.rationale,
    })),
  };
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
}
