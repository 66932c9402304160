import type { DraftComment } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `draft_comment`: what mentors and a team say to each other about its draft. */
export const DraftCommentSchema = new EntitySchema<DraftComment>({
  name: 'draft_comment',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    authorId: columns.ref({ name: 'author_id' }),
    text: columns.text(),
    createdAt: columns.instant({ name: 'created_at' }),
  },
  indices: [{ name: 'ix_draft_comment_submission', columns: ['submissionId', 'id'] }],
  foreignKeys: [
    { name: 'fk_draft_comment_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_draft_comment_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_draft_comment_author', target: 'person', columnNames: ['authorId'], referencedColumnNames: ['id'] },
  ],
});
