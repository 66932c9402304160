import { effectsOfFormChange, may, type FormEffect, type FormPurpose, type WrittenField } from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventHooks } from './event-hooks.js';
import { FormChanges } from './form-changes.js';
import { Forms, type SavedForm } from './forms.js';
import { ReadEvents } from './read-events.js';

/** Forms, for whoever may know of the event, and what a change of one would mean, for its organisers. */
@Injectable()
export class ReadForms {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly forms: Forms,
    private readonly changes: FormChanges,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  async newest(viewer: Viewer, eventId: EventId, purpose: FormPurpose): Promise<SavedForm | null> {
    return this.uow.read(async (tx) => {
      const facts = await this.readEvents.within(tx, viewer, eventId);
      return facts === null ? null : ((await this.forms.history(tx, facts.event, purpose)).at(-1) ?? null);
    });
  }

  /** Nothing is stored. */
  async effects(
    viewer: Viewer,
    eventId: EventId,
    purpose: FormPurpose,
    fields: readonly WrittenField[],
  ): Promise<Result<readonly FormEffect[], NotPermitted | NotFound | InvalidInput>> {
    return this.uow.read(async (tx) => {
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, this.clock.now());
      if (!permitted.ok) return permitted;
      const { before, after } = await this.changes.of(tx, facts, purpose, fields);
      if (!after.ok) return after;
      const keys = [...new Set([...before.fields, ...after.value.fields].map(({ key }) => key))];
      return ok(effectsOfFormChange(before, after.value, await this.hooks.answerCountsOf(tx, eventId, purpose, keys)));
    });
  }
}
