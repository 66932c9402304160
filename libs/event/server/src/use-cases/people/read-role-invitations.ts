import { may, resendableAt, type RoleInvitation, type RoleInvitationId } from '@jamboree/event-domain';
import { PersonStore } from '@jamboree/identity-server';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type Instant,
  type EventId,
  type LocalizedText,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../../persistence/event.store.js';
import { RoleInvitationStore, type InvitationFilter, type ListedInvitation } from '../../persistence/people/role-invitation.store.js';
import { RoleStore } from '../../persistence/role.store.js';
import { ReadEvents } from '../read-events.js';

/** As organisers read it. */
export interface OrganisersInvitation extends ListedInvitation {
  /** When another mail may leave; null when none may. */
  readonly resendableAt: Instant | null;
}

export interface InvitationsPage extends Page<OrganisersInvitation> {
  readonly totalCount: number;
}

/** As the invited person reads it. */
export interface OwnInvitation extends Pick<RoleInvitation, 'id' | 'role' | 'state' | 'sentAt' | 'expiresAt' | 'note'> {
  readonly eventTitle: LocalizedText;
  readonly eventSlug: string;
  readonly invitedByName: string;
  /** Organisers who can be asked, by name. */
  readonly askNames: readonly string[];
}

/** Invitations to roles: all of an event for its organisers, their own for everybody. */
@Injectable()
export class ReadRoleInvitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: RoleInvitationStore,
    private readonly events: EventStore,
    private readonly roles: RoleStore,
    private readonly persons: PersonStore,
    private readonly readEvents: ReadEvents,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not read people there. */
  async page(viewer: Viewer, filter: InvitationFilter, request: PageRequest): Promise<Result<InvitationsPage | null, PageProblem>> {
    const after = readCursor(request.after, 'number', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      if (!(await this.mayRead(tx, viewer, filter.eventId))) return ok(null);
      const page = pageOf(await this.store.page(tx, filter, request, after.value), request.first, invitationCursor);
      return ok({ ...page, items: page.items.map(forOrganisers), totalCount: await this.store.count(tx, filter) });
    });
  }

  /** One of an event; null for whoever may not read people there. */
  async one(viewer: Viewer, id: RoleInvitationId): Promise<OrganisersInvitation | null> {
    return this.uow.read(async (tx) => {
      const invitation = await this.store.byId(tx, id);
      if (invitation === null || !(await this.mayRead(tx, viewer, invitation.eventId))) return null;
      const row = await this.store.one(tx, id);
      return row === null ? null : forOrganisers(row);
    });
  }

  /** Null for everybody but the invited person. */
  async own({ userId }: Viewer, id: RoleInvitationId): Promise<OwnInvitation | null> {
    return this.uow.read(async (tx) => {
      const invitation = await this.store.byId(tx, id);
      if (invitation === null || invitation.userId !== userId) return null;
      const [own] = await this.toOwn(tx, [invitation]);
      return own ?? null;
    });
  }

  /** What waits for the viewer's answer, newest first; empty for visitors. */
  async waiting({ userId }: Viewer, request: PageRequest): Promise<Result<Page<OwnInvitation>, PageProblem>> {
    const after = readCursor(request.after, 'number', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const rows = userId === null ? [] : await this.store.waitingFor(tx, userId, request.first, after.value);
      const page = pageOf(rows, request.first, invitationCursor);
      return ok({ ...page, items: await this.toOwn(tx, page.items) });
    });
  }

  private async mayRead(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<boolean> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'person:read', facts, this.clock.now()).ok;
  }

  private async toOwn(tx: ReadTx, invitations: readonly RoleInvitation[]): Promise<OwnInvitation[]> {
    const eventIds = [...new Set(invitations.map(({ eventId }) => eventId))];
    const events = new Map((await this.events.byIds(tx, eventIds)).map(({ event }) => [event.id, event]));
    const asked = await this.roles.namesToAsk(tx, eventIds);
    const inviters = await this.persons.byIds(tx, [...new Set(invitations.map(({ invitedBy }) => invitedBy))]);
    const nameOf = new Map(inviters.map((person) => [person.id, person.displayName]));
    const now = this.clock.now();
    return invitations.flatMap(({ id, eventId, role, state, invitedBy, note, sentAt, expiresAt }) => {
      const event = events.get(eventId);
      if (event === undefined) return [];
      const over = state === 'OPEN' && expiresAt !== null && expiresAt <= now;
      return {
        ...{ id, role, state: over ? 'EXPIRED' : state, note, sentAt, expiresAt, eventTitle: event.title, eventSlug: event.slug },
        invitedByName: nameOf.get(invitedBy) ?? '',
        askNames: asked.get(eventId) ?? [],
      };
    });
  }
}

export function invitationCursor({ sentAt, id }: Pick<RoleInvitation, 'sentAt' | 'id'>): string {
  return encodeCursor([sentAt, id]);
}

function forOrganisers(invitation: ListedInvitation): OrganisersInvitation {
  const { state, sentAt } = invitation;
  return { ...invitation, resendableAt: state === 'BOUNCED' ? null : resendableAt({ state, sentAt }) };
}
