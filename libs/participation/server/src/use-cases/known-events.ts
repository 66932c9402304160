import type { EventFacts } from '@jamboree/event-domain';
import { EventStore, ReadEvents } from '@jamboree/event-server';
import type { EventId, Viewer } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Every change of an event or of one of its phases raises a version, so their sum tells whether what is known still holds. */
const STAMP = `SELECT "version" + (SELECT COALESCE(SUM(p."version"), 0) FROM "phase" p WHERE p."event_id" = e."id") AS "stamp"
  FROM "event" e WHERE e."id" = ?`;

const MOST_EVENTS = 200;

/**
 * An event and its phases without reading and parsing them again, for what thousands do while the event does not change: look at the gallery,
 * save, submit in the last minute. Each use asks the database, in its own transaction, whether they are still the same; so a change counts
 * right after its commit, whatever process made it.
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
    const remember = () => this.remember(id, row.stamp, facts);
    // A write may see what is never committed.
    if (isWrite(tx)) tx.afterCommit(remember);
    else remember();
    return facts;
  }

  private remember(id: EventId, stamp: number, facts: EventFacts): void {
    if (this.known.size >= MOST_EVENTS) this.known.clear();
    this.known.set(id, { stamp, facts });
  }
}

function isWrite(tx: ReadTx): tx is WriteTx {
  return 'execute' in tx;
}
