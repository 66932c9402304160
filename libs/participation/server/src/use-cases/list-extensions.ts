import { may } from '@jamboree/event-domain';
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
  type Viewer,
} from '@jamboree/kernel';
import type { ExtensionId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExtensionStore, type NamedExtension } from '../persistence/extension.store.js';
import { ParticipationHooks } from './participation-hooks.js';

/** Granted late entries, for organisers. */
@Injectable()
export class ListExtensions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly extensions: ExtensionStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** Newest first; null for whoever may not grant them. */
  async ofEvent(viewer: Viewer, eventId: EventId, request: PageRequest): Promise<Result<Page<NamedExtension> | null, PageProblem>> {
    const after = readIdCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const facts = await this.events.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'extension:grant', facts, this.clock.now()).ok) return ok(null);
      const conflicts = await this.hooks.conflictsOf(tx, eventId, viewer.userId);
      return ok(pageOf(await this.extensions.ofEvent(tx, eventId, conflicts, request.first + 1, after.value), request.first, idCursor));
    });
  }

  /** One; null for whoever may not grant them. */
  async byId(viewer: Viewer, id: ExtensionId): Promise<NamedExtension | null> {
    return this.uow.read(async (tx) => {
      const extension = await this.extensions.named(tx, id);
      const facts = extension === null ? null : await this.events.within(tx, viewer, extension.eventId);
      return facts !== null && may(viewer, 'extension:grant', facts, this.clock.now()).ok ? extension : null;
    });
  }
}
