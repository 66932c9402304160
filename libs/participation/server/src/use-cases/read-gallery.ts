import { may, type EventFacts } from '@jamboree/event-domain';
import {
  hasRole,
  ok,
  pageOf,
  type EventId,
  type PageProblem,
  type PageRequest,
  type Result,
  type TrackId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, type ReadTx, searchPattern, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { GalleryStore, type GalleryRow } from '../persistence/gallery.store.js';
import { MergeStore, type OtherTeams } from '../persistence/merge.store.js';
import type { ReadingScope } from '../persistence/reading-scope.js';
import { TeamStore } from '../persistence/team.store.js';
import { KnownEvents } from './known-events.js';
import { numberCursor, readNumberCursor } from './list-cursors.js';
import { ParticipationHooks } from './participation-hooks.js';
import type { CountedPage } from './read-teams.js';

export interface GalleryRequest {
  readonly eventId: EventId;
  readonly trackId: TrackId | null;
  readonly search: string | null;
  /** Counting costs a statement: only when somebody asks. */
  readonly counted: boolean;
}

/** A card with everybody whose entry it is. */
export interface GalleryCard extends GalleryRow, OtherTeams {}

const NOTHING = { items: [], hasNextPage: false, endCursor: null, totalCount: 0 } as const;

/** The entries of an event that the viewer may read: everybody's once released, before that the own team's or by an office. */
@Injectable()
export class ReadGallery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: KnownEvents,
    private readonly gallery: GalleryStore,
    private readonly teams: TeamStore,
    private readonly merges: MergeStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  async page(viewer: Viewer, request: GalleryRequest, page: PageRequest): Promise<Result<CountedPage<GalleryCard>, PageProblem>> {
    const after = readNumberCursor(page.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const { eventId, trackId, counted } = request;
      const facts = await this.events.within(tx, viewer, eventId);
      if (facts === null) return ok(NOTHING);
      const scope = await this.scopeOf(tx, viewer, facts);
      const timed = facts.event.lateEntriesMarked || may(viewer, 'submission:check', facts, this.clock.now()).ok;
      const query = { eventId, scope, trackId, timed, pattern: searchPattern(request.search) };
      const rows = pageOf(await this.gallery.page(tx, query, page.first, after.value), page.first, numberCursor);
      const teamsOf = await this.merges.teamsOf(
        tx,
        eventId,
        rows.items.map(({ id }) => id),
      );
      const totalCount = counted ? await this.gallery.count(tx, query) : 0;
      return ok({ ...rows, items: rows.items.map((row) => Object.assign(row, teamsOf(row.id))), totalCount });
    });
  }

  /** Asks the policy once per kind of entry instead of once per entry, so that one query can filter, sort and count by its answers. */
  private async scopeOf(tx: ReadTx, viewer: Viewer, facts: EventFacts): Promise<ReadingScope> {
    const now = this.clock.now();
    const mayRead = (resource: { readonly released?: boolean; readonly teamMember?: boolean }) =>
      may(viewer, 'submission:read', { ...facts, resource }, now).ok;
    const { userId } = viewer;
    const { id } = facts.event;
    const all = mayRead({});
    const asks = userId !== null && hasRole(viewer, id, 'PARTICIPANT') && mayRead({ teamMember: true });
    const ownTeam = asks ? await this.teams.ofPerson(tx, id, userId) : null;
    const conflicts = all ? await this.hooks.conflictsOf(tx, id, userId) : [];
    return { all, conflicts, released: mayRead({ released: true }), ownTeamId: ownTeam?.id ?? null };
  }
}
