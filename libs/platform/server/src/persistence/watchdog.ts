/** How long one function may hold the only writer. */
const LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 5_000;

/**
 * Ends the wait for a function that holds the writer for too long, so that one mistake cannot stop everybody's writes. It looks now and then,
 * because a timer for each of thousands of writes a second would cost more than many a write.
 */
export class Watchdog {
  private current: { readonly since: number; readonly giveUp: () => void } | null = null;
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => {
      if (this.current !== null && performance.now() - this.current.since > LIMIT_MS) this.current.giveUp();
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Settles as `work` does, or rejects when it takes too long. One at a time. */
  watch<T>(operation: string, work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.current = {
        since: performance.now(),
        giveUp: () => reject(new Error(`${operation} held the writer for more than ${LIMIT_MS} ms.`)),
      };
      work.then(resolve, reject).finally(() => (this.current = null));
    });
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
