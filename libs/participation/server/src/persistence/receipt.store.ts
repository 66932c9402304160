import type { CityZone } from '@jamboree/event-domain';
import type { LocalizedText, SubmissionId, SubmissionVersionId } from '@jamboree/kernel';
import type { Receipt, SubmissionState } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReceiptSchema } from './receipt.schema.js';

/** A receipt with what is known today about what it stands for. */
export interface ReceiptOnRecord {
  readonly receipt: Receipt;
  readonly eventTitle: LocalizedText;
  readonly zones: readonly CityZone[];
  readonly state: SubmissionState;
  /** The version that counts now. */
  readonly latestVersionId: SubmissionVersionId | null;
}

interface ContextRow {
  readonly title: string;
  readonly zones: string;
  readonly state: SubmissionState;
  readonly latest_version_id: SubmissionVersionId | null;
}

const CONTEXT = `SELECT e."title", e."zones", s."state", s."latest_version_id"
  FROM "submission" s JOIN "event" e ON e."id" = s."event_id" WHERE s."id" = ?`;

/** Receipts, as they were issued. */
@Injectable()
export class ReceiptStore {
  async add(tx: WriteTx, receipt: Receipt): Promise<void> {
    await tx.insert(ReceiptSchema, receipt);
  }

  async byNumber(tx: ReadTx, number: string): Promise<ReceiptOnRecord | null> {
    return this.onRecord(tx, await tx.findOne(ReceiptSchema, { where: { number } }));
  }

  async ofVersion(tx: ReadTx, versionId: SubmissionVersionId): Promise<Receipt | null> {
    return tx.findOne(ReceiptSchema, { where: { versionId } });
  }

  /** The newest one of a submission, or null. */
  async latest(tx: ReadTx, submissionId: SubmissionId): Promise<ReceiptOnRecord | null> {
    return this.onRecord(tx, await tx.findOne(ReceiptSchema, { where: { submissionId }, order: { versionNumber: 'DESC' } }));
  }

  private async onRecord(tx: ReadTx, receipt: Receipt | null): Promise<ReceiptOnRecord | null> {
    if (receipt === null) return null;
    const [row] = await tx.rows<ContextRow>(CONTEXT, [receipt.submissionId]);
    if (row === undefined) return null;
    return {
      receipt,
      eventTitle: JSON.parse(row.title) as LocalizedText, // written from the column's own type
      zones: JSON.parse(row.zones) as CityZone[], // written from the column's own type
      state: row.state,
      latestVersionId: row.latest_version_id,
    };
  }
}
