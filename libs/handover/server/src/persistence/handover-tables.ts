import type { Migration } from '@jamboree/platform-server';
import type { EntitySchema } from 'typeorm';
import { CertificateSchema } from './certificate.schema.js';
import { Certificates1790000006010 } from './certificates.1790000006010.migration.js';
import { HandoverTables1790000005001 } from './handover-tables.1790000005001.migration.js';
import { ImportedRowSchema } from './imported-row.schema.js';
import { ShortlistEntrySchema, ShortlistSchema } from './shortlist.schemas.js';

/** The tables of this scope. */
export const handoverSchemas: readonly EntitySchema[] = [ShortlistSchema, ShortlistEntrySchema, ImportedRowSchema, CertificateSchema];

/** The migrations that make them, in order. */
export const handoverMigrations: readonly Migration[] = [HandoverTables1790000005001, Certificates1790000006010];
