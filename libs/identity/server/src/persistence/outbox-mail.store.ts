import { encodeCursor, pageOf, type Page } from '@jamboree/kernel';
import { MailSchema, type Mail, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';

/** The mails that were kept instead of sent, newest first. */
@Injectable()
export class OutboxMailStore {
  /** `beforeId` is the last id of the page before; ids grow with time. */
  async page(tx: ReadTx, first: number, beforeId: string | null): Promise<Page<Mail>> {
    const where = beforeId === null ? {} : { id: LessThan(beforeId as Mail['id']) }; // compared as text, so any text will do
    const rows = await tx.find(MailSchema, { where, order: { id: 'DESC' }, take: first + 1 });
    return pageOf(rows, first, mailCursor);
  }
}

export function mailCursor(mail: Mail): string {
  return encodeCursor([mail.id]);
}
