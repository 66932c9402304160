import { may, validateEventSettings, type Event, type VersionConflict } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type LocalizedText,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { ReadEvents } from './read-events.js';

export interface UpdateEventCommand extends Command {
  readonly eventId: EventId;
  readonly expectedVersion: number;
  readonly title: LocalizedText;
  readonly promise: LocalizedText;
  readonly description: LocalizedText;
  readonly teamMin: number;
  readonly teamMax: number;
  /** Null leaves it as it is; so does the next. */
  readonly lateEntriesMarked?: boolean | null;
  readonly coauthorOfEachCity?: boolean | null;
}

type Problem = NotPermitted | NotFound | InvalidInput | VersionConflict | IdempotencyMismatch;

/** Edits what an event says about itself. Two organisers at once never overwrite each other. */
@Injectable()
export class UpdateEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: UpdateEventCommand): Promise<Result<EventId, Problem>> {
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;

      const { event } = facts;
      if (event.version !== command.expectedVersion) return err(conflict(event));
      const { title, promise, description, teamMin, teamMax } = command;
      const lateEntriesMarked = command.lateEntriesMarked ?? event.lateEntriesMarked;
      const coauthorOfEachCity = command.coauthorOfEachCity ?? event.coauthorOfEachCity;
      const rules = { teamMin, teamMax, lateEntriesMarked, coauthorOfEachCity };
      const changed = { ...event, title, promise, description, ...rules, version: event.version + 1 };
      const valid = validateEventSettings(changed);
      if (!valid.ok) return valid;

      if (!(await this.events.replace(tx, changed))) return err(conflict(event));
      await tx.record({ type: 'EventUpdated', eventId: event.id, subjectId: event.id, at: now, data: { version: changed.version } });
      return ok(event.id);
    });
  }
}

function conflict({ version, title, promise, description, teamMin, teamMax, ...event }: Event): VersionConflict {
  const { lateEntriesMarked, coauthorOfEachCity } = event;
  const theirs = { title, promise, description, teamMin, teamMax, lateEntriesMarked, coauthorOfEachCity };
  return { code: 'VersionConflict', currentVersion: version, theirs };
}
