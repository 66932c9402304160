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
  /** Of all teams whose work it is: its own first, then those merged into it by their numbers. */
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

const MERGED = `SELECT s."merged_into" AS "submissionId", t."name",
    (SELECT COUNT(*) FROM "team_member" m WHERE m."team_id" = t."id") AS "members"
  FROM "shortlist_entry" e JOIN "submission" s ON s."merged_into" = e."submission_id"
  JOIN "team" t ON t."id" = s."team_id"
  WHERE e."shortlist_id" = ? AND s."state" = 'MERGED' AND s."event_id" = (SELECT l."event_id" FROM "shortlist" l WHERE l."id" = e."shortlist_id")
  ORDER BY s."number"`;

interface MergedTeam {
  readonly submissionId: SubmissionId;
  readonly name: string;
  readonly members: number;
}

/** Two queries per list, however long. */
@Injectable()
export class ShortlistLineStore {
  /** By rank. */
  async of(tx: ReadTx, shortlistId: ShortlistId): Promise<ListedSubmission[]> {
    const rows = await tx.rows<Row>(LISTED, [shortlistId]);
    const merged = await tx.rows<MergedTeam>(MERGED, [shortlistId]);
    return rows.map(({ content, trackTitle, ...row }) => {
      const others = merged.filter(({ submissionId }) => submissionId === row.submissionId);
      const { links, videoUrl } = JSON.parse(content) as SubmissionContent; // written from the column's own type
      return {
        ...row,
        teamName: [row.teamName, ...others.map(({ name }) => name)].join(', '),
        members: others.reduce((sum, { members }) => sum + Number(members), row.members),
        trackTitle: trackTitle === null ? null : (JSON.parse(trackTitle) as LocalizedText), // written from the column's own type
        links: videoUrl === null ? links : [...links, videoUrl],
      };
    });
  }
}
