import { may } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { ok, pageOf, type EventId, type PageProblem, type PageRequest, type Result, type Viewer } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { Clock, searchPattern, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MergeStore, type OtherTeams } from '../persistence/merge.store.js';
import { SubmissionListStore, type SubmissionLine } from '../persistence/submission-list.store.js';
import { numberCursor, readNumberCursor } from './list-cursors.js';
import { ParticipationHooks } from './participation-hooks.js';
import type { CountedPage } from './read-teams.js';

export interface SubmissionsQuery {
  readonly eventId: EventId;
  readonly state: SubmissionState | null;
  readonly search: string | null;
  /** Counting costs a statement: only when somebody asks. */
  readonly counted: boolean;
}

export interface ReviewedLine extends SubmissionLine, OtherTeams {
  readonly reviews: number;
}

/** Every submission of an event in every state, for its organisers; those in conflict with one are not even counted for them. */
@Injectable()
export class ListSubmissions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly list: SubmissionListStore,
    private readonly merges: MergeStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not check submissions there. */
  async page(
    viewer: Viewer,
    query: SubmissionsQuery,
    request: PageRequest,
  ): Promise<Result<CountedPage<ReviewedLine> | null, PageProblem>> {
    const after = readNumberCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const { eventId, state, search, counted } = query;
      const facts = await this.events.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'submission:check', facts, this.clock.now()).ok) return ok(null);
      const conflicts = await this.hooks.conflictsOf(tx, eventId, viewer.userId);
      const filter = { eventId, state, pattern: searchPattern(search), conflicts };
      const page = pageOf(await this.list.page(tx, filter, request.first, after.value), request.first, numberCursor);
      const ids = page.items.map(({ id }) => id);
      const reviews = await this.hooks.reviewCountsOf(tx, ids);
      const teamsOf = await this.merges.teamsOf(tx, eventId, ids);
      const totalCount = counted ? await this.list.count(tx, filter) : 0;
      return ok({
        ...page,
        items: page.items.map((line) => ({ ...line, ...teamsOf(line.id), reviews: reviews.get(line.id) ?? 0 })),
        totalCount,
      });
    });
  }
}
