import { cleanText, lengthIssue } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Id,
  type Instant,
  type InvalidInput,
  type Result,
  type SubmissionId,
  type UserId,
} from '@jamboree/kernel';

/** What a mentor and a team say to each other about a draft. Nobody else ever reads it, least of all a jury. */
export interface DraftComment {
  readonly id: Id<'DraftComment'>;
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly authorId: UserId;
  readonly text: string;
  readonly createdAt: Instant;
}

export const COMMENT_MAX = 2_000;

export function readComment(text: string): Result<string, InvalidInput> {
  const clean = cleanText(text).trim();
  const issue = lengthIssue('text', clean, { min: 1, max: COMMENT_MAX });
  return issue === null ? ok(clean) : err({ code: 'InvalidInput', issues: [issue] });
}
