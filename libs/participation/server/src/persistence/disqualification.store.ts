import type { EventId, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import { RELEASED_STATES, type Disqualification } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DisqualificationSchema } from './disqualification.schema.js';

/** How far the event's judging has come. */
export interface JudgingProgress {
  readonly judging: boolean;
  readonly resultsReleased: boolean;
}

/** As organisers read it. */
export interface NamedDisqualification {
  readonly note: string;
  readonly byName: string;
  readonly at: Instant;
}

const NAMED = `SELECT d."note", p."display_name" AS "byName", d."disqualified_at" AS "at"
  FROM "disqualification" d JOIN "person" p ON p."id" = d."disqualified_by"
  WHERE d."submission_id" = ? AND d."reversed_at" IS NULL`;
const PROGRESS = `SELECT
    (SELECT COUNT(*) FROM "submission" WHERE "event_id" = ? AND "state" IN ('IN_JURY', 'SCORED')) AS "judging",
    (SELECT COUNT(*) FROM "submission" WHERE "event_id" = ? AND "state" IN (${placeholders(RELEASED_STATES)})) AS "released"`;

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

  async progress(tx: ReadTx, eventId: EventId): Promise<JudgingProgress> {
    const [row] = await tx.rows<{ judging: number; released: number }>(PROGRESS, [eventId, eventId, ...RELEASED_STATES]);
    return { judging: (row?.judging ?? 0) > 0, resultsReleased: (row?.released ?? 0) > 0 };
  }
}
