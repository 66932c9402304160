import { err, instant, ok, plus, SECOND, type Instant, type Result } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock.js';
import type { RateLimited } from '../graphql/problems/common-problems.view.js';
import { networkOf } from './network-of.js';

/** How often something may be tried within so many seconds. Addresses get more than accounts, since a school shares one. */
export interface RateLimitRule {
  /** Unique over all rules. */
  readonly name: string;
  readonly perAccount: number;
  readonly perAddress: number;
  readonly seconds: number;
}

/** Who tries: an account (or the mail address that claims to be one) and the network address. */
export interface RateLimitKeys {
  readonly account: string | null;
  readonly address: string;
}

interface Count {
  used: number;
  readonly endsAt: Instant;
}

/** Beyond this many keys the oldest counts are forgotten: a flood of made-up keys must not fill the memory. */
const MOST_KEYS = 50_000;

/**
 * Counts operations by two keys; what counts is the operation, however many a request holds. The counts live in this process: refusing a
 * flood costs no write. What must hold across processes and restarts is counted in the database by the scope it belongs to.
 */
@Injectable()
export class RateLimits {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly clock: Clock) {}

  /**
   * Takes one try from both keys, or from none: refused when either has none left, and then the same for known and unknown accounts.
   * A refused try is not counted, so waiting until `retryAt` always helps.
   */
  async take(rule: RateLimitRule, { account, address }: RateLimitKeys): Promise<Result<void, RateLimited>> {
    const now = this.clock.now();
    const end = plus(now, rule.seconds * SECOND);
    const counted = [{ most: rule.perAddress, count: this.countOf(`${rule.name}:address ${networkOf(address)}`, now, end) }];
    if (account !== null) {
      counted.push({ most: rule.perAccount, count: this.countOf(`${rule.name}:account ${account.toLowerCase()}`, now, end) });
    }
    const exhausted = counted.filter(({ most, count }) => count.used >= most);
    if (exhausted.length > 0) {
      return err({ code: 'RateLimited', retryAt: instant(Math.max(...exhausted.map(({ count }) => count.endsAt))) });
    }
    for (const { count } of counted) count.used += 1;
    return ok();
  }

  private countOf(key: string, now: Instant, end: Instant): Count {
    const known = this.counts.get(key);
    if (known !== undefined && now < known.endsAt) return known;
    const count = { used: 0, endsAt: end };
    this.counts.delete(key); // so that a new window counts as young
    this.counts.set(key, count);
    if (this.counts.size > MOST_KEYS) this.forgetOldest();
    return count;
  }

  private forgetOldest(): void {
    const oldest = this.counts.keys().next();
    if (!oldest.done) this.counts.delete(oldest.value);
  }
}
