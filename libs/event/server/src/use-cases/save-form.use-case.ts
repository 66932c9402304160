import { may, type FormPurpose, type VersionConflict, type WrittenField } from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { canonicalJson, Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { FormStore } from '../persistence/form.store.js';
import { FormChanges } from './form-changes.js';
import { ReadEvents } from './read-events.js';

export interface SaveFormCommand extends Command {
  readonly eventId: EventId;
  readonly purpose: FormPurpose;
  /** The number of the version that was edited. */
  readonly expectedNumber: number;
  readonly fields: readonly WrittenField[];
}

type Problem = NotPermitted | NotFound | InvalidInput | VersionConflict | IdempotencyMismatch;

/** Stores the next version of a form. Answers given before name the version that they answer, so nothing that anybody wrote is lost. */
@Injectable()
export class SaveForm {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly changes: FormChanges,
    private readonly store: FormStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SaveFormCommand): Promise<Result<EventId, Problem>> {
    const { eventId, purpose } = command;
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'event:manage', reason: 'SIGNED_OUT' });

      const { before, after } = await this.changes.of(tx, facts, purpose, command.fields);
      if (before.number !== command.expectedNumber)
        return err({ code: 'VersionConflict', currentVersion: before.number, theirs: { fields: before.fields } });
      if (!after.ok) return after;
      if (canonicalJson(after.value.fields) === canonicalJson(before.fields)) return ok(eventId);

      const number = before.number + 1;
      const version = {
        id: newId<'FormVersion'>(now),
        eventId,
        purpose,
        number,
        fields: after.value.fields,
        savedAt: now,
        savedBy: viewer.userId,
      };
      await this.store.insert(tx, [version]);
      await tx.record({ type: 'FormSaved', eventId, subjectId: version.id, at: now, data: { purpose, number } });
      return ok(eventId);
    });
  }
}
