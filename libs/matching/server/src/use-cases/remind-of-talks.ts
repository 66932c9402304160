import { EventStore } from '@jamboree/event-server';
import { ok, plus, VISITOR, type Instant } from '@jamboree/kernel';
import { REMINDER_LEADS, remindersDue } from '@jamboree/matching-domain';
import { Clock, Log, UnitOfWork, violationOf, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { BookingReminderStore, type DueTalk } from '../persistence/booking-reminder.store.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';

/** Name of the job that runs it. */
export const REMIND_OF_TALKS = 'remind-of-talks';

/**
 * Reminds both sides of talks to come, each once for each lead. What was booked when a reminder was due already gets none of that: its people
 * have just thought of it.
 */
@Injectable()
export class RemindOfTalks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly reminders: BookingReminderStore,
    private readonly bookings: MentorBookingStore,
    private readonly mails: MentoringMails,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const horizon = plus(now, Math.max(...REMINDER_LEADS));
    const talks = await this.uow.read((tx) => this.reminders.upcoming(tx, now, horizon));
    for (const talk of talks) {
      const due = remindersDue(talk.startsAt, now);
      if (due <= talk.sent || due <= remindersDue(talk.startsAt, talk.bookedAt)) continue;
      try {
        await this.uow.write(VISITOR, { operation: 'remindOfTalk', clientMutationId: null }, async (tx) => {
          await this.remind(tx, talk, due, now);
          return ok();
        });
      } catch (error) {
        if (violationOf(error)?.kind === 'UNIQUE') continue; // another process was faster
        this.log.error('A reminder of a talk failed and will be tried again.', error, { bookingId: talk.bookingId });
      }
    }
  }

  private async remind(tx: WriteTx, talk: DueTalk, due: number, at: Instant): Promise<void> {
    const { bookingId, eventId, mentorId, startsAt, about } = talk;
    if (!(await this.reminders.note(tx, talk, due))) return;
    const facts = await this.events.byId(tx, eventId);
    if (facts === null || facts.event.state === 'CANCELLED') return;
    const news = { kind: 'REMINDER' as const, about: `${bookingId}-${due}`, startsAt };
    const people = await this.bookings.peopleOf(tx, talk);
    await this.mails.tell(tx, facts, { ...news, to: people, other: talk.mentorName });
    await this.mails.tell(tx, facts, { ...news, to: [mentorId], other: talk.partyName, message: about });
    await tx.record({ type: 'TalkReminderSent', eventId, subjectId: bookingId, at, data: { due } });
  }
}
