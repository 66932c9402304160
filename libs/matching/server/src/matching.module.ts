import { EventModule } from '@jamboree/event-server';
import { IdentityModule } from '@jamboree/identity-server';
import { ParticipationModule } from '@jamboree/participation-server';
import { Module } from '@nestjs/common';
import { MatchingAnswers } from './graphql/matching-answers.js';
import { MentorBookingsResolver } from './graphql/mentor-bookings.resolver.js';
import { MentorDeskResolver } from './graphql/mentor-desk.resolver.js';
import { MentorsResolver } from './graphql/mentors.resolver.js';
import { MentoringMails } from './mails/mentoring-mails.js';
import { MentorBookingStore } from './persistence/mentor-booking.store.js';
import { MentorCardStore } from './persistence/mentor-card.store.js';
import { MentoringPolicyStore } from './persistence/mentoring-policy.store.js';
import { MentorSlotStore } from './persistence/mentor-slot.store.js';
import { SlotListStore } from './persistence/slot-list.store.js';
import { BookSlot } from './use-cases/book-slot.use-case.js';
import { LoadBookingFacts } from './use-cases/booking-facts.js';
import { CancelSlots } from './use-cases/cancel-slots.use-case.js';
import { EditSlot } from './use-cases/edit-slot.use-case.js';
import { GiveBackBooking } from './use-cases/give-back-booking.use-case.js';
import { HoldSlot } from './use-cases/hold-slot.use-case.js';
import { MentoringScene } from './use-cases/mentoring-scene.js';
import { OfferSlots } from './use-cases/offer-slots.use-case.js';
import { ReadMentoring } from './use-cases/read-mentoring.js';
import { ReleaseSlot } from './use-cases/release-slot.use-case.js';
import { SaveMentorCard } from './use-cases/save-mentor-card.use-case.js';
import { SaveMentoringPolicy } from './use-cases/save-mentoring-policy.use-case.js';
import { SettleSlot } from './use-cases/settle-slot.use-case.js';

const stores = [MentorCardStore, MentoringPolicyStore, MentorSlotStore, MentorBookingStore, SlotListStore];
const desk = [SaveMentorCard, SaveMentoringPolicy, OfferSlots, EditSlot, CancelSlots, SettleSlot];
const booking = [LoadBookingFacts, HoldSlot, ReleaseSlot, BookSlot, GiveBackBooking];
const shared = [MentoringScene, MentoringMails, ReadMentoring];
const resolvers = [MentorsResolver, MentorDeskResolver, MentorBookingsResolver, MatchingAnswers];

/** People who help teams: mentors, their time and what they say about drafts. */
@Module({
  imports: [IdentityModule, EventModule, ParticipationModule],
  providers: [...stores, ...desk, ...booking, ...shared, ...resolvers],
  exports: [SaveMentorCard, OfferSlots, BookSlot],
})
export class MatchingModule {}
