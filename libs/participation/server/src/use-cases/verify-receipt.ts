import { readReceiptNumber } from '@jamboree/participation-domain';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReceiptStore, type ReceiptOnRecord } from '../persistence/receipt.store.js';

/** Tells whoever holds a receipt's number what it stands for: the number is too long to guess. */
@Injectable()
export class VerifyReceipt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly receipts: ReceiptStore,
  ) {}

  /** Null when no such receipt was ever issued; a mistyped number is noticed without asking the database. */
  async run(typed: string): Promise<ReceiptOnRecord | null> {
    const number = readReceiptNumber(typed);
    return number === null ? null : this.uow.read((tx) => this.receipts.byNumber(tx, number));
  }
}
