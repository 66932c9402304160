import { setImmediate as nextTurn } from 'node:timers/promises';

/** One caller in the queue. `run` tells whether its work shall stand; `settle` answers the caller. */
export interface QueuedWrite {
  /** Runs inside the group's transaction, alone. Rejects only when the whole transaction is lost, as after a full disk. */
  run(): Promise<void>;
  /** Called once the group is durable. */
  settle(): void;
  /** Called instead when the group could not be committed: nothing of it stands. */
  fail(error: unknown): void;
}

/** How a group reaches the disk. */
export interface GroupTransaction {
  begin(): void;
  commit(): void;
  /** Undoes the group; must not throw when there is nothing to undo. */
  rollback(): void;
}

const LARGEST_GROUP = 128;

/**
 * The queue in front of a single writer. All who wait share one transaction and one disk flush, which is what makes a durable write cheap;
 * each runs alone and in order, so writers see each other's work as if every one had committed on its own.
 */
export class GroupCommit {
  private readonly waiting: QueuedWrite[] = [];
  private draining: Promise<void> | null = null;

  constructor(private readonly transaction: GroupTransaction) {}

  add(write: QueuedWrite): void {
    this.waiting.push(write);
    this.draining ??= this.drain();
  }

  /** Resolves when nobody waits any more. */
  async idle(): Promise<void> {
    while (this.draining !== null) await this.draining;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      // After a turn of the event loop, every request that had already arrived is in the queue.
      await nextTurn();
      await this.commit(this.waiting.splice(0, LARGEST_GROUP));
    }
    this.draining = null;
  }

  private async commit(group: readonly QueuedWrite[]): Promise<void> {
    try {
      this.transaction.begin();
      for (const write of group) await write.run();
      this.transaction.commit();
    } catch (error) {
      this.transaction.rollback();
      for (const write of group) write.fail(error);
      return;
    }
    for (const write of group) write.settle();
  }
}
