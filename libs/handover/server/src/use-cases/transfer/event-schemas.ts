import { eventSchemas, MessageRecipientSchema, MessageSchema } from '@jamboree/event-server';
import { judgingSchemas } from '@jamboree/judging-server';
import { participationSchemas } from '@jamboree/participation-server';
import { handoverSchemas } from '../../persistence/handover-tables.js';
import { ownedTables, type OwnedTable } from '../../persistence/owned-tables.js';

/** Messages are mails: an event that is read in elsewhere must not send them once more. */
const MAILS: readonly unknown[] = [MessageSchema, MessageRecipientSchema];

/** Every table of an event, parents before children. What belongs to people or to the instance (sessions, mails, audit) is not among them. */
export const EVENT_TABLES: readonly OwnedTable[] = ownedTables([
  ...eventSchemas.filter((schema) => !MAILS.includes(schema)),
  ...participationSchemas,
  ...judgingSchemas,
  ...handoverSchemas,
]);
