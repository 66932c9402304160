import { Injectable } from '@nestjs/common';
import type { OutboxId } from '../persistence/schemas/outbox.schema.js';
import type { DomainEvent } from '../persistence/transaction.js';

/** Gets an event at least once after its commit, possibly again after a failure or a restart: every effect must be idempotent by `id`. */
export type OutboxHandler = (event: DomainEvent, id: OutboxId) => Promise<void>;

/** Who wants to hear of which events. Subscribe while the application starts. */
@Injectable()
export class Outbox {
  private readonly handlers = new Map<string, Map<string, OutboxHandler>>();

  /** `handlerName` is unique per type, so that a module started twice subscribes once. */
  on(type: string, handlerName: string, handler: OutboxHandler): void {
    const ofType = this.handlers.get(type) ?? new Map<string, OutboxHandler>();
    this.handlers.set(type, ofType.set(handlerName, handler));
  }

  handlersOf(type: string): readonly (readonly [name: string, handler: OutboxHandler])[] {
    return [...(this.handlers.get(type) ?? [])];
  }
}
