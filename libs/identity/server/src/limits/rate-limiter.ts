import { err, instant, ok, plus, type Instant, type Result } from '@jamboree/kernel';
import { Clock, type RateLimited } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** How often something may be done by one key, such as a mail address, within a window of time. */
export interface Allowance {
  /** What is counted, such as `sign-in-mail:address`. */
  readonly name: string;
  readonly key: string;
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

interface Count {
  used: number;
  readonly endsAt: Instant;
}

/** Beyond this many keys the oldest counts are forgotten: a flood of made-up keys must not fill the memory. */
const MOST_KEYS = 50_000;

/**
 * Counts operations, not requests, under several keys at once. The counts live in this process: refusing a flood costs no write, and what
 * must hold across processes and restarts (the attempts on one code) is counted in the database as well.
 */
@Injectable()
export class RateLimiter {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly clock: Clock) {}

  /** Counts one operation under every key, or refuses it under all of them. A refused operation is not counted: waiting helps. */
  take(...allowances: readonly Allowance[]): Result<void, RateLimited> {
    const now = this.clock.now();
    const counted = allowances.map((allowance) => ({ most: allowance.most, count: this.countOf(allowance, now) }));
    const exhausted = counted.filter(({ most, count }) => count.used >= most);
    if (exhausted.length > 0) {
      return err({ code: 'RateLimited', retryAt: instant(Math.max(...exhausted.map(({ count }) => count.endsAt))) });
    }
    for (const { count } of counted) count.used += 1;
    return ok();
  }

  private countOf({ name, key, within }: Allowance, now: Instant): Count {
    const id = `${name} ${key}`;
    const known = this.counts.get(id);
    if (known !== undefined && now < known.endsAt) return known;
    const count = { used: 0, endsAt: plus(now, within) };
    this.counts.delete(id); // so that a new window counts as young
    this.counts.set(id, count);
    if (this.counts.size > MOST_KEYS) this.forgetOldest();
    return count;
  }

  private forgetOldest(): void {
    const oldest = this.counts.keys().next();
    if (!oldest.done) this.counts.delete(oldest.value);
  }
}
