import type { EventId, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import {
  ENTERED_STATES,
  type SpamSignal,
  type SubmissionHint,
  type SubmissionHintId,
  type SubmissionState,
} from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type SqlValue, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionHintSchema } from './hint.schema.js';

/** A hint with the words that an organiser reads. */
export interface NamedHint extends Omit<SubmissionHint, 'dismissedBy'> {
  readonly title: string;
  readonly number: number;
  readonly teamName: string;
  readonly dismissedByName: string | null;
  readonly other: HintedEntry | null;
}

export interface HintedEntry {
  readonly id: SubmissionId;
  readonly eventId: EventId;
  readonly number: number;
  readonly title: string;
  readonly teamName: string;
  readonly state: SubmissionState;
}

export interface HintQuery {
  readonly eventId: EventId;
  readonly submissionId: SubmissionId | null;
  readonly dismissed: boolean;
  /** Left out: the viewer has a conflict of interest with them. */
  readonly conflicts: readonly SubmissionId[];
}

type Row = Omit<NamedHint, 'signals' | 'other'> & {
  readonly signals: string;
  readonly otherEventId: EventId | null;
  readonly otherNumber: number | null;
  readonly otherTitle: string | null;
  readonly otherTeam: string | null;
  readonly otherState: SubmissionState | null;
};

const NAMED = `SELECT h."id", h."event_id" AS "eventId", h."submission_id" AS "submissionId", h."kind", h."other_id" AS "otherId", h."share", h."signals",
    h."found_at" AS "foundAt", h."dismissed_at" AS "dismissedAt", p."display_name" AS "dismissedByName", s."number", v."title", t."name" AS "teamName",
    o."event_id" AS "otherEventId", o."number" AS "otherNumber", ov."title" AS "otherTitle", ot."name" AS "otherTeam", o."state" AS "otherState"
  FROM "submission_hint" h
  JOIN "submission" s ON s."id" = h."submission_id"
  JOIN "submission_version" v ON v."id" = s."latest_version_id"
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "person" p ON p."id" = h."dismissed_by"
  LEFT JOIN "submission" o ON o."id" = h."other_id"
  LEFT JOIN "submission_version" ov ON ov."id" = o."latest_version_id"
  LEFT JOIN "team" ot ON ot."id" = o."team_id"`;

const NAMED_BY_ID = `${NAMED} WHERE h."id" = ?`;
const OUTDATED = `DELETE FROM "submission_hint" WHERE "dismissed_at" IS NULL AND "submission_id" = ?`;
const KNOWN = 'SELECT "id" FROM "submission_hint" WHERE "submission_id" = ? AND "kind" = ? AND "about" = ?';

/** Of two entries of one event that share a text, the list of the event says it once. */
const ONCE = ' AND (h."other_id" IS NULL OR o."event_id" <> h."event_id" OR h."submission_id" < h."other_id")';
const DISMISS = `UPDATE "submission_hint" SET "dismissed_at" = ?, "dismissed_by" = ?
  WHERE "dismissed_at" IS NULL AND ("id" = ? OR ("kind" = 'COPY' AND "event_id" = ? AND "submission_id" = ? AND "other_id" = ?))`;

/** Hints to copies and spam. */
@Injectable()
export class HintStore {
  /** Newest first, from before `after`. */
  async page(tx: ReadTx, { eventId, submissionId, dismissed, conflicts }: HintQuery, first: number, after: string): Promise<NamedHint[]> {
    const parameters: SqlValue[] = [eventId, ...ENTERED_STATES];
    let sql = `${NAMED} WHERE h."event_id" = ? AND s."state" IN (${placeholders(ENTERED_STATES)}) AND (o."id" IS NULL OR o."state" <> 'MERGED')`;
    sql += dismissed ? ' AND h."dismissed_at" IS NOT NULL' : ' AND h."dismissed_at" IS NULL';
    if (submissionId === null) sql += ONCE;
    else {
      sql += ' AND h."submission_id" = ?';
      parameters.push(submissionId);
    }
    if (conflicts.length > 0) {
      sql += ` AND h."submission_id" NOT IN (${placeholders(conflicts)}) AND (h."other_id" IS NULL OR h."other_id" NOT IN (${placeholders(conflicts)}))`;
      parameters.push(...conflicts, ...conflicts);
    }
    if (after !== '') {
      sql += ' AND h."id" < ?';
      parameters.push(after);
    }
    sql += ' ORDER BY h."id" DESC LIMIT ?';
    return (await tx.rows<Row>(sql, [...parameters, first])).map(named);
  }

  async named(tx: ReadTx, id: SubmissionHintId): Promise<NamedHint | null> {
    const [row] = await tx.rows<Row>(NAMED_BY_ID, [id]);
    return row === undefined ? null : named(row);
  }

  byId(tx: ReadTx, id: SubmissionHintId): Promise<SubmissionHint | null> {
    return tx.findOne(SubmissionHintSchema, { where: { id } });
  }

  /** Forgets what was found in an earlier version, unless somebody dismissed it. */
  async forget(tx: WriteTx, submissionId: SubmissionId): Promise<void> {
    await tx.execute(OUTDATED, [submissionId]);
  }

  /** Nothing when it is there already, dismissed or not. */
  async add(tx: WriteTx, hint: SubmissionHint): Promise<void> {
    const about = hint.otherId ?? '';
    const [known] = await tx.rows(KNOWN, [hint.submissionId, hint.kind, about]);
    if (known === undefined) await tx.insert(SubmissionHintSchema, { ...hint, about });
  }

  /** With its counterpart in the other entry, when that is of the same event. */
  async dismiss(
    tx: WriteTx,
    hint: Pick<SubmissionHint, 'id' | 'eventId' | 'submissionId' | 'otherId'>,
    by: UserId,
    at: Instant,
  ): Promise<void> {
    const { id, eventId, submissionId, otherId } = hint;
    await tx.execute(DISMISS, [at, by, id, eventId, otherId ?? '', submissionId]);
  }
}

function named({ signals, otherEventId, otherNumber, otherTitle, otherTeam, otherState, ...row }: Row): NamedHint {
  const { otherId } = row;
  const other =
    otherId === null || otherEventId === null || otherState === null
      ? null
      : {
          id: otherId,
          eventId: otherEventId,
          number: otherNumber ?? 0,
          title: otherTitle ?? '',
          teamName: otherTeam ?? '',
          state: otherState,
        };
  return { ...row, signals: JSON.parse(signals) as SpamSignal[], other }; // written from the column's own type
}
