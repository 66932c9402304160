import type { EventId, SubmissionId } from '@jamboree/kernel';
import { RELEASED_STATES } from '@jamboree/participation-domain';
import { likeIndexed, placeholders, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** An idea whose result was released. */
export interface PublishedIdea {
  readonly id: SubmissionId;
  readonly eventId: EventId;
  readonly title: string;
  readonly summary: string;
  readonly teamName: string;
}

/** A word that so many ideas use says little about any of them. */
const COMMON = 200;
const MOST_COMPARED = 40;

const USING = `SELECT DISTINCT s."id" FROM "submission_search" x JOIN "submission" s ON s."id" = x."submission_id"
  WHERE x."text" LIKE ? AND s."state" IN (${placeholders(RELEASED_STATES)}) LIMIT ${COMMON + 1}`;
const IDEAS = `SELECT s."id", s."event_id" AS "eventId", v."title", v."summary", t."name" AS "teamName"
  FROM "submission" s
  JOIN "submission_version" v ON v."id" = s."latest_version_id"
  JOIN "team" t ON t."id" = s."team_id"
  WHERE s."id" IN`;

/** Released ideas of all events, through the index of trigrams. */
@Injectable()
export class PublishedIdeasStore {
  /** Those that use most of these stems; at least two, and no more than can be compared while somebody types. */
  async using(tx: ReadTx, stems: readonly string[]): Promise<PublishedIdea[]> {
    const uses = new Map<SubmissionId, number>();
    for (const stem of stems) {
      const pattern = likeIndexed(`%${stem}%`);
      const found = pattern === null ? [] : await tx.rows<{ readonly id: SubmissionId }>(USING, [pattern, ...RELEASED_STATES]);
      if (found.length <= COMMON) for (const { id } of found) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
    const ids = [...uses]
      .filter(([, count]) => count > 1)
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id)
      .slice(0, MOST_COMPARED);
    return ids.length === 0 ? [] : tx.rows<PublishedIdea>(ideas(ids), ids);
  }
}

function ideas(ids: readonly SubmissionId[]): string {
  return `${IDEAS} (${placeholders(ids)}) ORDER BY s."id"`;
}
