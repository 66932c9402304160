import {
  noChanceLeft,
  opensSetUp,
  parseDisplayName,
  parseMailAddress,
  type MailAddress,
  type SignInFailed,
} from '@jamboree/identity-domain';
import { err, ok, type InputIssue, type InvalidInput, type Locale, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch, type RateLimited, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SignInLimits } from '../limits/sign-in-limits.js';
import { PersonStore } from '../persistence/person.store.js';
import { SetupTokenStore } from '../persistence/setup-token.store.js';
import { Entrance, type SignedIn } from './entrance.js';

export interface SetUpCommand {
  readonly token: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly ip: string;
  readonly previousToken: string | null;
}

type Administrator = { readonly email: MailAddress; readonly displayName: string; readonly locale: Locale };

/** Makes the first administrator from the token printed on the server's console, and signs that person in. Works once, ever. */
@Injectable()
export class SetUpInstance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tokens: SetupTokenStore,
    private readonly persons: PersonStore,
    private readonly entrance: Entrance,
    private readonly limits: SignInLimits,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    command: SetUpCommand,
  ): Promise<Result<SignedIn, InvalidInput | SignInFailed | RateLimited | IdempotencyMismatch>> {
    const allowed = await this.limits.tryEntry(command.ip);
    if (!allowed.ok) return allowed;
    const administrator = readAdministrator(command);
    if (!administrator.ok) return administrator;
    return this.uow.write<SignedIn, SignInFailed>(viewer, { operation: 'setUpInstance', clientMutationId: null }, (tx) =>
      this.setUp(tx, command, administrator.value),
    );
  }

  private async setUp(tx: WriteTx, command: SetUpCommand, administrator: Administrator): Promise<Result<SignedIn, SignInFailed>> {
    const now = this.clock.now();
    const token = await this.tokens.byToken(tx, command.token);
    if (!opensSetUp(token, await this.persons.administrators(tx), now)) return err(noChanceLeft);
    await this.tokens.voidAll(tx);
    const person = await this.persons.ensure(tx, administrator, now);
    const appointed = { ...person, administrator: true, version: person.version + 1 };
    await this.persons.replace(tx, appointed);
    await tx.record({ type: 'InstanceSetUp', eventId: null, subjectId: person.id, at: now, data: {} });
    return ok(await this.entrance.enter(tx, appointed, command.previousToken));
  }
}

function readAdministrator({ email, displayName, locale }: SetUpCommand): Result<Administrator, InvalidInput> {
  const address = parseMailAddress(email);
  const name = parseDisplayName(displayName);
  if (address.ok && name.ok) return ok({ email: address.value, displayName: name.value, locale });
  const issues: InputIssue[] = [
    ...(address.ok ? [] : [{ field: 'email', rule: 'malformed' } as const]),
    ...(name.ok ? [] : [{ field: 'displayName', rule: name.error }]),
  ];
  return err({ code: 'InvalidInput', issues });
}
