import type { Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

/** Which process may run a job, and until when; taken over by compare-and-swap once it has expired. */
export interface JobLease {
  readonly name: string;
  readonly holder: string;
  readonly expiresAt: Instant;
}

export const JobLeaseSchema = new EntitySchema<JobLease>({
  name: 'job_lease',
  columns: {
    name: { ...columns.key(), primary: true },
    holder: columns.key(),
    expiresAt: columns.instant({ name: 'expires_at' }),
  },
});
