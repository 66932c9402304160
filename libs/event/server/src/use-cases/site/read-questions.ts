import { may, type Question, type QuestionId } from '@jamboree/event-domain';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type ChallengeId,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, searchPattern, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../../persistence/catalogue.store.js';
import { EventStore } from '../../persistence/event.store.js';
import { QuestionStore } from '../../persistence/site/question.store.js';
import { ReadEvents } from '../read-events.js';

export interface QuestionsWanted {
  readonly slug: string;
  readonly challengeId: ChallengeId | null;
  readonly open: boolean;
  readonly search: string | null;
}

/** Without who asked and who answered. */
export type ReadableQuestion = Omit<Question, 'askedBy' | 'answeredBy'> & { readonly mine: boolean };

/** Questions about challenges: shared answers for everybody, one's own, and all of them for those who answer. */
@Injectable()
export class ReadQuestions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly catalogue: CatalogueStore,
    private readonly questions: QuestionStore,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such event for the viewer. */
  async page(viewer: Viewer, wanted: QuestionsWanted, request: PageRequest): Promise<Result<Page<ReadableQuestion>, PageProblem> | null> {
    const after = readCursor(request.after, 'number', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const facts = this.readEvents.readable(viewer, await this.events.bySlug(tx, wanted.slug));
      if (facts === null) return null;
      const all = may(viewer, 'question:answer', facts, this.clock.now()).ok;
      const { challengeId, open } = wanted;
      const query = { eventId: facts.event.id, challengeId, open, pattern: searchPattern(wanted.search), reader: viewer.userId, all };
      const rows = await this.questions.page(tx, query, request.first, after.value);
      const { items, ...rest } = pageOf(rows, request.first, questionCursor);
      return ok({ ...rest, items: items.map((question) => readable(question, viewer)) });
    });
  }

  /** One after a change that the viewer was permitted to make. */
  async one(viewer: Viewer, id: QuestionId): Promise<ReadableQuestion | null> {
    const question = await this.uow.read((tx) => this.questions.byId(tx, id));
    return question === null ? null : readable(question, viewer);
  }

  /** Challenges of the event whose answers the viewer wants to hear of. */
  followed({ userId }: Viewer, eventId: EventId): Promise<ChallengeId[]> {
    if (userId === null) return Promise.resolve([]);
    return this.uow.read(async (tx) => {
      const challenges = (await this.catalogue.challenges(tx, [eventId])).map(({ id }) => id);
      return this.questions.followedBy(tx, userId, challenges);
    });
  }
}

export function questionCursor({ askedAt, answeredAt, id }: Pick<Question, 'askedAt' | 'answeredAt' | 'id'>): string {
  return encodeCursor([answeredAt ?? askedAt, id]);
}

function readable({ askedBy, answeredBy: _answeredBy, ...question }: Question, { userId }: Viewer): ReadableQuestion {
  return { ...question, mine: askedBy === userId };
}
