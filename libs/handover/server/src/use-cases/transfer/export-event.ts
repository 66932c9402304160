import { EventStore } from '@jamboree/event-server';
import { err, ok, type NotFound, type Result } from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CollectEvent } from './collect-event.js';
import { writeDocument } from './event-document.js';

/** Writes a whole event as one document. For whoever runs the instance: it holds everything, drafts and scores and notes included. */
@Injectable()
export class ExportEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly collect: CollectEvent,
  ) {}

  run(slug: string): Promise<Result<string, NotFound>> {
    return this.uow.read(async (tx) => {
      const facts = await this.events.bySlug(tx, slug);
      if (facts === null) return err({ code: 'NotFound', what: `event “${slug}”` });
      return ok(writeDocument({ slug, ...(await this.collect.run(tx, facts.event.id)) }));
    });
  }
}
