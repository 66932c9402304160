import type { EventTemplate } from '@jamboree/event-domain';
import { CatalogueStore, CriterionSchema, EventSchema, EventStore, PhaseSchema, PrizeSchema, TrackSchema } from '@jamboree/event-server';
import { hackathonCatalogue, scheduleAround, type HackathonPlan } from '@jamboree/handover-domain';
import type { EventId } from '@jamboree/kernel';
import { Clock, newId, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ImportedRowStore } from '../../persistence/imported-row.store.js';

/** Brings an imported draft up to what the file says now. Only for events that nobody has worked on: their version stays 1. */
@Injectable()
export class RefreshHackathon {
  constructor(
    private readonly events: EventStore,
    private readonly catalogue: CatalogueStore,
    private readonly imported: ImportedRowStore,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: WriteTx,
    eventId: EventId,
    plan: HackathonPlan,
    source: { readonly template: EventTemplate; readonly digest: string },
  ): Promise<void> {
    const now = this.clock.now();
    const facts = await this.events.byId(tx, eventId);
    const [rubric] = await this.catalogue.rubrics(tx, [eventId]);
    if (facts === null || rubric === undefined) throw new Error(`The imported event ${eventId} has lost its rubric.`);
    await tx.update(EventSchema, { id: eventId }, { title: { en: plan.title }, description: { en: plan.description } });
    const { tracks, prizes, criteria } = hackathonCatalogue(plan, eventId, rubric.id, () => newId(now));
    await tx.delete(PrizeSchema, { eventId });
    await tx.delete(TrackSchema, { eventId });
    await tx.delete(CriterionSchema, { rubricId: rubric.id });
    await tx.insert(PrizeSchema, prizes);
    await tx.insert(TrackSchema, tracks);
    await tx.insert(CriterionSchema, criteria);
    for (const { key, opensAt, closesAt } of scheduleAround(source.template, plan.lastSubmissionAt, now))
      await tx.update(PhaseSchema, { eventId, key }, { opensAt, closesAt });
    await this.imported.redigest(tx, eventId, 'HACKATHON', plan.externalUrl, source.digest, now);
    await tx.record({ type: 'EventRefreshed', eventId, subjectId: eventId, at: now, data: { importedFrom: plan.externalUrl } });
  }
}
