import { Injectable } from '@nestjs/common';
import type { OutboxId, OutboxRow } from '../persistence/schemas/outbox.schema.js';
import type { DomainEvent } from '../persistence/transaction.js';

/** Gets an event at least once after its commit, possibly again after a failure or a restart: every effect must be idempotent by `id`. */
export type OutboxHandler = (event: DomainEvent, id: OutboxId) => Promise<void>;

/** Who did something in which event, whatever it was; idempotent as any other. */
export type DeedHandler = (deed: Pick<OutboxRow, 'type' | 'eventId' | 'actorId' | 'at'>) => Promise<void>;

/** Who wants to hear of which events. Subscribe while the application starts. */
@Injectable()
export class Outbox {
  private readonly handlers = new Map<string, Map<string, OutboxHandler>>();
  private readonly deedHandlers = new Map<string, DeedHandler>();

  /** `handlerName` is unique per type, so that a module started twice subscribes once. */
  on(type: string, handlerName: string, handler: OutboxHandler): void {
    const ofType = this.handlers.get(type) ?? new Map<string, OutboxHandler>();
    this.handlers.set(type, ofType.set(handlerName, handler));
  }

  /** Asked about every row, so it must be cheap. */
  onDeed(handlerName: string, handler: DeedHandler): void {
    this.deedHandlers.set(handlerName, handler);
  }

  deedHandlersOf(): readonly (readonly [name: string, handler: DeedHandler])[] {
    return [...this.deedHandlers];
  }

  handlersOf(type: string): readonly (readonly [name: string, handler: OutboxHandler])[] {
    return [...(this.handlers.get(type) ?? [])];
  }
}
