import {
  decideAnswer,
  may,
  validateQuestion,
  type Challenge,
  type Question,
  type QuestionId,
  type VersionConflict,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  type Action,
  type ChallengeId,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
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
import { QuestionStore } from '../../persistence/site/question.store.js';
import { SiteStore } from '../../persistence/site/site.store.js';
import { ReadEvents } from '../read-events.js';

export interface AskQuestionCommand extends Command {
  readonly challengeId: ChallengeId;
  readonly text: string;
}

export interface AnswerQuestionCommand extends Command {
  readonly questionId: QuestionId;
  readonly expectedVersion: number;
  readonly answer: string;
  readonly shared: boolean;
}

export interface FollowChallengeCommand extends Command {
  readonly challengeId: ChallengeId;
  readonly follow: boolean;
}

const ASKING: RateLimitRule = { name: 'ask-question', perAccount: 20, perAddress: 200, seconds: 3600 };

type Problem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

/** Participants ask about a challenge, its office or the organisers answer; who wants to hears of new answers. */
@Injectable()
export class AskQuestions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly site: SiteStore,
    private readonly questions: QuestionStore,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** @param address the asker's network address, counted beside the account */
  async ask(viewer: Viewer, command: AskQuestionCommand, address: string): Promise<Result<QuestionId, Problem | RateLimited>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'question:ask', reason: 'SIGNED_OUT' });
    const allowed = await this.limits.take(ASKING, { account: userId, address });
    if (!allowed.ok) return allowed;
    return this.uow.write<QuestionId, Problem>(viewer, command, async (tx) => {
      const found = await this.challenge(tx, viewer, command.challengeId, 'question:ask');
      if (!found.ok) return found;
      const valid = validateQuestion(command.text);
      if (!valid.ok) return valid;
      const { id: challengeId, eventId } = found.value;
      const now = this.clock.now();
      const id = newId<'Question'>(now);
      const unanswered = { answer: null, shared: false, answeredBy: null, answeredAt: null };
      await this.questions.insert(tx, {
        id,
        eventId,
        challengeId,
        askedBy: userId,
        text: command.text,
        askedAt: now,
        ...unanswered,
        version: 1,
      });
      await tx.record({ type: 'QuestionAsked', eventId, subjectId: id, at: now, data: { challengeId } });
      return ok(id);
    });
  }

  async answer(viewer: Viewer, command: AnswerQuestionCommand): Promise<Result<QuestionId, Problem | VersionConflict>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'question:answer', reason: 'SIGNED_OUT' });
    return this.uow.write<QuestionId, Problem | VersionConflict>(viewer, command, async (tx) => {
      const question = await this.questions.byId(tx, command.questionId);
      if (question === null) return err({ code: 'NotFound', what: 'question' });
      const found = await this.challenge(tx, viewer, question.challengeId, 'question:answer');
      if (!found.ok) return found;
      const now = this.clock.now();
      const decided = decideAnswer(question, command, userId, now);
      if (!decided.ok) return decided;
      if (!(await this.questions.replace(tx, decided.value))) return err(changedMeanwhile(question));
      const { id, eventId, shared } = decided.value;
      await tx.record({ type: 'QuestionAnswered', eventId, subjectId: id, at: now, data: { shared } });
      return ok(id);
    });
  }

  async follow(viewer: Viewer, command: FollowChallengeCommand): Promise<Result<ChallengeId, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'me:edit', reason: 'SIGNED_OUT' });
    return this.uow.write<ChallengeId, Problem>(viewer, command, async (tx) => {
      const found = await this.challenge(tx, viewer, command.challengeId, 'event:read');
      if (!found.ok) return found;
      const { id, eventId } = found.value;
      if (command.follow) await this.questions.follow(tx, id, userId);
      else await this.questions.unfollow(tx, id, userId);
      const type = command.follow ? 'ChallengeFollowed' : 'ChallengeUnfollowed';
      await tx.record({ type, eventId, subjectId: id, at: this.clock.now(), data: {} });
      return ok(id);
    });
  }

  private async challenge(
    tx: ReadTx,
    viewer: Viewer,
    id: ChallengeId,
    action: Action,
  ): Promise<Result<Challenge, NotFound | NotPermitted>> {
    const challenge = await this.site.byId(tx, 'CHALLENGE', id);
    const facts = challenge === null ? null : await this.events.within(tx, viewer, challenge.eventId);
    if (challenge === null || facts === null) return err({ code: 'NotFound', what: 'challenge' });
    const permitted = may(viewer, action, facts, this.clock.now());
    return permitted.ok ? ok(challenge) : permitted;
  }
}

function changedMeanwhile({ version, answer, shared }: Question): VersionConflict {
  return { code: 'VersionConflict', currentVersion: version, theirs: { answer, shared } };
}
