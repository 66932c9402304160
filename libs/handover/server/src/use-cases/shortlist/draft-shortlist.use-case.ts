import { decideDraft, type DraftEntry, type DraftShortlistProblem, type Shortlist } from '@jamboree/handover-domain';
import { ConflictStore } from '@jamboree/judging-server';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistStore } from '../../persistence/shortlist.store.js';
import { ShortlistAccess, type ShortlistRefusal } from './shortlist-access.js';

export interface DraftShortlistCommand extends Command {
  readonly eventId: EventId;
  /** Null for the event's first draft. */
  readonly expectedVersion: number | null;
  /** The whole list, best first. */
  readonly entries: readonly DraftEntry[];
}

type Problem = ShortlistRefusal | DraftShortlistProblem | IdempotencyMismatch;

/** Writes an event's shortlist anew while it is a draft. */
@Injectable()
export class DraftShortlist {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ShortlistAccess,
    private readonly shortlists: ShortlistStore,
    private readonly conflicts: ConflictStore,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, command: DraftShortlistCommand): Promise<Result<EventId, Problem>> {
    const { userId } = viewer;
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId } = command;
      const opened = await this.access.open(tx, viewer, eventId, 'shortlist:decide', now);
      if (!opened.ok) return opened;
      const { current } = opened.value;
      const states = await this.shortlists.states(tx, eventId);
      const conflicts = userId === null ? new Set<never>() : await this.conflicts.ofPerson(tx, eventId, userId);
      const { shortlist: before = null, entries = [] } = current ?? {};
      const decided = decideDraft({ shortlist: before, entries, states, conflicts }, command);
      if (!decided.ok) return decided;

      const shortlist: Shortlist =
        current === null ? await this.shortlists.add(tx, eventId, now) : { ...current.shortlist, version: current.shortlist.version + 1 };
      if (current !== null && !(await this.shortlists.replace(tx, shortlist)))
        return err({ code: 'StateChanged', current: current.shortlist.state });
      await this.shortlists.putEntries(tx, shortlist.id, decided.value, now);
      await tx.record({
        type: 'ShortlistDrafted',
        eventId,
        subjectId: shortlist.id,
        at: now,
        data: { entries: decided.value.map(({ submissionId }) => submissionId) },
      });
      return ok(eventId);
    });
  }
}
