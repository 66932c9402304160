import type { Instant, SubmissionId, UserId } from '@jamboree/kernel';
import type { Disqualification } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DisqualificationSchema } from './disqualification.schema.js';

/** As organisers read it. */
export interface NamedDisqualification {
  readonly note: string;
  readonly byName: string;
  readonly at: Instant;
}

const NAMED = `SELECT d."note", p."display_name" AS "byName", d."disqualified_at" AS "at"
  FROM "disqualification" d JOIN "person" p ON p."id" = d."disqualified_by"
  WHERE d."submission_id" = ? AND d."reversed_at" IS NULL`;

/** Who was taken out, why, and who took that back. */
@Injectable()
export class DisqualificationStore {
  /** The one that holds. */
  current(tx: ReadTx, submissionId: SubmissionId): Promise<Disqualification | null> {
    return tx.findOne(DisqualificationSchema, { where: { submissionId, reversedAt: IsNull() } });
  }

  async named(tx: ReadTx, submissionId: SubmissionId): Promise<NamedDisqualification | null> {
    const [row] = await tx.rows<NamedDisqualification>(NAMED, [submissionId]);
    return row ?? null;
  }

  async add(tx: WriteTx, disqualification: Disqualification): Promise<void> {
    await tx.insert(DisqualificationSchema, disqualification);
  }

  async reverse(tx: WriteTx, { id }: Disqualification, reversedBy: UserId, reversedAt: Instant, reverseReason: string): Promise<void> {
    await tx.update(DisqualificationSchema, { id }, { reversedAt, reversedBy, reverseReason });
  }
}
