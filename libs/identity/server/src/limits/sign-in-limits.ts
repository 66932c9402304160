import type { MailAddress } from '@jamboree/identity-domain';
import { HOUR, MINUTE, SECOND, type Result } from '@jamboree/kernel';
import { RateLimits, type RateLimited, type RateLimitRule } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

const MAIL: RateLimitRule = { name: 'sign-in-mail', perAccount: 5, perAddress: 300, seconds: (15 * MINUTE) / SECOND };
const CODE: RateLimitRule = { name: 'sign-in-code', perAccount: 15, perAddress: 600, seconds: HOUR / SECOND };
/** Links, set-up tokens and demo sign-in: nothing to guess, but each costs a write. */
const ENTRY: RateLimitRule = { name: 'entry', perAccount: 0, perAddress: 300, seconds: (15 * MINUTE) / SECOND };

/**
 * What signing in allows, per account and per network address. The figures per address are high: a whole city hall sits behind one when an
 * event begins. The figures per account are what stops guessing and flooding a mailbox.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly limits: RateLimits) {}

  requestMail(email: MailAddress, ip: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(MAIL, { account: email, address: ip });
  }

  /** `account` is the address behind the challenge, or the handle itself when there is none: a stranger cannot tell which. */
  tryCode(account: string, ip: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(CODE, { account, address: ip });
  }

  tryEntry(ip: string): Promise<Result<void, RateLimited>> {
    return this.limits.take(ENTRY, { account: null, address: ip });
  }
}
