import {
  may,
  phaseClosed,
  writeWindow,
  type Application,
  type EventFacts,
  type PhaseClosed,
  type StateChanged,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { ReadEvents } from '../read-events.js';
import { Admissions, type VersionedPolicy } from './admissions.js';

/** Somebody who may apply now. */
export interface Applicant {
  readonly userId: UserId;
  readonly facts: EventFacts;
  readonly policy: VersionedPolicy;
  /** An application that was withdrawn. */
  readonly known: Application | null;
}

type Refusal = NotPermitted | NotFound | PhaseClosed | StateChanged;

/** Who may apply to an event now, and so may also send files for it. */
@Injectable()
export class Applicants {
  constructor(
    private readonly readEvents: ReadEvents,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
  ) {}

  async of(tx: ReadTx, viewer: Viewer, eventId: EventId, now: Instant): Promise<Result<Applicant, Refusal>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    const facts = await this.readEvents.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'event:join', facts, now);
    if (!permitted.ok && permitted.error.reason === 'PHASE')
      return err(phaseClosed(writeWindow({ phases: facts.phases, action: 'event:join', extension: null }, now)));
    if (!permitted.ok) return permitted;
    const policy = await this.admissions.policy(tx, eventId);
    if (policy.mode !== 'APPLICATION') return err({ code: 'StateChanged', current: policy.mode });
    const known = await this.store.ofPerson(tx, eventId, userId);
    if (known !== null && known.state !== 'WITHDRAWN') return err({ code: 'StateChanged', current: known.state });
    return ok({ userId, facts, policy, known });
  }
}
