import type { EventId, SubmissionId } from '@jamboree/kernel';
import { ENTERED_STATES, RELEASED_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Entered, and no result is out yet. */
const UNDECIDED = ENTERED_STATES.filter((state) => !RELEASED_STATES.some((released) => released === state));

/** How far the event's judging has come. */
export interface JudgingProgress {
  readonly judging: boolean;
  readonly resultsReleased: boolean;
}

const PROGRESS = `SELECT
    (SELECT COUNT(*) FROM "submission" WHERE "event_id" = ? AND "state" IN ('IN_JURY', 'SCORED')) AS "judging",
    (SELECT COUNT(*) FROM "submission" WHERE "event_id" = ? AND "state" IN (${placeholders(RELEASED_STATES)})) AS "released"`;

/** Steps that many submissions of an event take together. */
@Injectable()
export class SubmissionStateStore {
  /**
   * Judging begins: what was submitted and not found ineligible is the jury's from now on, and can neither be changed nor withdrawn.
   * An entry that nobody has checked counts as eligible: an organiser's omission throws no team out. Returns how many there were.
   */
  async enterJury(tx: WriteTx, eventId: EventId): Promise<number> {
    return this.move(tx, eventId, ['SUBMITTED', 'ELIGIBLE'], 'IN_JURY');
  }

  /**
   * The result is released, everything at once: the chosen are SHORTLISTED, all other entries NOT_SELECTED, also those that never reached a
   * jury. Returns how many rows changed.
   */
  async release(tx: WriteTx, eventId: EventId, chosen: readonly SubmissionId[]): Promise<number> {
    const picked = chosen.length === 0 ? 0 : await this.move(tx, eventId, UNDECIDED, 'SHORTLISTED', chosen);
    return picked + (await this.move(tx, eventId, UNDECIDED, 'NOT_SELECTED'));
  }

  /** The jury is through with these. */
  async markScored(tx: WriteTx, eventId: EventId, scored: readonly SubmissionId[]): Promise<number> {
    return scored.length === 0 ? 0 : this.move(tx, eventId, ['IN_JURY'], 'SCORED', scored);
  }

  async progress(tx: ReadTx, eventId: EventId): Promise<JudgingProgress> {
    const [row] = await tx.rows<{ judging: number; released: number }>(PROGRESS, [eventId, eventId, ...RELEASED_STATES]);
    return { judging: (row?.judging ?? 0) > 0, resultsReleased: (row?.released ?? 0) > 0 };
  }

  private move(
    tx: WriteTx,
    eventId: EventId,
    from: readonly SubmissionState[],
    to: SubmissionState,
    only: readonly SubmissionId[] | null = null,
  ): Promise<number> {
    const some = only === null ? '' : ` AND "id" IN (${placeholders(only)})`;
    const sql = `UPDATE "submission" SET "state" = ?, "version" = "version" + 1
      WHERE "event_id" = ? AND "state" IN (${placeholders(from)})${some}`;
    return tx.execute(sql, [to, eventId, ...from, ...(only ?? [])]);
  }
}
