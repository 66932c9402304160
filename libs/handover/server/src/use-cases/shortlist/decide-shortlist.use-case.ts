import { decideShortlist, type DecideProblem } from '@jamboree/handover-domain';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistStore } from '../../persistence/shortlist.store.js';
import { JuryFigures } from './jury-figures.js';
import { ShortlistAccess, type ShortlistRefusal } from './shortlist-access.js';

export interface ShortlistCommand extends Command {
  readonly eventId: EventId;
  readonly expectedVersion: number;
}

type Problem = ShortlistRefusal | DecideProblem | IdempotencyMismatch;

/** Fixes the list and the figures it rests on. Nobody is told: that is the release. */
@Injectable()
export class DecideShortlist {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ShortlistAccess,
    private readonly shortlists: ShortlistStore,
    private readonly jury: JuryFigures,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, command: ShortlistCommand): Promise<Result<EventId, Problem>> {
    const { userId } = viewer;
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId } = command;
      const opened = await this.access.open(tx, viewer, eventId, 'shortlist:decide', now);
      if (!opened.ok) return opened;
      const { current } = opened.value;
      if (current === null || userId === null) return err({ code: 'NotFound', what: 'shortlist' });
      const { figures } = await this.jury.of(tx, eventId, now);
      const states = await this.shortlists.states(tx, eventId);
      const decided = decideShortlist({ ...current, states, figures }, command.expectedVersion, userId, now);
      if (!decided.ok) return decided;

      const { shortlist, entries } = decided.value;
      if (!(await this.shortlists.replace(tx, shortlist))) return err({ code: 'StateChanged', current: current.shortlist.state });
      await this.shortlists.freezeFigures(tx, entries);
      await tx.record({
        type: 'ShortlistDecided',
        eventId,
        subjectId: shortlist.id,
        at: now,
        data: { entries: entries.map(({ submissionId }) => submissionId) },
      });
      return ok(eventId);
    });
  }
}
