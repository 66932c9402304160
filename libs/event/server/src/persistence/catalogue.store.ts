import type { Challenge, DeadlineChange, Prize, Rubric, Track } from '@jamboree/event-domain';
import type { EventId, RubricId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ChallengeSchema, DeadlineChangeSchema, PrizeSchema, TrackSchema } from './catalogue.schemas.js';
import { groupBy } from './group-by.js';
import { CriterionSchema, RubricSchema, type RubricRow } from './rubric.schemas.js';

/** A moved deadline with the name of who moved it. */
export type NamedDeadlineChange = DeadlineChange & { readonly byName: string };

const FROM_THE_TOP = [Number.MAX_SAFE_INTEGER, ''] as const;

const DEADLINE_CHANGES = `SELECT d."id", d."event_id" AS "eventId", d."phase_id" AS "phaseId", d."old_closes_at" AS "oldClosesAt",
    d."new_closes_at" AS "newClosesAt", d."changed_by" AS "changedBy", d."reason", d."at", p."display_name" AS "byName"
  FROM "deadline_change" d JOIN "person" p ON p."id" = d."changed_by"
  WHERE d."event_id" = ? AND (d."at", d."id") < (?, ?) ORDER BY d."at" DESC, d."id" DESC LIMIT ?`;

/** What an event publishes beside its phases. Every method takes many events and asks once. */
@Injectable()
export class CatalogueStore {
  tracks(tx: ReadTx, events: readonly EventId[]): Promise<Track[]> {
    return tx.find(TrackSchema, { where: { eventId: In([...events]) }, order: { position: 'ASC', id: 'ASC' } });
  }

  challenges(tx: ReadTx, events: readonly EventId[]): Promise<Challenge[]> {
    return tx.find(ChallengeSchema, { where: { eventId: In([...events]) }, order: { position: 'ASC', id: 'ASC' } });
  }

  prizes(tx: ReadTx, events: readonly EventId[]): Promise<Prize[]> {
    return tx.find(PrizeSchema, { where: { eventId: In([...events]) }, order: { position: 'ASC', id: 'ASC' } });
  }

  async rubrics(tx: ReadTx, events: readonly EventId[]): Promise<Rubric[]> {
    return this.withCriteria(tx, await tx.find(RubricSchema, { where: { eventId: In([...events]) }, order: { id: 'ASC' } }));
  }

  async rubric(tx: ReadTx, id: RubricId): Promise<Rubric | null> {
    const [rubric] = await this.withCriteria(tx, await tx.find(RubricSchema, { where: { id } }));
    return rubric ?? null;
  }

  /** Newest first; one row more than asked for, so that the page knows whether it ends. */
  deadlineChanges(
    tx: ReadTx,
    eventId: EventId,
    first: number,
    [at, id]: readonly [at: number, id: string] = FROM_THE_TOP,
  ): Promise<NamedDeadlineChange[]> {
    return tx.rows<NamedDeadlineChange>(DEADLINE_CHANGES, [eventId, at, id, first + 1]);
  }

  insertDeadlineChanges(tx: WriteTx, changes: readonly DeadlineChange[]): Promise<void> {
    return tx.insert(DeadlineChangeSchema, changes);
  }

  private async withCriteria(tx: ReadTx, rubrics: readonly RubricRow[]): Promise<Rubric[]> {
    const ids = rubrics.map((rubric) => rubric.id);
    const criteria = ids.length === 0 ? [] : await tx.find(CriterionSchema, { where: { rubricId: In(ids) }, order: { position: 'ASC' } });
    const byRubric = groupBy(criteria, (criterion) => criterion.rubricId);
    return rubrics.map((rubric) => ({ ...rubric, criteria: byRubric.get(rubric.id) ?? [] }));
  }
}
