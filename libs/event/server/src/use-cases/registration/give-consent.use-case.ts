import { may, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type EventId, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { ReadEvents } from '../read-events.js';
import { RegistrationForm } from './registration-form.js';
import type { WithdrawConsentCommand } from './withdraw-consent.use-case.js';

export interface GiveConsentCommand extends WithdrawConsentCommand {
  /** Of the words that the person has read. */
  readonly textVersion: number;
}

type Problem = NotPermitted | NotFound | StateChanged | IdempotencyMismatch;

/** Agrees to words of the registration form that the own application has not agreed to yet: whoever was brought in by a list, or has changed their mind. */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly form: RegistrationForm,
    private readonly store: RegistrationStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: GiveConsentCommand): Promise<Result<EventId, Problem>> {
    const { userId, locale } = viewer;
    const { eventId, fieldKey, textVersion } = command;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      const application = facts === null ? null : await this.store.ofPerson(tx, eventId, userId);
      if (facts === null || application === null || application.state === 'WITHDRAWN')
        return err({ code: 'NotFound', what: 'application' });
      const readable = may(viewer, 'event:read', facts, now);
      if (!readable.ok) return readable;
      const form = await this.form.of(tx, facts.event);
      const field = form.fields.find(({ key, kind }) => key === fieldKey && kind === 'CONSENT');
      if (field === undefined || field.textVersion === null) return err({ code: 'NotFound', what: 'consent' });
      if ((await this.store.consents(tx, eventId, userId)).some((given) => given.fieldKey === fieldKey)) return ok(eventId);
      // Nobody agrees to words that were put in the place of those they have read.
      if (field.textVersion !== textVersion) return err({ code: 'StateChanged', current: 'OTHER_WORDS' });
      const answers = new Map([[fieldKey, { kind: 'CONSENT' as const, textVersion }]]);
      await this.form.keepConsents(tx, { userId, locale, eventId }, form, answers, now);
      await tx.record({ type: 'ConsentGiven', eventId, subjectId: application.id, at: now, data: { fieldKey } });
      return ok(eventId);
    });
  }
}
