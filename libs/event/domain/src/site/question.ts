import {
  err,
  ok,
  type ChallengeId,
  type EventId,
  type Id,
  type Instant,
  type InvalidInput,
  type Result,
  type UserId,
} from '@jamboree/kernel';
import type { VersionConflict } from '../problems.js';
import { isBlank, lengthIssue } from '../text.js';

export type QuestionId = Id<'Question'>;

export const QUESTION_MAX = 2_000;
export const ANSWER_MAX = 10_000;

/** What a participant asks about a challenge. Nobody is told who asked; unanswered, only the asker and those who answer read it. */
export interface Question {
  readonly id: QuestionId;
  readonly eventId: EventId;
  readonly challengeId: ChallengeId;
  readonly askedBy: UserId;
  readonly text: string;
  readonly askedAt: Instant;
  /** Markdown; null until somebody answers. */
  readonly answer: string | null;
  /** Whether everybody reads question and answer, or the asker alone. */
  readonly shared: boolean;
  readonly answeredBy: UserId | null;
  readonly answeredAt: Instant | null;
  readonly version: number;
}

export interface AnswerWanted {
  readonly answer: string;
  readonly shared: boolean;
  readonly expectedVersion: number;
}

export function validateQuestion(text: string): Result<void, InvalidInput> {
  return only('text', text, QUESTION_MAX);
}

/** An answer may be corrected; when it was first given stays. */
export function decideAnswer(
  question: Question,
  { answer, shared, expectedVersion }: AnswerWanted,
  by: UserId,
  now: Instant,
): Result<Question, InvalidInput | VersionConflict> {
  if (question.version !== expectedVersion) {
    const theirs = { answer: question.answer, shared: question.shared };
    return err({ code: 'VersionConflict', currentVersion: question.version, theirs });
  }
  const valid = only('answer', answer, ANSWER_MAX);
  if (!valid.ok) return valid;
  const answeredAt = question.answeredAt ?? now;
  return ok({ ...question, answer, shared, answeredBy: by, answeredAt, version: question.version + 1 });
}

function only(field: string, text: string, max: number): Result<void, InvalidInput> {
  const issue = isBlank(text) ? { field, rule: 'required' as const } : lengthIssue(field, text, { max });
  return issue === null ? ok() : err({ code: 'InvalidInput', issues: [issue] });
}
