import type { Migration } from '@jamboree/platform-server';
import type { EntitySchema } from 'typeorm';
import { AnnouncementSchema } from './announcement.schema.js';
import { Announcements1790000002052 } from './announcements.1790000002052.migration.js';
import { CalendarFeedSchema } from './calendar-feed.schema.js';
import { ChallengeSchema, DeadlineChangeSchema, PrizeSchema, TrackSchema } from './catalogue.schemas.js';
import { EventTables1790000002001 } from './event-tables.1790000002001.migration.js';
import { EventSchema } from './event.schema.js';
import { FormVersionSchema } from './form-version.schema.js';
import { Forms1790000002030 } from './forms.1790000002030.migration.js';
import { CoauthorOfEachCity1790000002120 } from './coauthor-of-each-city.1790000002120.migration.js';
import { LateEntriesMarked1790000002110 } from './late-entries-marked.1790000002110.migration.js';
import { MessageRecipientSchema, MessageSchema, MessageTemplateSchema } from './message.schemas.js';
import { Messages1790000002050 } from './messages.1790000002050.migration.js';
import { PhaseGuards1790000002010 } from './phase-guards.1790000002010.migration.js';
import { RoleInvitationSchema } from './people/role-invitation.schema.js';
import { Inviters1790000002200 } from './people/inviters.1790000002200.migration.js';
import { RoleInvitations1790000002160 } from './people/role-invitations.1790000002160.migration.js';
import { PhaseSchema } from './phase.schema.js';
import { ApplicationFileSchema } from './registration/application-file.schema.js';
import { ApplicationFiles1790000002190 } from './registration/application-files.1790000002190.migration.js';
import { Registration1790000002031 } from './registration/registration.1790000002031.migration.js';
import { ApplicationSchema, ConsentSchema, RegistrationSchema } from './registration/registration.schemas.js';
import { ReminderPolicy1790000002051 } from './reminder-policy.1790000002051.migration.js';
import { ReminderPolicySchema } from './reminder-policy.schema.js';
import { RoleGrantSchema } from './role-grant.schema.js';
import { CriterionSchema, RubricSchema } from './rubric.schemas.js';
import { ScheduleEntrySchema } from './schedule-entry.schema.js';
import { Schedule1790000002011 } from './schedule.1790000002011.migration.js';
import { ChallengeFollowerSchema, QuestionSchema } from './site/question.schemas.js';
import { FaqEntrySchema, PartnerSchema } from './site/site.schemas.js';
import { Site1790000002090 } from './site/site.1790000002090.migration.js';

/** The tables of this scope. */
export const eventSchemas: readonly EntitySchema[] = [
  EventSchema,
  PhaseSchema,
  TrackSchema,
  ChallengeSchema,
  PrizeSchema,
  RubricSchema,
  CriterionSchema,
  RoleGrantSchema,
  DeadlineChangeSchema,
  ScheduleEntrySchema,
  CalendarFeedSchema,
  MessageSchema,
  MessageRecipientSchema,
  MessageTemplateSchema,
  FormVersionSchema,
  ReminderPolicySchema,
  AnnouncementSchema,
  RegistrationSchema,
  ApplicationSchema,
  ApplicationFileSchema,
  ConsentSchema,
  PartnerSchema,
  FaqEntrySchema,
  QuestionSchema,
  ChallengeFollowerSchema,
  RoleInvitationSchema,
];

/** The migrations that make them, in order. */
export const eventMigrations: readonly Migration[] = [
  EventTables1790000002001,
  PhaseGuards1790000002010,
  Schedule1790000002011,
  Forms1790000002030,
  Registration1790000002031,
  Messages1790000002050,
  ReminderPolicy1790000002051,
  Announcements1790000002052,
  Site1790000002090,
  LateEntriesMarked1790000002110,
  CoauthorOfEachCity1790000002120,
  RoleInvitations1790000002160,
  ApplicationFiles1790000002190,
  Inviters1790000002200,
];
