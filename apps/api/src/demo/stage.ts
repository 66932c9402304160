import { ok, VISITOR, type Result } from '@jamboree/kernel';
import type { ReadTx, UnitOfWork, WriteTx } from '@jamboree/platform-server';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Cast } from './cast.js';

/** Where the story takes place: the application's own use cases, and the people who call them. */
export class Stage {
  constructor(
    private readonly application: INestApplicationContext,
    private readonly uow: UnitOfWork,
    readonly cast: Cast,
  ) {}

  /** A use case or store of any scope. */
  use<T>(type: Type<T>): T {
    return this.application.get(type, { strict: false });
  }

  read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.uow.read(fn);
  }

  /** For what has no use case of its own yet, such as an event's tracks. */
  async write(operation: string, fn: (tx: WriteTx) => Promise<void>): Promise<void> {
    await this.uow.write<void, never>(VISITOR, command(operation), async (tx) => {
      await fn(tx);
      return ok();
    });
  }
}

/** The value of a step. A refusal means that the story breaks a rule of the house: it is told wrong. */
export function expectDone<T>(what: string, result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo story was refused: ${what}: ${JSON.stringify(result.error)}`);
}

/** What every command of the story carries: nothing is repeated, so no answer need be kept. */
export function command<Operation extends string>(operation: Operation) {
  return { operation, clientMutationId: null } as const;
}
