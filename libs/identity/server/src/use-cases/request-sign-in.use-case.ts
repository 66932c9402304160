import { CHALLENGE_LIFETIME, parseMailAddress } from '@jamboree/identity-domain';
import { err, ok, type Instant, type InvalidInput, type Locale, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, Config, Mailer, UnitOfWork, type IdempotencyMismatch, type RateLimited } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SignInLimits } from '../limits/sign-in-limits.js';
import { signInMail } from '../mails/sign-in.mail.js';
import { SignInChallengeStore } from '../persistence/sign-in-challenge.store.js';

export interface SignInRequest {
  readonly email: string;
  readonly locale: Locale;
  readonly ip: string;
}

/** `challengeId` is a secret of the browser that asked: together with the mailed code it signs in. */
export interface SignInRequested {
  readonly challengeId: string;
  readonly expiresAt: Instant;
}

/**
 * Sends a mail with a link and a code. Whether anybody has an account under the address is not even looked up, so neither the answer nor
 * its time can tell; an account is made when an address is proved for the first time.
 */
@Injectable()
export class RequestSignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly challenges: SignInChallengeStore,
    private readonly limits: SignInLimits,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, request: SignInRequest): Promise<Result<SignInRequested, InvalidInput | RateLimited | IdempotencyMismatch>> {
    const email = parseMailAddress(request.email);
    if (!email.ok) return err({ code: 'InvalidInput', issues: [{ field: 'email', rule: 'malformed' }] });
    const allowed = await this.limits.requestMail(email.value, request.ip);
    if (!allowed.ok) return allowed;

    // The answer holds a secret, so it is not kept for repetition: a second click sends a second mail, within the limits.
    const command = { operation: 'requestSignIn', clientMutationId: null };
    return this.uow.write(viewer, command, async (tx) => {
      const { challenge, handle, token, code } = await this.challenges.add(tx, email.value, request.locale, this.clock.now());
      const link = `${this.config.publicUrl}/sign-in/confirm#${token}`;
      const { instanceName } = this.config;
      const mail = signInMail({ locale: request.locale, instanceName, code, link, lifetime: CHALLENGE_LIFETIME });
      await this.mailer.enqueue(tx, { to: email.value, template: 'sign-in', dedupeKey: `sign-in:${challenge.id}`, ...mail });
      return ok({ challengeId: handle, expiresAt: challenge.expiresAt });
    });
  }
}
