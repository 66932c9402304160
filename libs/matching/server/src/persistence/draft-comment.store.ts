import type { SubmissionId, UserId } from '@jamboree/kernel';
import type { DraftComment } from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { DraftCommentSchema } from './draft-comment.schema.js';

export interface SignedComment extends DraftComment {
  readonly authorName: string;
  readonly authorCity: string | null;
  /** Whether it is of the team itself, and not of a mentor. */
  readonly ofTeam: boolean;
}

type RawComment = Omit<SignedComment, 'ofTeam'> & { readonly ofTeam: UserId | null };

const SIGNED = `SELECT c."id", c."event_id" AS "eventId", c."submission_id" AS "submissionId", c."author_id" AS "authorId", c."text",
    c."created_at" AS "createdAt", p."display_name" AS "authorName", p."city" AS "authorCity", m."user_id" AS "ofTeam"
  FROM "draft_comment" c JOIN "person" p ON p."id" = c."author_id" JOIN "submission" s ON s."id" = c."submission_id"
  LEFT JOIN "team_member" m ON m."team_id" = s."team_id" AND m."user_id" = c."author_id"
  WHERE c."submission_id" = ? AND c."id" > ? ORDER BY c."id" LIMIT ?`;

/** What mentors and teams say about drafts. */
@Injectable()
export class DraftCommentStore {
  async add(tx: WriteTx, comment: DraftComment): Promise<void> {
    await tx.insert(DraftCommentSchema, comment);
  }

  /** In the order in which they were said, from after `afterId`; one more than `first`. */
  async page(tx: ReadTx, submissionId: SubmissionId, first: number, afterId: string): Promise<SignedComment[]> {
    const rows = await tx.rows<RawComment>(SIGNED, [submissionId, afterId, first + 1]);
    return rows.map((row) => ({ ...row, ofTeam: row.ofTeam !== null }));
  }
}
