import type { LocalizedText, ShortlistId, SubmissionId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import type { SubmissionContent } from '@jamboree/participation-domain';
import { Injectable } from '@nestjs/common';

/** What a shortlist shows of a submission, from its latest version. */
export interface ListedSubmission {
  readonly submissionId: SubmissionId;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly teamName: string;
  /** Zero for an imported team that nobody has joined. */
  readonly members: number;
  readonly trackTitle: LocalizedText | null;
  readonly links: readonly string[];
}

type Row = Omit<ListedSubmission, 'trackTitle' | 'links'> & { readonly trackTitle: string | null; readonly content: string };

const LISTED = `SELECT s."id" AS "submissionId", s."number", v."title", v."summary", v."content", t."name" AS "teamName", k."title" AS "trackTitle",
    (SELECT COUNT(*) FROM "team_member" m WHERE m."team_id" = t."id") AS "members"
  FROM "shortlist_entry" e
  JOIN "submission" s ON s."id" = e."submission_id"
  JOIN "submission_version" v ON v."id" = s."latest_version_id"
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "track" k ON k."id" = v."track_id"
  WHERE e."shortlist_id" = ?
  ORDER BY e."rank"`;

/** One query per list, however long. */
@Injectable()
export class ShortlistLineStore {
  /** By rank. */
  async of(tx: ReadTx, shortlistId: ShortlistId): Promise<ListedSubmission[]> {
    const rows = await tx.rows<Row>(LISTED, [shortlistId]);
    return rows.map(({ content, trackTitle, ...row }) => {
      const { links, videoUrl } = JSON.parse(content) as SubmissionContent; // written from the column's own type
      return {
        ...row,
        trackTitle: trackTitle === null ? null : (JSON.parse(trackTitle) as LocalizedText), // written from the column's own type
        links: videoUrl === null ? links : [...links, videoUrl],
      };
    });
  }
}
