import type { Event, EventFacts, EventPlan, Phase, PhaseOutcome } from '@jamboree/event-domain';
import type { EventId, Instant, PageRequest, PhaseId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, type FindOptionsWhere } from 'typeorm';
import { ChallengeSchema, PrizeSchema, TrackSchema } from './catalogue.schemas.js';
import { EventSchema } from './event.schema.js';
import { FormVersionSchema } from './form-version.schema.js';
import { groupBy } from './group-by.js';
import { PhaseSchema } from './phase.schema.js';
import { CriterionSchema, RubricSchema } from './rubric.schemas.js';

const FROM_THE_TOP = [Number.MAX_SAFE_INTEGER, ''] as const;

/** Events with their phases: what `may` and every decision about an event needs, in two queries. */
@Injectable()
export class EventStore {
  async byId(tx: ReadTx, id: EventId): Promise<EventFacts | null> {
    return this.one(tx, { id });
  }

  async bySlug(tx: ReadTx, slug: string): Promise<EventFacts | null> {
    return this.one(tx, { slug });
  }

  async byExternalUrl(tx: ReadTx, externalUrl: string): Promise<EventFacts | null> {
    return this.one(tx, { externalUrl });
  }

  async byPhase(tx: ReadTx, phaseId: PhaseId): Promise<EventFacts | null> {
    const phase = await tx.findOne(PhaseSchema, { where: { id: phaseId } });
    return phase === null ? null : this.byId(tx, phase.eventId);
  }

  /** In the order asked for; ids that no event has are left out. Two queries, however many. */
  async byIds(tx: ReadTx, ids: readonly EventId[]): Promise<EventFacts[]> {
    if (ids.length === 0) return [];
    const events = new Map((await tx.find(EventSchema, { where: { id: In([...ids]) } })).map((event) => [event.id, event]));
    return this.withPhases(
      tx,
      ids.flatMap((id) => events.get(id) ?? []),
    );
  }

  /** Public events that were not called off, newest first; one row more than asked for, so that the page knows whether it ends. */
  async publicPage(
    tx: ReadTx,
    { first }: PageRequest,
    after: readonly [publishedAt: number, id: string] = FROM_THE_TOP,
  ): Promise<EventFacts[]> {
    const rows = await tx.rows<{ readonly id: EventId }>(
      `SELECT "id" FROM "event" WHERE "published_at" IS NOT NULL AND "state" <> 'CANCELLED' AND ("published_at", "id") < (?, ?)
       ORDER BY "published_at" DESC, "id" DESC LIMIT ?`,
      [...after, first + 1],
    );
    return this.byIds(
      tx,
      rows.map((row) => row.id),
    );
  }

  /** Slugs that begin like the wanted one. */
  async slugsLike(tx: ReadTx, slug: string): Promise<ReadonlySet<string>> {
    // A slug holds neither % nor _, so it needs no escaping.
    const rows = await tx.rows<{ readonly slug: string }>('SELECT "slug" FROM "event" WHERE "slug" LIKE ?', [`${slug.slice(0, 40)}%`]);
    return new Set(rows.map((row) => row.slug));
  }

  /** Events of which the clock has something to write down. */
  async due(tx: ReadTx, now: Instant): Promise<EventId[]> {
    const rows = await tx.rows<{ readonly id: EventId }>(
      `SELECT DISTINCT e."id" FROM "phase" p JOIN "event" e ON e."id" = p."event_id"
       WHERE e."state" IN ('PUBLISHED', 'RUNNING', 'RESULTS', 'FOLLOW_UP')
         AND ((p."state" = 'PLANNED' AND p."opens_at" <= ?)
           OR (p."state" = 'OPEN' AND p."closes_at" <= ?)
           OR (p."state" IN ('GRACE', 'PAUSED') AND p."closes_at" + p."grace_seconds" * 1000 <= ?))`,
      [now, now, now],
    );
    return rows.map((row) => row.id);
  }

  /** Live events in which a phase is open, by the clock or by hand. */
  async withOpenPhases(tx: ReadTx, now: Instant): Promise<EventId[]> {
    const rows = await tx.rows<{ readonly id: EventId }>(
      `SELECT DISTINCT e."id" FROM "phase" p JOIN "event" e ON e."id" = p."event_id"
       WHERE e."state" IN ('PUBLISHED', 'RUNNING', 'RESULTS', 'FOLLOW_UP') AND p."closes_at" > ?
         AND (p."state" = 'OPEN' OR (p."state" = 'PLANNED' AND p."opens_at" <= ?))`,
      [now, now],
    );
    return rows.map((row) => row.id);
  }

  async insert(tx: WriteTx, plan: EventPlan): Promise<void> {
    await tx.insert(EventSchema, plan.event);
    await tx.insert(PhaseSchema, plan.phases);
    await tx.insert(TrackSchema, plan.tracks);
    await tx.insert(ChallengeSchema, plan.challenges);
    await tx.insert(PrizeSchema, plan.prizes);
    await tx.insert(FormVersionSchema, plan.forms);
    for (const { criteria, ...rubric } of plan.rubrics) {
      await tx.insert(RubricSchema, rubric);
      await tx.insert(CriterionSchema, criteria);
    }
  }

  /** Stores an event that was decided on its version before; false when another change came first. */
  async replace(tx: WriteTx, event: Event): Promise<boolean> {
    const { id, version, ...rest } = event;
    return (await tx.update(EventSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }

  /**
   * Stores what a decision has changed, by compare-and-swap on every row; false when somebody else was first, and then nothing may be
   * kept.
   */
  async replaceChanged(tx: WriteTx, before: EventFacts, after: PhaseOutcome): Promise<boolean> {
    if (after.event !== before.event && !(await this.replace(tx, after.event))) return false;
    const versions = new Map(before.phases.map((phase) => [phase.id, phase.version]));
    for (const phase of after.phases) {
      const version = versions.get(phase.id);
      if (version === undefined) await tx.insert(PhaseSchema, phase);
      else if (phase.version !== version && !(await this.replacePhase(tx, phase))) return false;
    }
    return true;
  }

  private async replacePhase(tx: WriteTx, phase: Phase): Promise<boolean> {
    const { id, version, ...rest } = phase;
    return (await tx.update(PhaseSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }

  private async one(tx: ReadTx, where: FindOptionsWhere<Event>): Promise<EventFacts | null> {
    const event = await tx.findOne(EventSchema, { where });
    if (event === null) return null;
    return { event, phases: await tx.find(PhaseSchema, { where: { eventId: event.id }, order: { position: 'ASC' } }) };
  }

  private async withPhases(tx: ReadTx, events: readonly Event[]): Promise<EventFacts[]> {
    const ids = events.map((event) => event.id);
    const phases = ids.length === 0 ? [] : await tx.find(PhaseSchema, { where: { eventId: In(ids) }, order: { position: 'ASC' } });
    const byEvent = groupBy(phases, (phase) => phase.eventId);
    return events.map((event) => ({ event, phases: byEvent.get(event.id) ?? [] }));
  }
}
