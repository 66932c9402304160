import { may } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import type { EventId, Viewer } from '@jamboree/kernel';
import { Clock, NotPermittedError, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ConflictStore, type NamedConflict } from '../persistence/conflict.store.js';

/**
 * Declared conflicts, newest first: all of them for whoever manages the jury, one's own for everybody else.
 * Who has a conflict with a submission does not see who else has one with it, since that tells who does not judge it.
 */
@Injectable()
export class ReadConflicts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly conflicts: ConflictStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, eventId: EventId): Promise<NamedConflict[]> {
    const { userId } = viewer;
    if (userId === null) return [];
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const facts = await this.events.byId(tx, eventId);
      if (facts === null) return [];
      const declare = may(viewer, 'conflict:declare', facts, now);
      if (!declare.ok) throw new NotPermittedError(declare.error);
      const all = may(viewer, 'jury:manage', facts, now).ok;
      const own = await this.conflicts.ofPerson(tx, eventId, userId);
      const declared = await this.conflicts.declared(tx, eventId);
      return declared.filter((conflict) => conflict.userId === userId || (all && !own.has(conflict.submissionId)));
    });
  }
}
