import type { Migration } from '@jamboree/platform-server';
import type { EntitySchema } from 'typeorm';
import { BookingReminderSchema } from './booking-reminder.schema.js';
import { DraftCommentSchema } from './draft-comment.schema.js';
import { MentorBookingSchema } from './mentor-booking.schema.js';
import { MentorCardSchema } from './mentor-card.schema.js';
import { MentorSlotSchema } from './mentor-slot.schema.js';
import { MentorWaitSchema } from './mentor-wait.schema.js';
import { MentorWait1790000005012 } from './mentor-wait.1790000005012.migration.js';
import { MentoringPolicySchema } from './mentoring-policy.schema.js';
import { MentoringTalk1790000005011 } from './mentoring-talk.1790000005011.migration.js';
import { Mentoring1790000005010 } from './mentoring.1790000005010.migration.js';
import { TopicWait1790000005020 } from './topic-wait.1790000005020.migration.js';
import { WalkInDeskSchema } from './walk-in-desk.schema.js';
import { WalkInTicketSchema } from './walk-in-ticket.schema.js';
import { WalkIn1790000005013 } from './walk-in.1790000005013.migration.js';

/** The tables of this scope. */
export const matchingSchemas: readonly EntitySchema[] = [
  MentorCardSchema,
  MentoringPolicySchema,
  MentorSlotSchema,
  MentorBookingSchema,
  BookingReminderSchema,
  DraftCommentSchema,
  MentorWaitSchema,
  WalkInDeskSchema,
  WalkInTicketSchema,
];
/** The migrations that make them, in order. */
export const matchingMigrations: readonly Migration[] = [
  Mentoring1790000005010,
  MentoringTalk1790000005011,
  MentorWait1790000005012,
  WalkIn1790000005013,
  TopicWait1790000005020,
];
