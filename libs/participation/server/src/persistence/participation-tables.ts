import type { Migration } from '@jamboree/platform-server';
import type { EntitySchema } from 'typeorm';
import { AnsweredForms1790000003030 } from './answered-forms.1790000003030.migration.js';
import { AttachmentSchema, VersionAttachmentSchema } from './attachment.schema.js';
import { AttachmentTables1790000003050 } from './attachment-tables.1790000003050.migration.js';
import { DisqualificationSchema } from './disqualification.schema.js';
import { Disqualifications1790000003072 } from './disqualifications.1790000003072.migration.js';
import { ExtensionSchema } from './extension.schema.js';
import { LinkedSiteSchema, SubmissionHintSchema, TextFingerprintSchema, TextSketchSchema } from './hint.schema.js';
import { JoinRequestSchema } from './join-request.schema.js';
import { KeptDraftSchema } from './kept-draft.schema.js';
import { KeptDrafts1790000003070 } from './kept-drafts.1790000003070.migration.js';
import { SubmissionMergeSchema } from './merge.schema.js';
import { ParticipationTables1790000003001 } from './participation-tables.1790000003001.migration.js';
import { LateRequestSchema } from './late/late-request.schema.js';
import { LateRequests1790000003170 } from './late/late-requests.1790000003170.migration.js';
import { ToldOfLateRequests1790000003171 } from './late/told-of-late-requests.1790000003171.migration.js';
import { ReceiptSchema } from './receipt.schema.js';
import { SubmissionHints1790000003071 } from './submission-hints.1790000003071.migration.js';
import { SubmissionMerges1790000003130 } from './submission-merges.1790000003130.migration.js';
import { SubmissionSearch1790000003060 } from './submission-search.1790000003060.migration.js';
import { SubmissionVersionSchema } from './submission-version.schema.js';
import { SubmissionSchema } from './submission.schema.js';
import { TeamFinder1790000003010 } from './team-finder.1790000003010.migration.js';
import { TeamInvitationSchema } from './team-invitation.schema.js';
import { TeamMemberSchema } from './team-member.schema.js';
import { TeamOpeningSchema } from './team-opening.schema.js';
import { TeamWishSchema } from './team-wish.schema.js';
import { TeamSchema } from './team.schema.js';
import { VotingPhases1790000003160 } from './voting/voting-phases.1790000003160.migration.js';
import { Voting1790000003120 } from './voting/voting.1790000003120.migration.js';
import { BallotSchema, VotingBudgetSchema, VotingRoundSchema } from './voting/voting.schemas.js';

/** The tables of this scope. */
export const participationSchemas: readonly EntitySchema[] = [
  TeamSchema,
  TeamMemberSchema,
  TeamInvitationSchema,
  TeamWishSchema,
  TeamOpeningSchema,
  JoinRequestSchema,
  SubmissionSchema,
  SubmissionVersionSchema,
  ReceiptSchema,
  ExtensionSchema,
  LateRequestSchema,
  AttachmentSchema,
  VersionAttachmentSchema,
  KeptDraftSchema,
  TextSketchSchema,
  TextFingerprintSchema,
  LinkedSiteSchema,
  SubmissionHintSchema,
  DisqualificationSchema,
  SubmissionMergeSchema,
  VotingRoundSchema,
  VotingBudgetSchema,
  BallotSchema,
];
/** The migrations that make them, in order. */
export const participationMigrations: readonly Migration[] = [
  ParticipationTables1790000003001,
  TeamFinder1790000003010,
  AnsweredForms1790000003030,
  AttachmentTables1790000003050,
  SubmissionSearch1790000003060,
  KeptDrafts1790000003070,
  SubmissionHints1790000003071,
  Disqualifications1790000003072,
  Voting1790000003120,
  SubmissionMerges1790000003130,
  VotingPhases1790000003160,
  LateRequests1790000003170,
  ToldOfLateRequests1790000003171,
];
