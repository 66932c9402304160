import type { Message, MessageId } from '@jamboree/event-domain';
import type { EventId, Instant } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { MessageSchema, segmentOfRow, type MessageRow } from './message.schemas.js';

/** Messages of events. */
@Injectable()
export class MessageStore {
  async byId(tx: ReadTx, id: MessageId): Promise<Message | null> {
    const row = await tx.findOne(MessageSchema, { where: { id } });
    return row === null ? null : messageOf(row);
  }

  /** Newest first; one row more than asked for, so that the page knows whether it ends. */
  async page(tx: ReadTx, eventId: EventId, first: number, before: MessageId | null): Promise<Message[]> {
    const where = before === null ? { eventId } : { eventId, id: LessThan(before) };
    const rows = await tx.find(MessageSchema, { where, order: { id: 'DESC' }, take: first + 1 });
    return rows.map(messageOf);
  }

  /** What leaves now, or was leaving when a process died; oldest first. */
  async due(tx: ReadTx, now: Instant): Promise<MessageId[]> {
    const rows = await tx.rows<{ readonly id: MessageId }>(
      `SELECT "id" FROM "message" WHERE "state" = 'SENDING' OR ("state" = 'SCHEDULED' AND "send_at" <= ?) ORDER BY "send_at", "id"`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  async originsOf(tx: ReadTx, origins: readonly string[]): Promise<ReadonlySet<string>> {
    if (origins.length === 0) return new Set();
    const rows = await tx.find(MessageSchema, { where: { origin: In([...origins]) } });
    return new Set(rows.flatMap(({ origin }) => origin ?? []));
  }

  insert(tx: WriteTx, message: Message): Promise<void> {
    return tx.insert(MessageSchema, rowOf(message));
  }

  /** Stores a change that was decided on the version before; false when another came first. */
  async replace(tx: WriteTx, message: Message): Promise<boolean> {
    const { id, version, ...rest } = rowOf(message);
    return (await tx.update(MessageSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }

  async remove(tx: WriteTx, { id, version }: Message): Promise<boolean> {
    return (await tx.delete(MessageSchema, { id, version })) === 1;
  }
}

function messageOf({ segmentKind, segmentRole, ...rest }: MessageRow): Message {
  return { ...rest, segment: segmentOfRow({ segmentKind, segmentRole }) };
}

function rowOf({ segment, ...rest }: Message): MessageRow {
  return { ...rest, segmentKind: segment.kind, segmentRole: segment.role };
}
