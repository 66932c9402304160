import {
  err,
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type SubmissionId,
  type Viewer,
} from '@jamboree/kernel';
import { readComment, type DraftComment } from '@jamboree/matching-domain';
import type { PhaseClosed } from '@jamboree/event-domain';
import { Entries, permittedOn, type Entry } from '@jamboree/participation-server';
import {
  Clock,
  newId,
  RateLimits,
  UnitOfWork,
  type Command,
  type IdempotencyMismatch,
  type RateLimited,
  type RateLimitRule,
  type ReadTx,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CommentMails } from '../mails/comment-mails.js';
import { DraftCommentStore, type SignedComment } from '../persistence/draft-comment.store.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentoringScene } from './mentoring-scene.js';

export interface CommentCommand extends Command {
  readonly submissionId: SubmissionId;
  readonly text: string;
}

export type CommentProblem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch | PhaseClosed | RateLimited;

/** Each is a mail to everybody else in the conversation. */
const COMMENTING: RateLimitRule = { name: 'comment-on-draft', perAccount: 30, perAddress: 300, seconds: 3600 };

const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;

/** What a team and the mentors whom it has booked say to each other about its draft: for these alone. */
@Injectable()
export class DraftComments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly comments: DraftCommentStore,
    private readonly bookings: MentorBookingStore,
    private readonly scene: MentoringScene,
    private readonly mails: CommentMails,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, submissionId: SubmissionId, { first, after }: PageRequest): Promise<Result<Page<SignedComment>, PageProblem>> {
    const position = readIdCursor(after);
    if (!position.ok) return Promise.resolve(position);
    return this.uow.read(async (tx) => {
      if ((await this.readable(tx, viewer, submissionId)) === null) return ok(NOTHING);
      const rows = await this.comments.page(tx, submissionId, first, position.value);
      return ok(pageOf(rows, first, idCursor));
    });
  }

  /** @param address the author's network address, counted beside the account */
  async add(viewer: Viewer, command: CommentCommand, address: string): Promise<Result<DraftComment, CommentProblem>> {
    const allowed = await this.limits.take(COMMENTING, { account: viewer.userId, address });
    if (!allowed.ok) return allowed;
    return this.uow.write<DraftComment, CommentProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.readable(tx, viewer, command.submissionId);
      const { userId: authorId } = viewer;
      if (entry === null || authorId === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:comment', entry, now);
      if (!allowed.ok) return allowed;
      const text = readComment(command.text);
      if (!text.ok) return text;
      const { id: submissionId, eventId, teamId } = entry.submission;
      const comment: DraftComment = { id: newId<'DraftComment'>(now), eventId, submissionId, authorId, text: text.value, createdAt: now };
      await this.comments.add(tx, comment);
      const members = await this.bookings.peopleOf(tx, { teamId, userId: authorId });
      const to = [...new Set([...members, ...(await this.bookings.supportersOf(tx, teamId))])].filter((id) => id !== authorId);
      await this.mails.tell(tx, entry.facts, { to, comment, author: await this.scene.nameOf(tx, authorId), teamName: entry.teamName });
      await tx.record({ type: 'DraftCommented', eventId, subjectId: submissionId, at: now, data: { commentId: comment.id } });
      return ok(comment);
    });
  }

  /** For its team, and for mentors who advise it. Reading stays possible when writing is over. */
  private async readable(tx: ReadTx, viewer: Viewer, id: SubmissionId): Promise<Entry | null> {
    const entry = await this.entries.load(tx, viewer, id);
    if (entry === null || !(entry.viewerIsMember || (entry.supports && !entry.conflict))) return null;
    return permittedOn(viewer, 'submission:read', entry, this.clock.now()).ok ? entry : null;
  }
}
