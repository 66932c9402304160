import { Injectable } from '@nestjs/common';
import { MINUTE, ok, plus, SECOND, VISITOR, type Instant } from '@jamboree/kernel';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Log } from '../logging/log.js';
import { OutboxSchema, type OutboxRow } from '../persistence/schemas/outbox.schema.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { Outbox } from './outbox.js';

const BATCH = 100;
const LONGEST_WAIT = 10 * MINUTE;

/** Hands committed outbox rows to their subscribers and marks them; a row that a subscriber threw on comes again later. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Relays everything that is due. */
  async run(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const due = await this.uow.read((tx) =>
        tx.find(OutboxSchema, { where: { dueAt: LessThanOrEqual(now) }, order: { dueAt: 'ASC', id: 'ASC' }, take: BATCH }),
      );
      if (due.length === 0) return;
      const next: { row: OutboxRow; dueAt: Instant | null }[] = [];
      for (const row of due) next.push({ row, dueAt: (await this.deliver(row)) ? null : plus(now, waitAfter(row.attempts + 1)) });
      await this.uow.write(VISITOR, { operation: 'relayOutbox', clientMutationId: null }, async (tx) => {
        for (const { row, dueAt } of next) await tx.update(OutboxSchema, { id: row.id }, { dueAt, attempts: row.attempts + 1 });
        return ok();
      });
    }
  }

  private async deliver(row: OutboxRow): Promise<boolean> {
    const { id, type, eventId, subjectId, at, data } = row;
    const deliveries = [
      ...this.outbox.handlersOf(type).map(([name, handler]) => ({ name, run: () => handler({ type, eventId, subjectId, at, data }, id) })),
      ...this.outbox.deedHandlersOf().map(([name, handler]) => ({ name, run: () => handler(row) })),
    ];
    let delivered = true;
    for (const { name, run } of deliveries) {
      try {
        await run();
      } catch (error) {
        delivered = false;
        this.log.error('A subscriber failed; the event will come again.', error, { subscriber: name, type, id });
      }
    }
    return delivered;
  }
}

/** 1, 2, 4, … seconds, at most ten minutes. */
function waitAfter(attempts: number): number {
  return Math.min(SECOND * 2 ** (attempts - 1), LONGEST_WAIT);
}
