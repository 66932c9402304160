import { may } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type Instant,
  type PageProblem,
  type PageRequest,
  type Result,
  type SubmissionId,
  type Viewer,
} from '@jamboree/kernel';
import { lateEntryHelps, proposedExpiry } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { LateRequestStore, type NamedLateRequest } from '../../persistence/late/late-request.store.js';
import { Entries, locksOf, permittedOn } from '../entries.js';
import { ParticipationHooks } from '../participation-hooks.js';
import type { CountedPage } from '../read-teams.js';

export interface LateRequestsQuery {
  readonly eventId: EventId;
  readonly open: boolean;
  /** Counting costs a statement: only when somebody asks. */
  readonly counted: boolean;
}

export interface LateRequestPage extends CountedPage<NamedLateRequest> {
  readonly proposedUntil: Instant;
}

/** How a team stands with its late entry. */
export interface LateStanding {
  /** Whether asking could still help. */
  readonly possible: boolean;
  /** The newest request. */
  readonly request: NamedLateRequest | null;
}

/** Requests for late entries: a team's own, and all of an event for its organisers. */
@Injectable()
export class ReadLateRequests {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly entries: Entries,
    private readonly requests: LateRequestStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever does not belong to the team. */
  async ofTeam(viewer: Viewer, submissionId: SubmissionId): Promise<LateStanding | null> {
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, submissionId);
      if (entry === null || !permittedOn(viewer, 'extension:request', entry, now).ok) return null;
      const { submission, facts } = entry;
      const possible = lateEntryHelps({ ...locksOf(entry), event: facts.event, submission }, now).ok;
      return { possible, request: await this.requests.newestNamed(tx, submissionId) };
    });
  }

  /** Null for whoever may not let teams in late. */
  async ofEvent(viewer: Viewer, query: LateRequestsQuery, page: PageRequest): Promise<Result<LateRequestPage | null, PageProblem>> {
    const after = readIdCursor(page.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const { eventId, open, counted } = query;
      const facts = await this.events.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'extension:grant', facts, now).ok) return ok(null);
      const wanted = { eventId, open, conflicts: await this.hooks.conflictsOf(tx, eventId, viewer.userId) };
      const found = pageOf(await this.requests.page(tx, wanted, page.first, after.value), page.first, idCursor);
      const totalCount = counted ? await this.requests.count(tx, wanted) : 0;
      return ok({ ...found, totalCount, proposedUntil: proposedExpiry({ phases: facts.phases, extensions: [] }, now) });
    });
  }
}
