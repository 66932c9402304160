import type { Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

/** The stored answer of one mutation attempt. */
export interface IdempotencyRow {
  /** The person's id, or `visitor`. */
  readonly actor: string;
  readonly operation: string;
  readonly clientMutationId: string;
  /** SHA-256 of the whole command. */
  readonly inputHash: string;
  /** The value of the `ok` result as JSON; '' while the first attempt is running. */
  readonly answer: string;
  readonly at: Instant;
}

export const IdempotencySchema = new EntitySchema<IdempotencyRow>({
  name: 'idempotency',
  columns: {
    actor: { ...columns.key(), primary: true, primaryKeyConstraintName: 'pk_idempotency' },
    operation: { ...columns.key(), primary: true, primaryKeyConstraintName: 'pk_idempotency' },
    clientMutationId: { ...columns.key({ name: 'client_mutation_id' }), primary: true, primaryKeyConstraintName: 'pk_idempotency' },
    inputHash: columns.key({ name: 'input_hash' }),
    answer: columns.text(),
    at: columns.instant(),
  },
  indices: [{ name: 'ix_idempotency_at', columns: ['at'] }],
});
