import type { RoleInvitationId } from '@jamboree/event-domain';
import { AnswerRoleInvitation, EventHooks, RoleInvitationStore, type RehearsalStage } from '@jamboree/event-server';
import { DAY, plus, toIso, type UserId, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MentorSlotSchema } from '../persistence/mentor-slot.schema.js';
import { BookSlot } from './book-slot.use-case.js';
import { OfferSlots } from './offer-slots.use-case.js';
import { SaveMentorCard } from './save-mentor-card.use-case.js';

/** Days from now on which mentors give time. */
const DAYS = [1, 2, 3];
const SERIES = { from: '08:00', until: '10:00', timeZone: 'UTC', minutes: 30, breakMinutes: 0, place: 'Call 1', topics: [], reason: '' };
const CARD = { shown: true, about: 'I help with data and with first steps.', topics: ['Data', 'Prototypes'], languages: ['en'] };
const LEADS = 'SELECT "user_id" AS "userId" FROM "team_member" WHERE "event_id" = ? AND "lead" = ?';
const ABOUT = 'Which of our two ideas should we follow?';

/** In a rehearsal mentors who do not exist give time as soon as it can be booked, and some teams book it at once. */
@Injectable()
export class RehearseMentoring implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly invitations: RoleInvitationStore,
    private readonly answering: AnswerRoleInvitation,
    private readonly cards: SaveMentorCard,
    private readonly offering: OfferSlots,
    private readonly booking: BookSlot,
  ) {}

  onModuleInit(): void {
    this.hooks.addPlanTable('mentoring_policy');
    this.hooks.addRehearsalAct((stage) => this.act(stage));
  }

  private async act(stage: RehearsalStage): Promise<void> {
    const { eventId } = stage;
    if (!stage.granted('mentoring:book') || (await stage.read((tx) => tx.count(MentorSlotSchema, { eventId }))) > 0) return;
    const mentors = stage.peopleWith('MENTOR');
    await this.agree(stage, mentors);
    const card = { eventId, ...CARD, expectedVersion: 0 };
    await stage.each('saveMentorCard', mentors, (mentor) => this.cards.run(mentor, { ...command('saveMentorCard'), ...card }));
    const days = DAYS.map((day) => toIso(plus(stage.now, day * DAY)).slice(0, 10));
    const offered = await stage.each('offerMentorSlots', mentors, (mentor) => {
      if (mentor.userId === null) throw new Error('A mentor is somebody.');
      return this.offering.run(mentor, { ...command('offerMentorSlots'), ...SERIES, eventId, mentorId: mentor.userId, days });
    });
    const talks = await this.pairs(
      stage,
      offered.flatMap((slots) => slots.filter((_, index) => index % 2 === 0)),
    );
    await stage.each('bookMentorSlot', talks, ({ lead, slotId }) =>
      this.booking.run(lead, { ...command('bookMentorSlot'), slotId, about: ABOUT }),
    );
  }

  /** Whoever has not answered an invitation can be booked by nobody. */
  private async agree(stage: RehearsalStage, mentors: readonly Viewer[]): Promise<void> {
    const asked: { readonly mentor: Viewer; readonly invitationId: RoleInvitationId }[] = [];
    await stage.read(async (tx) => {
      for (const mentor of mentors)
        for (const { id } of mentor.userId === null ? [] : await this.invitations.openOf(tx, stage.eventId, mentor.userId))
          asked.push({ mentor, invitationId: id });
    });
    await stage.each('answerRoleInvitation', asked, ({ mentor, invitationId }) =>
      this.answering.run(mentor, { ...command('answerRoleInvitation'), invitationId, answer: 'ACCEPTED' }),
    );
  }

  /** One slot for each team, as far as there are both. */
  private async pairs(stage: RehearsalStage, slots: readonly MentorSlotId[]): Promise<{ lead: Viewer; slotId: MentorSlotId }[]> {
    const leading = await stage.read((tx) => tx.rows<{ readonly userId: UserId }>(LEADS, [stage.eventId, true]));
    const leads = new Set(leading.map(({ userId }) => userId));
    const ready = stage.peopleWith('PARTICIPANT').filter(({ userId }) => userId !== null && leads.has(userId));
    return slots.flatMap((slotId, index) => {
      const lead = ready[index];
      return lead === undefined ? [] : [{ lead, slotId }];
    });
  }
}

function command<Operation extends string>(operation: Operation) {
  return { operation, clientMutationId: null } as const;
}
