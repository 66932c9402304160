import { may } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import type { EventId, Instant, Viewer } from '@jamboree/kernel';
import { ParticipationHooks } from '@jamboree/participation-server';
import { Clock, NotPermittedError, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ConflictStore, type NamedConflict, type ShownConflict } from '../persistence/conflict.store.js';

/**
 * Conflicts, newest first. For whoever manages the jury all declared ones, and what follows from talks with mentors and from former teams; for
 * everybody else what they declared themselves, since the rest would name entries that are not theirs to read.
 * Who has a conflict with a submission does not see who else has one with it, since that tells who does not judge it.
 */
@Injectable()
export class ReadConflicts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly conflicts: ConflictStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, eventId: EventId): Promise<ShownConflict[]> {
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
      const following = all ? await this.following(tx, eventId, declared, now) : [];
      const shown = [...declared.map((one) => ({ ...one, declared: true })), ...following];
      return shown
        .filter((conflict) => conflict.userId === userId || (all && !own.has(conflict.submissionId)))
        .toSorted((a, b) => b.at - a.at);
    });
  }

  /** What nobody needed to declare, unless they did. */
  private async following(tx: ReadTx, eventId: EventId, declared: readonly NamedConflict[], now: Instant): Promise<ShownConflict[]> {
    const said = new Set(declared.map(({ userId, submissionId }) => `${userId} ${submissionId}`));
    const ties = await this.hooks.tiesOfPeople(tx, eventId, await this.conflicts.jurors(tx, eventId), now);
    return this.conflicts.inWords(
      tx,
      eventId,
      ties.filter(({ userId, submissionId }) => !said.has(`${userId} ${submissionId}`)),
    );
  }
}
