import { MessageRecipientSchema, MessageSchema } from '@jamboree/event-server';
import {
  BallotSchema,
  LinkedSiteSchema,
  TextFingerprintSchema,
  TextSketchSchema,
  VotingBudgetSchema,
} from '@jamboree/participation-server';
import { PlatformOptions } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ownedTables, type OwnedTable } from '../../persistence/owned-tables.js';

/** Messages are mails: an event that is read in elsewhere must not send them once more. */
const MAILS: readonly unknown[] = [MessageSchema, MessageRecipientSchema];
/** Who voted for what is told to nobody, and so leaves with no file. */
const SECRET: readonly unknown[] = [VotingBudgetSchema, BallotSchema];
/** Made anew from the texts, wherever they are. */
const DERIVED: readonly unknown[] = [TextSketchSchema, TextFingerprintSchema, LinkedSiteSchema];

/**
 * Every table of an event, parents before children, whatever scope it is of: those that are there are asked, so that this scope need not know them
 * all. What belongs to people or to the instance (sessions, mails, audit) is not among them.
 */
@Injectable()
export class EventTables {
  readonly all: readonly OwnedTable[];

  constructor({ schemas }: PlatformOptions) {
    this.all = ownedTables(schemas.filter((schema) => ![...MAILS, ...SECRET, ...DERIVED].includes(schema)));
  }
}
