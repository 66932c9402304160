import { may } from '@jamboree/event-domain';
import { ConflictStore } from '@jamboree/judging-server';
import { err, ok, type Action, type EventId, type Instant, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ComposeShortlist, type ShortlistDetails, type Sight } from './compose-shortlist.js';
import { ShortlistAccess, type OpenedShortlist, type ShortlistRefusal } from './shortlist-access.js';

/** A shortlist as one viewer sees it. */
export interface SeenShortlist extends ShortlistDetails {
  /** The viewer may download it. */
  readonly exportable: boolean;
}

/** Reads a shortlist as far as the viewer may see it. */
@Injectable()
export class ReadShortlist {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ShortlistAccess,
    private readonly compose: ComposeShortlist,
    private readonly conflicts: ConflictStore,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, eventId: EventId, action: Action = 'shortlist:read'): Promise<Result<SeenShortlist, ShortlistRefusal>> {
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const opened = await this.access.open(tx, viewer, eventId, action, now);
      if (!opened.ok) return opened;
      const { facts, current, standing } = opened.value;
      if (current === null) return err({ code: 'NotFound', what: 'shortlist' });
      const hidden = await this.hiddenFrom(tx, viewer, opened.value, now);
      const details = await this.compose.run(tx, facts, current, { hidden, locale: viewer.locale, now });
      return ok({ ...details, exportable: may(viewer, 'shortlist:export', { ...facts, resource: standing }, now).ok });
    });
  }

  /**
   * All figures from whoever may not see the ranking, such as a juror with a sheet to finish; and those of a submission that the viewer has a conflict
   * of interest with, until everybody sees them.
   */
  private async hiddenFrom(tx: ReadTx, viewer: Viewer, { facts, standing }: OpenedShortlist, now: Instant): Promise<Sight['hidden']> {
    if (!may(viewer, 'ranking:read', { ...facts, resource: standing }, now).ok) return 'ALL';
    if (viewer.userId === null || standing.released === true) return new Set();
    return this.conflicts.ofPerson(tx, facts.event.id, viewer.userId);
  }
}
