import {
  may,
  validateScheduleEntry,
  type EventFacts,
  type ScheduleEntry,
  type ScheduleEntryId,
  type ScheduleEntryPlan,
  type VersionConflict,
} from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../persistence/catalogue.store.js';
import { ScheduleStore } from '../persistence/schedule.store.js';
import { ReadEvents } from './read-events.js';

export interface SaveScheduleEntryCommand extends Command {
  readonly eventId: EventId;
  /** Null for a new one. */
  readonly entryId: ScheduleEntryId | null;
  readonly expectedVersion: number | null;
  readonly plan: ScheduleEntryPlan;
}

export interface CancelScheduleEntryCommand extends Command {
  readonly eventId: EventId;
  readonly entryId: ScheduleEntryId;
  readonly expectedVersion: number;
}

export type ScheduleProblem = NotPermitted | NotFound | InvalidInput | VersionConflict | IdempotencyMismatch;

/** The organisers' hand on the schedule. Two at once never overwrite each other. */
@Injectable()
export class ScheduleEntries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly catalogue: CatalogueStore,
    private readonly schedule: ScheduleStore,
    private readonly clock: Clock,
  ) {}

  save(viewer: Viewer, command: SaveScheduleEntryCommand): Promise<Result<ScheduleEntry, ScheduleProblem>> {
    return this.uow.write<ScheduleEntry, ScheduleProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const managed = await this.managed(tx, viewer, command.eventId);
      if (!managed.ok) return managed;
      const { id: eventId } = managed.value.event;
      const tracks = (await this.catalogue.tracks(tx, [eventId])).map(({ id }) => id);
      const valid = validateScheduleEntry(command.plan, tracks);
      if (!valid.ok) return valid;
      if (command.entryId === null) {
        const entry = { id: newId<'ScheduleEntry'>(now), eventId, ...command.plan, cancelledAt: null, changedAt: now, version: 1 };
        await this.schedule.add(tx, entry);
        await tx.record({ type: 'ScheduleEntryAdded', eventId, subjectId: entry.id, at: now, data: {} });
        return ok(entry);
      }
      const stored = await this.stored(tx, eventId, command.entryId);
      if (stored === null) return err({ code: 'NotFound', what: 'schedule entry' });
      if (stored.version !== command.expectedVersion) return err(conflict(stored));
      const entry = { ...stored, ...command.plan, changedAt: now, version: stored.version + 1 };
      if (!(await this.schedule.replace(tx, entry))) return err(conflict(stored));
      await tx.record({ type: 'ScheduleEntryChanged', eventId, subjectId: entry.id, at: now, data: { version: entry.version } });
      return ok(entry);
    });
  }

  /** Calls an entry off: it leaves the schedule, and calendars that hold it are told so. */
  cancel(viewer: Viewer, command: CancelScheduleEntryCommand): Promise<Result<ScheduleEntry, ScheduleProblem>> {
    return this.uow.write<ScheduleEntry, ScheduleProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const managed = await this.managed(tx, viewer, command.eventId);
      if (!managed.ok) return managed;
      const { id: eventId } = managed.value.event;
      const stored = await this.stored(tx, eventId, command.entryId);
      if (stored === null) return err({ code: 'NotFound', what: 'schedule entry' });
      if (stored.version !== command.expectedVersion) return err(conflict(stored));
      const entry = { ...stored, cancelledAt: now, changedAt: now, version: stored.version + 1 };
      if (!(await this.schedule.replace(tx, entry))) return err(conflict(stored));
      await tx.record({ type: 'ScheduleEntryCancelled', eventId, subjectId: entry.id, at: now, data: {} });
      return ok(entry);
    });
  }

  private async managed(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<Result<EventFacts, NotPermitted | NotFound>> {
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'event:manage', facts, this.clock.now());
    return permitted.ok ? ok(facts) : permitted;
  }

  private async stored(tx: ReadTx, eventId: EventId, id: ScheduleEntryId): Promise<ScheduleEntry | null> {
    const stored = await this.schedule.byId(tx, id);
    return stored?.eventId === eventId && stored.cancelledAt === null ? stored : null;
  }
}

function conflict({ version, title, text, startsAt, endsAt, place, link, speaker, trackId, audience }: ScheduleEntry): VersionConflict {
  const theirs = { title, text, startsAt, endsAt, place, link, speaker, trackId, audience };
  return { code: 'VersionConflict', currentVersion: version, theirs };
}
