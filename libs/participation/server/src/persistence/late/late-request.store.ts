import type { EventId, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import type { LateRequest, LateRequestId, SubmissionState } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type SqlValue, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { LateRequestSchema } from './late-request.schema.js';

/** A request with what an organiser reads beside it. */
export interface NamedLateRequest extends Pick<
  LateRequest,
  'id' | 'submissionId' | 'reason' | 'state' | 'askedBy' | 'askedAt' | 'answer' | 'closedAt'
> {
  readonly submissionNumber: number;
  readonly submissionTitle: string;
  readonly submissionState: SubmissionState;
  /** Of the version that counts. */
  readonly submittedAt: Instant | null;
  readonly teamName: string;
  readonly askedByName: string;
  readonly closedByName: string | null;
  /** Until when the late entry holds that came of it. */
  readonly grantedUntil: Instant | null;
}

export interface LateRequestQuery {
  readonly eventId: EventId;
  /** Those that wait for an answer, or all others. */
  readonly open: boolean;
  /** Left out: the viewer has a conflict of interest with them. */
  readonly conflicts: readonly SubmissionId[];
}

/** The title that the jury would see; before that the team's name, since a draft is the team's own. */
const NAMED = `SELECT r."id", r."submission_id" AS "submissionId", r."reason", r."state", r."asked_by" AS "askedBy", r."asked_at" AS "askedAt",
    r."answer", r."closed_at" AS "closedAt", s."number" AS "submissionNumber", s."state" AS "submissionState",
    COALESCE(v."title", t."name") AS "submissionTitle", v."submitted_at" AS "submittedAt", t."name" AS "teamName",
    p."display_name" AS "askedByName", c."display_name" AS "closedByName", x."expires_at" AS "grantedUntil"
  FROM "late_request" r
  JOIN "submission" s ON s."id" = r."submission_id"
  JOIN "team" t ON t."id" = s."team_id"
  JOIN "person" p ON p."id" = r."asked_by"
  LEFT JOIN "person" c ON c."id" = r."closed_by"
  LEFT JOIN "extension" x ON x."id" = r."extension_id"
  LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"`;

const NEWEST = `${NAMED} WHERE r."submission_id" = ? ORDER BY r."id" DESC LIMIT 1`;
const COUNT = 'SELECT COUNT(*) AS "count" FROM "late_request" r';
/** Requests go with a team that is dissolved; what is recorded stays. */
const TIMES_ASKED = `SELECT COUNT(*) AS "count" FROM "audit_record" WHERE "event_id" = ? AND "actor_id" = ? AND "type" = 'LateRequestAsked'`;
const LAST_TOLD = `SELECT MAX("told_at") AS "at" FROM "late_request" WHERE "event_id" = ? AND "state" = 'OPEN'`;

type Closing = Pick<LateRequest, 'state' | 'answer' | 'closedBy' | 'closedAt' | 'extensionId'>;

/** Requests for late entries. */
@Injectable()
export class LateRequestStore {
  byId(tx: ReadTx, id: LateRequestId): Promise<LateRequest | null> {
    return tx.findOne(LateRequestSchema, { where: { id } });
  }

  /** Newest first. */
  ofSubmission(tx: ReadTx, submissionId: SubmissionId): Promise<LateRequest[]> {
    return tx.find(LateRequestSchema, { where: { submissionId }, order: { id: 'DESC' } });
  }

  openOf(tx: ReadTx, submissionId: SubmissionId): Promise<LateRequest | null> {
    return tx.findOne(LateRequestSchema, { where: { submissionId, state: 'OPEN' } });
  }

  /** When organisers were last told of one that still waits for an answer. */
  async lastTold(tx: ReadTx, eventId: EventId): Promise<Instant | null> {
    const [row] = await tx.rows<{ readonly at: Instant | null }>(LAST_TOLD, [eventId]);
    return row?.at ?? null;
  }

  /** How many wait for an answer, apart from those that the reader has a conflict of interest with. */
  async openLateRequests(tx: ReadTx, eventId: EventId, conflicts: readonly SubmissionId[] = []): Promise<number> {
    return this.count(tx, { eventId, open: true, conflicts });
  }

  async add(tx: WriteTx, request: LateRequest): Promise<void> {
    await tx.insert(LateRequestSchema, request);
  }

  async close(tx: WriteTx, id: LateRequestId, closing: Closing): Promise<void> {
    await tx.update(LateRequestSchema, { id, state: 'OPEN' }, closing);
  }

  /** How often somebody has asked in an event, also for teams that are no more. */
  async timesAsked(tx: ReadTx, eventId: EventId, userId: UserId): Promise<number> {
    const [row] = await tx.rows<{ readonly count: number }>(TIMES_ASKED, [eventId, userId]);
    return Number(row?.count ?? 0);
  }

  async newestNamed(tx: ReadTx, submissionId: SubmissionId): Promise<NamedLateRequest | null> {
    const [row] = await tx.rows<NamedLateRequest>(NEWEST, [submissionId]);
    return row ?? null;
  }

  /** Waiting ones in the order in which they came, others newest first; one row more than asked for. */
  page(tx: ReadTx, query: LateRequestQuery, first: number, after: string): Promise<NamedLateRequest[]> {
    const where = conditions(query);
    const [beyond, order] = query.open ? ['>', 'ASC'] : ['<', 'DESC'];
    const start = after === '' ? '' : ` AND r."id" ${beyond} ?`;
    const sql = `${NAMED}${where.sql}${start} ORDER BY r."id" ${order} LIMIT ?`;
    return tx.rows<NamedLateRequest>(sql, [...where.parameters, ...(after === '' ? [] : [after]), first + 1]);
  }

  async count(tx: ReadTx, query: LateRequestQuery): Promise<number> {
    const where = conditions(query);
    const [row] = await tx.rows<{ count: number }>(COUNT + where.sql, where.parameters);
    return row?.count ?? 0;
  }
}

function conditions({ eventId, open, conflicts }: LateRequestQuery): { sql: string; parameters: SqlValue[] } {
  const hidden = conflicts.length === 0 ? '' : ` AND r."submission_id" NOT IN (${placeholders(conflicts)})`;
  return { sql: ` WHERE r."event_id" = ? AND r."state" ${open ? '=' : '<>'} 'OPEN'${hidden}`, parameters: [eventId, ...conflicts] };
}
