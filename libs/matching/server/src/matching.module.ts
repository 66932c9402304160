import { EventHooks, EventModule } from '@jamboree/event-server';
import { IdentityModule } from '@jamboree/identity-server';
import { MINUTE, SECOND } from '@jamboree/kernel';
import { ParticipationHooks, ParticipationModule } from '@jamboree/participation-server';
import { Jobs } from '@jamboree/platform-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { DraftCommentsResolver } from './graphql/draft-comments.resolver.js';
import { MatchingAnswers } from './graphql/matching-answers.js';
import { MentorBookingsResolver } from './graphql/mentor-bookings.resolver.js';
import { MentorDeskResolver } from './graphql/mentor-desk.resolver.js';
import { MentorWaitsResolver } from './graphql/mentor-waits.resolver.js';
import { MentorsResolver } from './graphql/mentors.resolver.js';
import { MyMentoringResolver } from './graphql/my-mentoring.resolver.js';
import { WalkInResolver } from './graphql/walk-in.resolver.js';
import { TalkCalendarController } from './http/talk-calendar.controller.js';
import { CommentMails } from './mails/comment-mails.js';
import { MentoringMails } from './mails/mentoring-mails.js';
import { BookingReminderStore } from './persistence/booking-reminder.store.js';
import { DraftCommentStore } from './persistence/draft-comment.store.js';
import { MentorBookingStore } from './persistence/mentor-booking.store.js';
import { MentorCardStore } from './persistence/mentor-card.store.js';
import { MentorWaitStore } from './persistence/mentor-wait.store.js';
import { MentoringPolicyStore } from './persistence/mentoring-policy.store.js';
import { MentorSlotStore } from './persistence/mentor-slot.store.js';
import { SlotListStore } from './persistence/slot-list.store.js';
import { TalkHeldStore } from './persistence/talk-held.store.js';
import { WalkInStore } from './persistence/walk-in.store.js';
import { BookSlot } from './use-cases/book-slot.use-case.js';
import { LoadBookingFacts } from './use-cases/booking-facts.js';
import { CancelSlots } from './use-cases/cancel-slots.use-case.js';
import { DraftComments } from './use-cases/draft-comments.js';
import { EditSlot } from './use-cases/edit-slot.use-case.js';
import { EndTalks } from './use-cases/end-talks.js';
import { GiveBackBooking } from './use-cases/give-back-booking.use-case.js';
import { HoldSlot } from './use-cases/hold-slot.use-case.js';
import { LeaveMentoring } from './use-cases/leave-mentoring.js';
import { MentoringScene } from './use-cases/mentoring-scene.js';
import { OfferAgreedTime } from './use-cases/offer-agreed-time.js';
import { OfferSlots } from './use-cases/offer-slots.use-case.js';
import { PASS_OFFERS_ON, PassOffersOn } from './use-cases/pass-offers-on.js';
import { ReadMentoring } from './use-cases/read-mentoring.js';
import { ReadMyMentoring } from './use-cases/read-my-mentoring.js';
import { ReadWalkIn } from './use-cases/read-walk-in.js';
import { RehearseMentoring } from './use-cases/rehearse-mentoring.js';
import { ReleaseSlot } from './use-cases/release-slot.use-case.js';
import { REMIND_OF_TALKS, RemindOfTalks } from './use-cases/remind-of-talks.js';
import { SaveMentorCard } from './use-cases/save-mentor-card.use-case.js';
import { SaveMentoringPolicy } from './use-cases/save-mentoring-policy.use-case.js';
import { SettleSlot } from './use-cases/settle-slot.use-case.js';
import { SlotOffers } from './use-cases/slot-offers.js';
import { TalkCalendar } from './use-cases/talk-calendar.js';
import { WaitForMentor } from './use-cases/wait-for-mentor.js';
import { WalkInDesks } from './use-cases/walk-in-desks.js';
import { WalkInQueue } from './use-cases/walk-in-queue.js';

const waiting = [MentorWaitStore, SlotOffers, PassOffersOn, OfferAgreedTime, WaitForMentor, MentorWaitsResolver];
const walkIn = [WalkInStore, ReadWalkIn, WalkInDesks, WalkInQueue, WalkInResolver];
const stores = [
  MentorCardStore,
  MentoringPolicyStore,
  MentorSlotStore,
  MentorBookingStore,
  SlotListStore,
  BookingReminderStore,
  DraftCommentStore,
  TalkHeldStore,
];
const desk = [SaveMentorCard, SaveMentoringPolicy, OfferSlots, EditSlot, CancelSlots, SettleSlot];
const booking = [LoadBookingFacts, HoldSlot, ReleaseSlot, BookSlot, GiveBackBooking];
const shared = [MentoringScene, MentoringMails, ReadMentoring, ReadMyMentoring, EndTalks, LeaveMentoring];
const around = [RehearseMentoring, RemindOfTalks, TalkCalendar, CommentMails, DraftComments];
const resolvers = [
  DraftCommentsResolver,
  MentorsResolver,
  MentorDeskResolver,
  MentorBookingsResolver,
  MyMentoringResolver,
  MatchingAnswers,
];

/** People who help teams: mentors, their time and what they say about drafts. */
@Module({
  imports: [IdentityModule, EventModule, ParticipationModule],
  controllers: [TalkCalendarController],
  providers: [...stores, ...desk, ...booking, ...shared, ...waiting, ...walkIn, ...around, ...resolvers],
  exports: [SaveMentorCard, OfferSlots, BookSlot],
})
export class MatchingModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminding: RemindOfTalks,
    private readonly passing: PassOffersOn,
    private readonly participation: ParticipationHooks,
    private readonly bookings: MentorBookingStore,
    private readonly talks: TalkHeldStore,
    private readonly events: EventHooks,
  ) {}

  onModuleInit(): void {
    this.jobs.every(MINUTE, REMIND_OF_TALKS, () => this.reminding.run());
    this.jobs.every(20 * SECOND, PASS_OFFERS_ON, () => this.passing.run());
    this.participation.addTies('BOOKINGS', (tx, submissionId) => this.bookings.ofAuthors(tx, submissionId));
    this.participation.addPeopleTies((tx, eventId, people, now) => this.talks.ties(tx, eventId, people, now));
    this.events.addTalks((tx, events) => this.talks.eventsWithTalks(tx, events));
    this.participation.addSupporters((tx, teamId, userId) => this.bookings.supports(tx, userId, teamId));
  }
}
