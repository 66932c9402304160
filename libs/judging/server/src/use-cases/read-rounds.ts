import { may } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import type { EventId, Viewer } from '@jamboree/kernel';
import { Clock, NotPermittedError, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoundStore } from '../persistence/round.store.js';
import { RoundReader, type RoundFacts } from './round-facts.js';

/** The rounds of an event: published with it, for everybody who may see the event. */
@Injectable()
export class ReadRounds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly rounds: RoundStore,
    private readonly reader: RoundReader,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, eventId: EventId): Promise<RoundFacts[]> {
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const facts = await this.events.byId(tx, eventId);
      if (facts === null) return [];
      const permitted = may(viewer, 'event:read', facts, now);
      if (!permitted.ok) throw new NotPermittedError(permitted.error);
      return this.reader.complete(tx, await this.rounds.ofEvent(tx, eventId), now);
    });
  }
}
