import {
  may,
  plannedReminders,
  readPolicy,
  type EventFacts,
  type Reminder,
  type ReminderPolicy,
  type VersionConflict,
} from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MessageStore } from '../../persistence/message.store.js';
import { ReminderPolicyStore, type VersionedPolicy } from '../../persistence/reminder-policy.store.js';
import { ReadEvents } from '../read-events.js';

export interface SetReminderPolicyCommand extends Command {
  readonly eventId: EventId;
  readonly expectedVersion: number;
  readonly policy: ReminderPolicy;
}

export interface PolicyWithPlan extends VersionedPolicy {
  readonly eventId: EventId;
  readonly planned: readonly Reminder[];
}

type Problem = NotPermitted | NotFound | InvalidInput | VersionConflict | IdempotencyMismatch;

/** When people of an event are reminded of its deadlines. */
@Injectable()
export class ReminderPolicies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly policies: ReminderPolicyStore,
    private readonly messages: MessageStore,
    private readonly clock: Clock,
  ) {}

  /** With what it leads to as the phases stand now; null for whoever may not read messages there. */
  async read(viewer: Viewer, eventId: EventId): Promise<PolicyWithPlan | null> {
    return this.uow.read(async (tx) => {
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'message:read', facts, this.clock.now()).ok) return null;
      const stored = await this.policies.ofEvent(tx, eventId);
      return { eventId, ...stored, planned: await this.planned(tx, facts, stored.policy) };
    });
  }

  async set(viewer: Viewer, command: SetReminderPolicyCommand): Promise<Result<EventId, Problem>> {
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const { eventId, expectedVersion } = command;
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'message:write', facts, now);
      if (!permitted.ok) return permitted;
      const policy = readPolicy(command.policy);
      if (!policy.ok) return policy;
      if (!(await this.policies.put(tx, eventId, { policy: policy.value, version: expectedVersion }, now))) {
        const stored = await this.policies.ofEvent(tx, eventId);
        return err({ code: 'VersionConflict', currentVersion: stored.version, theirs: stored.policy });
      }
      const { SUBMITTING: submitting, SCORING: scoring } = policy.value;
      await tx.record({ type: 'ReminderPolicySet', eventId, subjectId: eventId, at: now, data: { submitting, scoring } });
      return ok(eventId);
    });
  }

  private async planned(tx: ReadTx, { event, phases }: EventFacts, policy: ReminderPolicy): Promise<Reminder[]> {
    if (event.state === 'CANCELLED' || event.state === 'ARCHIVED') return [];
    const all = plannedReminders(phases, policy, new Set(), this.clock.now());
    const sent = await this.messages.originsOf(
      tx,
      all.map(({ origin }) => origin),
    );
    return all.filter(({ origin }) => !sent.has(origin));
  }
}
