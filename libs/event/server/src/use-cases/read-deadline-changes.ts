import {
  encodeCursor,
  hasRole,
  ok,
  pageOf,
  readCursor,
  ROLES,
  type LocalizedText,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore, type NamedDeadlineChange } from '../persistence/catalogue.store.js';
import { EventStore } from '../persistence/event.store.js';
import { ReadEvents } from './read-events.js';

export interface ShownDeadlineChange extends Omit<NamedDeadlineChange, 'byName' | 'changedBy' | 'eventId'> {
  readonly phaseKey: string;
  readonly phaseTitle: LocalizedText;
  /** Null for who has no role in the event: an organiser’s name is not published by moving a deadline. */
  readonly byName: string | null;
}

/** Every deadline that was moved, for everybody; who moved it for those who work together. */
@Injectable()
export class ReadDeadlineChanges {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly catalogue: CatalogueStore,
  ) {}

  /** Null when there is no such event for this viewer. */
  run(viewer: Viewer, slug: string, { first, after }: PageRequest): Promise<Result<Page<ShownDeadlineChange>, PageProblem> | null> {
    return this.uow.read(async (tx) => {
      const facts = this.readEvents.readable(viewer, await this.events.bySlug(tx, slug));
      if (facts === null) return null;
      const cursor = readCursor(after, 'number', 'string');
      if (!cursor.ok) return cursor;
      const rows = await this.catalogue.deadlineChanges(tx, facts.event.id, first, cursor.value ?? undefined);
      const phases = new Map(facts.phases.map((phase) => [phase.id, phase]));
      const among = hasRole(viewer, facts.event.id, ...ROLES);
      const shown = rows.map(({ byName, changedBy: _, eventId: __, ...change }) => {
        const phase = phases.get(change.phaseId);
        return { ...change, phaseKey: phase?.key ?? '', phaseTitle: phase?.title ?? {}, byName: among ? byName : null };
      });
      return ok(pageOf(shown, first, deadlineChangeCursor));
    });
  }
}

export function deadlineChangeCursor({ at, id }: Pick<ShownDeadlineChange, 'at' | 'id'>): string {
  return encodeCursor([at, id]);
}
