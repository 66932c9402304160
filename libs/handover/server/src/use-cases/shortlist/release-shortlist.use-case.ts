import { releaseShortlist, type ReleaseProblem } from '@jamboree/handover-domain';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { SubmissionStateStore } from '@jamboree/participation-server';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistStore } from '../../persistence/shortlist.store.js';
import type { ShortlistCommand } from './decide-shortlist.use-case.js';
import { ShortlistAccess, type ShortlistRefusal } from './shortlist-access.js';

type Problem = ShortlistRefusal | ReleaseProblem | IdempotencyMismatch;

/** Announces the result, in one transaction: every entry's state, the public list and its reasons, feedback to every team. */
@Injectable()
export class ReleaseShortlist {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ShortlistAccess,
    private readonly shortlists: ShortlistStore,
    private readonly submissions: SubmissionStateStore,
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
      const states = await this.shortlists.states(tx, eventId);
      const released = releaseShortlist({ ...current, states }, command.expectedVersion, userId, now);
      if (!released.ok) return released;

      const { shortlist, chosen, notChosen } = released.value;
      if (!(await this.shortlists.replace(tx, shortlist))) return err({ code: 'StateChanged', current: current.shortlist.state });
      await this.submissions.release(tx, eventId, chosen);
      await tx.record({
        type: 'ShortlistReleased',
        eventId,
        subjectId: shortlist.id,
        at: now,
        data: { chosen, notChosen: notChosen.length },
      });
      return ok(eventId);
    });
  }
}
