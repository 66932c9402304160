import { Injectable } from '@nestjs/common';
import { err, ok, plus, type Result } from '@jamboree/kernel';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Clock } from '../core/clock.js';
import type { RateLimited } from '../graphql/problems/common-problems.view.js';

/** How often something may be tried. Addresses get more than accounts, since a school shares one. */
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

/** Counts operations in this process's memory, by two keys; what counts is the operation, however many a request holds. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  constructor(private readonly clock: Clock) {}

  /** Takes one try from both keys; refused when either has none left, and then the same for known and unknown accounts. */
  async take(rule: RateLimitRule, { account, address }: RateLimitKeys): Promise<Result<void, RateLimited>> {
    const byAddress = await this.wait(`${rule.name}:address`, rule.perAddress, rule.seconds, address);
    const byAccount = account === null ? 0 : await this.wait(`${rule.name}:account`, rule.perAccount, rule.seconds, account.toLowerCase());
    const milliseconds = Math.max(byAddress, byAccount);
    return milliseconds === 0 ? ok() : err({ code: 'RateLimited', retryAt: plus(this.clock.now(), milliseconds) });
  }

  /** Milliseconds to wait; 0 when the try was free. */
  private async wait(name: string, points: number, duration: number, key: string): Promise<number> {
    let limiter = this.limiters.get(name);
    if (limiter === undefined) this.limiters.set(name, (limiter = new RateLimiterMemory({ keyPrefix: name, points, duration })));
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext));
      throw refusal;
    }
  }
}
