import type { MailAddress } from '@jamboree/identity-domain';
import { HOUR, MINUTE, type Result } from '@jamboree/kernel';
import type { RateLimited } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { networkOf } from './network-of.js';
import { RateLimiter } from './rate-limiter.js';

/**
 * What signing in allows, per account and per network. The figures per network are high: a whole city hall sits behind one address when an
 * event begins. The figures per account are what stops guessing and flooding a mailbox.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly limiter: RateLimiter) {}

  requestMail(email: MailAddress, ip: string): Result<void, RateLimited> {
    return this.limiter.take(
      { name: 'sign-in-mail:account', key: email, most: 5, within: 15 * MINUTE },
      { name: 'sign-in-mail:network', key: networkOf(ip), most: 300, within: 15 * MINUTE },
    );
  }

  /** `account` is the address behind the challenge, or the handle itself when there is none: a stranger cannot tell which. */
  tryCode(account: string, ip: string): Result<void, RateLimited> {
    return this.limiter.take(
      { name: 'sign-in-code:account', key: account, most: 15, within: HOUR },
      { name: 'sign-in-code:network', key: networkOf(ip), most: 300, within: 15 * MINUTE },
    );
  }

  /** Links, set-up tokens and demo sign-in: nothing to guess, but each costs a write. */
  tryEntry(ip: string): Result<void, RateLimited> {
    return this.limiter.take({ name: 'entry:network', key: networkOf(ip), most: 300, within: 15 * MINUTE });
  }
}
