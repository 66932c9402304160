import type { MessageId } from '@jamboree/event-domain';
import type { PageRequest, UserId } from '@jamboree/kernel';
import { placeholders, type MailId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { typedOf } from './people/only-invited.js';
import { MessageRecipientSchema, type RecipientOutcome } from './message.schemas.js';

/** What has come of a message for one person. */
export const DELIVERIES = ['WAITING', 'SENT', 'BOUNCED', 'FAILED', 'UNSUBSCRIBED'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export type DeliveryCounts = Readonly<Record<Delivery, number>>;

export interface DeliveryOf {
  readonly id: UserId;
  /** What the organisers typed of who is only invited. */
  readonly displayName: string;
  readonly delivery: Delivery;
  /** What the mail server said; null unless it refused. */
  readonly reason: string | null;
}

/** A mail that is kept for the outbox page counts as sent: it is all that happens there. */
const DELIVERY = `CASE
    WHEN r."outcome" = 'UNSUBSCRIBED' THEN 'UNSUBSCRIBED'
    WHEN r."outcome" = 'UNREACHABLE' OR m."state" = 'BOUNCED' THEN 'BOUNCED'
    WHEN m."state" = 'FAILED' THEN 'FAILED'
    WHEN m."state" IN ('SENT', 'KEPT') THEN 'SENT'
    ELSE 'WAITING' END`;
const RECIPIENT = '"message_recipient" r LEFT JOIN "mail" m ON m."id" = r."mail_id"';
const NAME = `COALESCE(${typedOf('name', 'x."event_id"', 'p."id"')}, p."display_name")`;
const SORT_NAME = `COALESCE(${typedOf('search_name', 'x."event_id"', 'p."id"')}, p."search_name")`;
const NONE: DeliveryCounts = { WAITING: 0, SENT: 0, BOUNCED: 0, FAILED: 0, UNSUBSCRIBED: 0 };

/** To whom messages went, and what came of it. */
@Injectable()
export class RecipientStore {
  /** One statement for many messages; those without recipients are left out. */
  async counts(tx: ReadTx, messages: readonly MessageId[]): Promise<ReadonlyMap<MessageId, DeliveryCounts>> {
    if (messages.length === 0) return new Map();
    const sql = `SELECT r."message_id" AS "id", ${DELIVERY} AS "delivery", COUNT(*) AS "people" FROM ${RECIPIENT}
      WHERE r."message_id" IN (${placeholders(messages)}) GROUP BY r."message_id", ${DELIVERY}`;
    const rows = await tx.rows<{ readonly id: MessageId; readonly delivery: Delivery; readonly people: number }>(sql, messages);
    const counts = new Map<MessageId, DeliveryCounts>();
    for (const { id, delivery, people } of rows) counts.set(id, { ...NONE, ...counts.get(id), [delivery]: people });
    return counts;
  }

  /** By name; one row more than asked for. */
  async page(
    tx: ReadTx,
    messageId: MessageId,
    { first }: PageRequest,
    after: readonly [name: string, id: string] | null,
  ): Promise<DeliveryOf[]> {
    const beyond = after === null ? '' : ` AND (${SORT_NAME}, p."id") > (?, ?)`;
    const sql = `SELECT p."id", ${NAME} AS "displayName", ${DELIVERY} AS "delivery", COALESCE(m."failure", d."reason") AS "reason"
      FROM ${RECIPIENT} JOIN "message" x ON x."id" = r."message_id" JOIN "person" p ON p."id" = r."user_id" LEFT JOIN "mail_suppression" d ON d."address" = p."email"
        AND r."outcome" = 'UNREACHABLE'
      WHERE r."message_id" = ?${beyond} ORDER BY ${SORT_NAME}, p."id" LIMIT ?`;
    return tx.rows<DeliveryOf>(sql, [messageId, ...(after ?? []), first + 1]);
  }

  async waiting(tx: ReadTx, messageId: MessageId, most: number): Promise<UserId[]> {
    const rows = await tx.find(MessageRecipientSchema, {
      where: { messageId, outcome: 'WAITING' },
      order: { userId: 'ASC' },
      take: most,
    });
    return rows.map(({ userId }) => userId);
  }

  /** False when another process has taken one of them: then nothing may be written for any of these. */
  async take(tx: WriteTx, messageId: MessageId, people: readonly UserId[]): Promise<boolean> {
    const where = { messageId, userId: In([...people]), outcome: 'WAITING' as const };
    return (await tx.update(MessageRecipientSchema, where, { outcome: 'QUEUED' })) === people.length;
  }

  async note(tx: WriteTx, messageId: MessageId, userId: UserId, outcome: RecipientOutcome, mailId: MailId | null): Promise<void> {
    await tx.update(MessageRecipientSchema, { messageId, userId }, { outcome, mailId });
  }
}
