import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY, HOUR, ok, plus, SECOND, VISITOR } from '@jamboree/kernel';
import { Clock } from '../core/clock.js';
import { MailRelay } from '../mail/mail-relay.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { CommitSignal } from '../persistence/commit-signal.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { Jobs } from './jobs.js';

/** A client that has not heard an answer for a day will not ask for it again. */
const ANSWERS_KEPT = DAY;
/** Relayed events are kept so long to find out what happened; the audit keeps the facts. */
const RELAYED_KEPT = 7 * DAY;

/** The platform's own jobs: relaying events and mails, woken by commits, and forgetting what has served its purpose. */
@Injectable()
export class BackgroundWork implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: OutboxRelay,
    private readonly mails: MailRelay,
    private readonly signal: CommitSignal,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SECOND, 'outbox', () => this.outbox.run());
    this.jobs.every(2 * SECOND, 'mail', () => this.mails.run());
    this.jobs.every(HOUR, 'retention', () => this.forget());
    this.signal.onCommitted(() => {
      this.jobs.wake('outbox');
      this.jobs.wake('mail');
    });
  }

  private async forget(): Promise<void> {
    const now = this.clock.now();
    await this.uow.write(VISITOR, { operation: 'forget', clientMutationId: null }, async (tx) => {
      await tx.execute('DELETE FROM "idempotency" WHERE "at" < ?', [plus(now, -ANSWERS_KEPT)]);
      await tx.execute('DELETE FROM "outbox" WHERE "due_at" IS NULL AND "at" < ?', [plus(now, -RELAYED_KEPT)]);
      return ok();
    });
  }
}
