import type { EventFacts } from '@jamboree/event-domain';
import { EventStore, ReadEvents } from '@jamboree/event-server';
import type { EventId, Viewer } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Every change of an event or of one of its phases raises a version, so their sum tells whether what is known still holds. */
const STAMP = `SELECT "version" + (SELECT COALESCE(SUM(p."version"), 0) FROM "phase" p WHERE p."event_id" = e."id") AS "stamp"
  FROM "event" e WHERE e."id" = ?`;

const MOST_EVENTS = 200;

/**
 * An event and its phases without reading and parsing them again, for the gallery, which thousands read while nothing changes. Each use asks
 * the database, in the reader's own snapshot, whether they are still the same: right after a commit, whatever process made it.
 */
@Injectable()
export class KnownEvents {
  private readonly known = new Map<EventId, { readonly stamp: number; readonly facts: EventFacts }>();

  constructor(
    private readonly events: EventStore,
    private readonly read: ReadEvents,
  ) {}

  /** Null when there is none, or none that the viewer may know of. */
  async within(tx: ReadTx, viewer: Viewer, id: EventId): Promise<EventFacts | null> {
    return this.read.readable(viewer, await this.byId(tx, id));
  }

  private async byId(tx: ReadTx, id: EventId): Promise<EventFacts | null> {
    const [row] = await tx.rows<{ readonly stamp: number }>(STAMP, [id]);
    if (row === undefined) return null;
    const known = this.known.get(id);
    if (known?.stamp === row.stamp) return known.facts;
    const facts = await this.events.byId(tx, id);
    if (facts === null) return null;
    if (this.known.size >= MOST_EVENTS) this.known.clear();
    this.known.set(id, { stamp: row.stamp, facts });
    return facts;
  }
}
