import { dueReminders, isLive, REMINDED, REMINDER_WORDS, type Reminder } from '@jamboree/event-domain';
import { ok, VISITOR, type EventId } from '@jamboree/kernel';
import { Clock, Log, newId, UnitOfWork, violationOf, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../../persistence/event.store.js';
import { MessageStore } from '../../persistence/message.store.js';
import { ReminderPolicyStore } from '../../persistence/reminder-policy.store.js';

/** Name of the job that runs it. */
export const REMIND_PEOPLE = 'remind-people';

/**
 * Makes a message of every reminder that is due; what sends messages does the rest, so it reaches each person once and only those whom it
 * still concerns. Its origin is unique in the database: however many processes look, there is one message for one reminder.
 */
@Injectable()
export class RemindPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly policies: ReminderPolicyStore,
    private readonly messages: MessageStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Each event in a transaction of its own, so that one that fails keeps none back. */
  async run(): Promise<void> {
    for (const eventId of await this.uow.read((tx) => this.events.withOpenPhases(tx, this.clock.now()))) {
      try {
        await this.remind(eventId);
      } catch (error) {
        if (violationOf(error)?.kind === 'UNIQUE') continue; // another process was faster
        this.log.error('Reminders of an event failed and will be tried again.', error, { eventId });
      }
    }
  }

  private async remind(eventId: EventId): Promise<void> {
    const due = await this.uow.read(async (tx) => {
      const facts = await this.events.byId(tx, eventId);
      if (facts === null || !isLive(facts.event.state)) return [];
      const { policy } = await this.policies.ofEvent(tx, eventId);
      const now = this.clock.now();
      const unsent = dueReminders(facts.phases, policy, new Set(), now);
      const sent = await this.messages.originsOf(
        tx,
        unsent.map(({ origin }) => origin),
      );
      return unsent.filter(({ origin }) => !sent.has(origin));
    });
    if (due.length === 0) return;
    await this.uow.write(VISITOR, { operation: 'remindPeople', clientMutationId: null }, async (tx) => {
      for (const reminder of due) await this.write(tx, eventId, reminder);
      return ok();
    });
  }

  private async write(tx: WriteTx, eventId: EventId, { topic, phaseId, origin, closesAt }: Reminder): Promise<void> {
    const now = this.clock.now();
    const id = newId<'Message'>(now);
    const segment = { kind: REMINDED[topic], role: null };
    const times = { sendAt: now, sentAt: null, createdAt: now, savedAt: now };
    const words = REMINDER_WORDS[topic];
    await this.messages.insert(tx, {
      id,
      eventId,
      kind: 'REMINDER',
      segment,
      ...words,
      state: 'SCHEDULED',
      createdBy: null,
      origin,
      version: 1,
      ...times,
    });
    await tx.record({ type: 'ReminderDue', eventId, subjectId: id, at: now, data: { topic, phaseId, closesAt } });
  }
}
