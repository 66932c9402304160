import type { Migration } from '@jamboree/platform-server';
import type { EntitySchema } from 'typeorm';
import { AssignmentSchema } from './assignment.schema.js';
import { ConflictSchema } from './conflict.schema.js';
import { JudgingRoundSchema } from './judging-round.schema.js';
import { JudgingTables1790000004001 } from './judging-tables.1790000004001.migration.js';
import { JurorSchema } from './juror.schema.js';
import { ScoreSchema } from './score.schema.js';
import { ScorecardSchema } from './scorecard.schema.js';

/** The tables of this scope. */
export const judgingSchemas: readonly EntitySchema[] = [
  JudgingRoundSchema,
  JurorSchema,
  AssignmentSchema,
  ConflictSchema,
  ScorecardSchema,
  ScoreSchema,
];
/** The migrations that make them, in order. */
export const judgingMigrations: readonly Migration[] = [JudgingTables1790000004001];
