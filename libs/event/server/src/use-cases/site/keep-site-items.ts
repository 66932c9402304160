import {
  freshSiteItem,
  isOrderOf,
  may,
  SITE_LIST_MAX,
  validateSiteItem,
  type EventFacts,
  type SiteContents,
  type SiteItemId,
  type SiteItems,
  type SiteList,
  type StateChanged,
  type StillUsed,
  type VersionConflict,
} from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../../persistence/catalogue.store.js';
import { SiteStore } from '../../persistence/site/site.store.js';
import { EventHooks } from '../event-hooks.js';
import { ReadEvents } from '../read-events.js';

export interface SaveSiteItemCommand<L extends SiteList> extends Command {
  readonly eventId: EventId;
  readonly list: L;
  /** Null for a new one. */
  readonly id: SiteItemId | null;
  readonly expectedVersion: number | null;
  readonly content: SiteContents[L];
}

export interface RemoveSiteItemCommand extends Command {
  readonly eventId: EventId;
  readonly list: SiteList;
  readonly id: SiteItemId;
  readonly expectedVersion: number;
}

export interface OrderSiteItemsCommand extends Command {
  readonly eventId: EventId;
  readonly list: SiteList;
  readonly ids: readonly SiteItemId[];
}

export type SiteProblem = NotPermitted | NotFound | InvalidInput | VersionConflict | IdempotencyMismatch;

/** The organisers' hand on the lists of an event's page: themes, challenges, prizes, partners, frequent questions. */
@Injectable()
export class KeepSiteItems {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly catalogue: CatalogueStore,
    private readonly site: SiteStore,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  save<L extends SiteList>(viewer: Viewer, command: SaveSiteItemCommand<L>): Promise<Result<EventId, SiteProblem>> {
    return this.uow.write<EventId, SiteProblem>(viewer, command, async (tx) => {
      const managed = await this.managed(tx, viewer, command.eventId);
      if (!managed.ok) return managed;
      const { eventId, list, id, content } = command;
      const tracks = list === 'CHALLENGE' ? (await this.catalogue.tracks(tx, [eventId])).map((track) => track.id) : [];
      const valid = validateSiteItem(list, content, tracks);
      if (!valid.ok) return valid;
      if (id === null) return this.add(tx, eventId, list, content);
      const stored = await this.site.byId(tx, list, id);
      if (stored?.eventId !== eventId) return err({ code: 'NotFound', what: 'item' });
      if (stored.version !== command.expectedVersion) return err(conflict(stored, content));
      const changed: SiteItems[L] = { ...stored, ...content, version: stored.version + 1 };
      if (!(await this.site.replace(tx, list, changed))) return err(conflict(stored, content));
      await this.record(tx, 'SiteItemChanged', eventId, list, id);
      return ok(eventId);
    });
  }

  /** Nothing that an idea, a question or a criterion names goes away. */
  remove(viewer: Viewer, command: RemoveSiteItemCommand): Promise<Result<EventId, SiteProblem | StillUsed>> {
    return this.uow.write<EventId, SiteProblem | StillUsed>(viewer, command, async (tx) => {
      const { eventId, list, id, expectedVersion } = command;
      const managed = await this.managed(tx, viewer, eventId);
      if (!managed.ok) return managed;
      const stored = await this.site.byId(tx, list, id);
      if (stored?.eventId !== eventId) return err({ code: 'NotFound', what: 'item' });
      const uses = (await this.site.uses(tx, list, id)) + (await this.hooks.siteUses(tx, eventId, list, id));
      if (uses > 0) return err({ code: 'StillUsed', uses });
      if (!(await this.site.remove(tx, list, id, expectedVersion))) return err(conflict(stored, stored));
      await this.record(tx, 'SiteItemRemoved', eventId, list, id);
      return ok(eventId);
    });
  }

  order(viewer: Viewer, command: OrderSiteItemsCommand): Promise<Result<EventId, SiteProblem | StateChanged>> {
    return this.uow.write<EventId, SiteProblem | StateChanged>(viewer, command, async (tx) => {
      const { eventId, list, ids } = command;
      const managed = await this.managed(tx, viewer, eventId);
      if (!managed.ok) return managed;
      const there = await this.site.places(tx, list, eventId);
      if (
        !isOrderOf(
          ids,
          there.map(({ id }) => id),
        )
      )
        return err({ code: 'StateChanged', current: 'OTHER_ITEMS' });
      const places = new Map(there.map(({ id, position }) => [id, position]));
      for (const [position, id] of ids.entries()) if (places.get(id) !== position) await this.site.place(tx, list, id, position);
      await tx.record({ type: 'SiteItemsOrdered', eventId, subjectId: eventId, at: this.clock.now(), data: { list } });
      return ok(eventId);
    });
  }

  /** How many ideas name it; null for who does not organise the event. */
  async ideas(viewer: Viewer, eventId: EventId, list: SiteList, id: SiteItemId): Promise<number | null> {
    return this.uow.read(async (tx) =>
      (await this.managed(tx, viewer, eventId)).ok ? await this.hooks.siteUses(tx, eventId, list, id) : null,
    );
  }

  private async add<L extends SiteList>(
    tx: WriteTx,
    eventId: EventId,
    list: L,
    content: SiteContents[L],
  ): Promise<Result<EventId, InvalidInput>> {
    const there = await this.site.places(tx, list, eventId);
    if (there.length >= SITE_LIST_MAX)
      return err({ code: 'InvalidInput', issues: [{ field: 'eventId', rule: 'tooLong', figures: { max: SITE_LIST_MAX } }] });
    const place = { eventId, position: (there.at(-1)?.position ?? -1) + 1 };
    const item = freshSiteItem(list, newId<'SiteItem'>(this.clock.now()), place, content);
    await this.site.insert(tx, list, item);
    await this.record(tx, 'SiteItemAdded', eventId, list, item.id);
    return ok(eventId);
  }

  private record(tx: WriteTx, type: string, eventId: EventId, list: SiteList, id: SiteItemId): Promise<void> {
    return tx.record({ type, eventId, subjectId: id, at: this.clock.now(), data: { list } });
  }

  private async managed(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<Result<EventFacts, NotPermitted | NotFound>> {
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'event:manage', facts, this.clock.now());
    return permitted.ok ? ok(facts) : permitted;
  }
}

/** What is there now of that which was to be written. */
function conflict(stored: SiteItems[SiteList], wanted: object): VersionConflict {
  const theirs = Object.fromEntries(Object.entries(stored).filter(([name]) => name in wanted));
  return { code: 'VersionConflict', currentVersion: stored.version, theirs };
}
