export { MatchingModule } from './matching.module.js';
export { matchingMigrations, matchingSchemas } from './persistence/matching-tables.js';
export { BookSlot } from './use-cases/book-slot.use-case.js';
export { OfferSlots } from './use-cases/offer-slots.use-case.js';
export { SaveMentorCard } from './use-cases/save-mentor-card.use-case.js';
export { WalkInDesks } from './use-cases/walk-in-desks.js';
export { WalkInQueue } from './use-cases/walk-in-queue.js';
