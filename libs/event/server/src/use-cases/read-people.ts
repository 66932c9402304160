import { may, type RoleGrant } from '@jamboree/event-domain';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, foldForSearch, type ReadTx, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PeopleStore, type EventMember, type PeopleFilter } from '../persistence/people.store.js';
import { RoleStore } from '../persistence/role.store.js';
import { EventHooks } from './event-hooks.js';
import { ReadEvents } from './read-events.js';

/** Somebody in an event, as organisers see them. */
export interface EventPerson extends EventMember {
  readonly eventId: EventId;
  readonly roles: readonly Role[];
  readonly teamName: string | null;
}

export interface PeoplePage extends Page<EventPerson> {
  readonly totalCount: number;
}

/** The people of an event: four statements for a page, however many people are on it. */
@Injectable()
export class ReadPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly roles: RoleStore,
    private readonly hooks: EventHooks,
    private readonly readEvents: ReadEvents,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not read people there. */
  async page(viewer: Viewer, filter: PeopleFilter, request: PageRequest): Promise<Result<PeoplePage | null, PageProblem>> {
    const after = readCursor(request.after, 'string', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      if (!(await this.mayRead(tx, viewer, filter.eventId))) return ok(null);
      const page = pageOf(await this.people.page(tx, filter, request, after.value), request.first, personCursor);
      return ok({ ...page, items: await this.complete(tx, filter.eventId, page.items), totalCount: await this.people.count(tx, filter) });
    });
  }

  /** One person, without roles once the last was taken away; null for whoever may not read people there. */
  async one(viewer: Viewer, eventId: EventId, userId: UserId): Promise<EventPerson | null> {
    return this.uow.read(async (tx) => {
      if (!(await this.mayRead(tx, viewer, eventId))) return null;
      const member = await this.people.one(tx, eventId, userId, this.clock.now());
      if (member === null) return null;
      const [person] = await this.complete(tx, eventId, [member]);
      return person ?? null;
    });
  }

  private async mayRead(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<boolean> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'person:read', facts, this.clock.now()).ok;
  }

  private async complete(tx: ReadTx, eventId: EventId, members: readonly EventMember[]): Promise<EventPerson[]> {
    const ids = members.map((member) => member.id);
    const grants = await this.roles.ofPeople(tx, eventId, ids);
    const teams = await this.hooks.teamNamesOf(tx, eventId, ids);
    return members.map((member) => ({ ...member, eventId, roles: rolesOf(member.id, grants), teamName: teams.get(member.id) ?? null }));
  }
}

export function personCursor({ displayName, id }: EventMember): string {
  return encodeCursor([foldForSearch(displayName), id]);
}

function rolesOf(userId: UserId, grants: readonly RoleGrant[]): Role[] {
  return grants.filter((grant) => grant.userId === userId).map((grant) => grant.role);
}
