import { may, type EventFacts } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type TeamId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, type ReadTx, searchPattern, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamListStore, type TeamWithMembers } from '../persistence/team-list.store.js';
import { TeamStore } from '../persistence/team.store.js';

/** A team as one viewer sees it. */
export interface TeamDetails extends TeamWithMembers {
  readonly minSize: number;
  readonly maxSize: number;
  readonly viewerIsLead: boolean;
  readonly viewerIsMember: boolean;
}

export interface TeamsQuery {
  readonly eventId: EventId;
  readonly search: string | null;
  /** Only teams with fewer people than they need to submit. */
  readonly tooSmall: boolean;
  /** Counting costs a statement: only when somebody asks. */
  readonly counted: boolean;
}

export interface CountedPage<T> extends Page<T> {
  readonly totalCount: number;
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null, totalCount: 0 } as const;

/** Teams as far as the viewer may know of them. */
@Injectable()
export class ReadTeams {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly teams: TeamStore,
    private readonly list: TeamListStore,
    private readonly clock: Clock,
  ) {}

  /** The teams that one may join or meet; empty for whoever may not read teams there. */
  async page(viewer: Viewer, query: TeamsQuery, request: PageRequest): Promise<Result<CountedPage<TeamDetails>, PageProblem>> {
    const after = readIdCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const facts = await this.events.within(tx, viewer, query.eventId);
      if (facts === null || !may(viewer, 'team:read', facts, this.clock.now()).ok) return ok(NOTHING);
      const filter = { pattern: searchPattern(query.search), below: query.tooSmall ? facts.event.teamMin : null };
      const rows = await this.list.page(tx, query.eventId, filter, request.first, after.value);
      const page = pageOf(rows, request.first, idCursor);
      const totalCount = query.counted ? await this.list.count(tx, query.eventId, filter) : 0;
      return ok({ ...page, items: page.items.map((team) => detailsOf(viewer, facts, team)), totalCount });
    });
  }

  async mine(viewer: Viewer, eventId: EventId): Promise<TeamDetails | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const team = await this.teams.ofPerson(tx, eventId, userId);
      return team === null ? null : this.within(tx, viewer, team.id);
    });
  }

  /** For a viewer who has just been answered about this team. */
  async byId(viewer: Viewer, id: TeamId): Promise<TeamDetails | null> {
    return this.uow.read((tx) => this.within(tx, viewer, id));
  }

  private async within(tx: ReadTx, viewer: Viewer, id: TeamId): Promise<TeamDetails | null> {
    const team = await this.list.byId(tx, id);
    const facts = team === null ? null : await this.events.within(tx, viewer, team.eventId);
    return team === null || facts === null ? null : detailsOf(viewer, facts, team);
  }
}

/** Others do not learn whether a team has begun to write. */
export function detailsOf(viewer: Viewer, { event }: EventFacts, team: TeamWithMembers): TeamDetails {
  const own = team.members.find(({ userId }) => userId === viewer.userId);
  const submissionId = own === undefined ? null : team.submissionId;
  return {
    ...team,
    submissionId,
    minSize: event.teamMin,
    maxSize: event.teamMax,
    viewerIsMember: own !== undefined,
    viewerIsLead: own?.lead === true,
  };
}
