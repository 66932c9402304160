import { err, ok, type EventId, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';

export interface WithdrawConsentCommand extends Command {
  readonly eventId: EventId;
  readonly fieldKey: string;
}

type Problem = NotPermitted | NotFound | IdempotencyMismatch;

/** Ends one consent of the own application; the ledger keeps when it was given and when it ended. Possible at any time. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: RegistrationStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: WithdrawConsentCommand): Promise<Result<EventId, Problem>> {
    const { userId } = viewer;
    const { eventId, fieldKey } = command;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const consent = (await this.store.consents(tx, eventId, userId)).find((given) => given.fieldKey === fieldKey);
      if (consent === undefined) return err({ code: 'NotFound', what: 'consent' });
      await this.store.endConsent(tx, consent, now);
      await tx.record({ type: 'ConsentWithdrawn', eventId, subjectId: consent.id, at: now, data: {} });
      return ok(eventId);
    });
  }
}
