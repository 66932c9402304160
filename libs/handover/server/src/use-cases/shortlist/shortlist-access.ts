import type { EventFacts, PhaseClosed } from '@jamboree/event-domain';
import { EventHooks, ReadEvents, type Standing } from '@jamboree/event-server';
import {
  err,
  ok,
  type Action,
  type EventId,
  type Instant,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { permitted } from '@jamboree/participation-domain';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistStore, type ShortlistWithEntries } from '../../persistence/shortlist.store.js';

/** An event's shortlist as far as the viewer was let through to it. */
export interface OpenedShortlist {
  readonly facts: EventFacts;
  /** Null while there is none. */
  readonly current: ShortlistWithEntries | null;
  readonly standing: Standing;
}

export type ShortlistRefusal = NotPermitted | PhaseClosed | NotFound;

/** The one door to shortlists: loads what the policy needs and asks it. */
@Injectable()
export class ShortlistAccess {
  constructor(
    private readonly events: ReadEvents,
    private readonly shortlists: ShortlistStore,
    private readonly hooks: EventHooks,
  ) {}

  async open(
    tx: ReadTx,
    viewer: Viewer,
    eventId: EventId,
    action: Action,
    now: Instant,
  ): Promise<Result<OpenedShortlist, ShortlistRefusal>> {
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const current = await this.shortlists.ofEvent(tx, eventId);
    const standing = await this.standing(tx, viewer, eventId, current);
    const answer = permitted(viewer, action, { event: facts, resource: standing, extensions: [] }, now);
    return answer.ok ? ok({ facts, current, standing }) : answer;
  }

  private async standing(tx: ReadTx, { userId }: Viewer, eventId: EventId, current: ShortlistWithEntries | null): Promise<Standing> {
    const own = userId === null ? null : (await this.hooks.standingOf(tx, userId, [eventId])).get(eventId);
    return { ...own, released: current?.shortlist.state === 'RELEASED' };
  }
}
