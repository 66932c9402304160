import { decideSignIn, noChanceLeft, type SignInFailed } from '@jamboree/identity-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch, type RateLimited, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SignInLimits } from '../limits/sign-in-limits.js';
import { InstanceSettingStore } from '../persistence/instance-setting.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { proofFor, SignInChallengeStore, type ShownProof } from '../persistence/sign-in-challenge.store.js';
import { Entrance, type SignedIn } from './entrance.js';

export interface SignInAttempt {
  readonly shown: ShownProof;
  readonly ip: string;
  /** The session this browser holds already, if any. */
  readonly previousToken: string | null;
}

/** Signs in with the link's token or with the code; makes the account when the address is proved for the first time. */
@Injectable()
export class ConfirmSignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly challenges: SignInChallengeStore,
    private readonly persons: PersonStore,
    private readonly settings: InstanceSettingStore,
    private readonly entrance: Entrance,
    private readonly limits: SignInLimits,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, attempt: SignInAttempt): Promise<Result<SignedIn, SignInFailed | RateLimited | IdempotencyMismatch>> {
    const allowed = await this.allowed(attempt);
    if (!allowed.ok) return allowed;

    const command = { operation: 'confirmSignIn', clientMutationId: null };
    // A failed attempt must be counted, so it commits: the refusal is the value of a transaction that went well.
    const written = await this.uow.write<Result<SignedIn, SignInFailed>, never>(viewer, command, async (tx) =>
      ok(await this.attempt(tx, attempt)),
    );
    return written.ok ? written.value : written;
  }

  private async allowed({ shown, ip }: SignInAttempt): Promise<Result<void, RateLimited>> {
    if (shown.kind === 'LINK') return this.limits.tryEntry(ip);
    const challenge = await this.uow.read((tx) => this.challenges.byProof(tx, shown));
    return this.limits.tryCode(challenge?.email ?? shown.handle, ip);
  }

  private async attempt(tx: WriteTx, { shown, previousToken }: SignInAttempt): Promise<Result<SignedIn, SignInFailed>> {
    const challenge = await this.challenges.byProof(tx, shown);
    if (challenge === null) return err(noChanceLeft);
    const now = this.clock.now();
    const { challenge: after, signedIn } = decideSignIn(challenge, proofFor(challenge, shown), now);
    const stored = await this.challenges.replace(tx, challenge, after);
    if (!stored) return err(noChanceLeft);
    if (!signedIn.ok) return signedIn;
    const person = await this.persons.ensure(tx, { email: signedIn.value, locale: challenge.locale }, now);
    await this.settings.prove(tx, person.id, now);
    return ok(await this.entrance.enter(tx, person, previousToken));
  }
}
