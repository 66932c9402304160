import type { EntitySchema } from 'typeorm';
import type { Migration } from '../database-definition.js';
import { AuditByType1790000000050 } from './audit-by-type.1790000000050.migration.js';
import { AuditRecordSchema } from './audit-record.schema.js';
import { IdempotencySchema } from './idempotency.schema.js';
import { JobLeaseSchema } from './job-lease.schema.js';
import { MailDelivery1790000000010 } from './mail-delivery.1790000000010.migration.js';
import { MailSuppressionSchema } from './mail-suppression.schema.js';
import { MailSchema } from './mail.schema.js';
import { OutboxSchema } from './outbox.schema.js';
import { PlatformTables1790000000001 } from './platform-tables.1790000000001.migration.js';
import { SigningKeySchema } from './signing-key.schema.js';
import { UploadTable1790000000030 } from './upload-table.1790000000030.migration.js';
import { UploadSchema } from './upload.schema.js';

/** The platform's own tables, part of every database. */
export const platformSchemas: readonly EntitySchema[] = [
  AuditRecordSchema,
  OutboxSchema,
  IdempotencySchema,
  MailSchema,
  MailSuppressionSchema,
  JobLeaseSchema,
  SigningKeySchema,
  UploadSchema,
];
export const platformMigrations: readonly Migration[] = [
  PlatformTables1790000000001,
  MailDelivery1790000000010,
  UploadTable1790000000030,
  AuditByType1790000000050,
];
