import { err, ok, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Config, UnitOfWork, type IdempotencyMismatch, type RateLimited } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SignInLimits } from '../limits/sign-in-limits.js';
import { PersonStore } from '../persistence/person.store.js';
import { DemoPersonas } from './demo-personas.js';
import { Entrance, type SignedIn } from './entrance.js';

export interface DemoSignInCommand {
  readonly personaKey: string;
  readonly ip: string;
  readonly previousToken: string | null;
}

/** One press, and one is somebody of the demo world. Outside demo mode there are no such people, whatever is registered. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly personas: DemoPersonas,
    private readonly persons: PersonStore,
    private readonly entrance: Entrance,
    private readonly limits: SignInLimits,
    private readonly config: Config,
  ) {}

  async run(viewer: Viewer, command: DemoSignInCommand): Promise<Result<SignedIn, NotFound | RateLimited | IdempotencyMismatch>> {
    const persona = this.config.mode === 'demo' ? this.personas.byKey(command.personaKey) : null;
    if (persona === null) return err(noSuchPersona);
    const allowed = await this.limits.tryEntry(command.ip);
    if (!allowed.ok) return allowed;
    return this.uow.write<SignedIn, NotFound>(viewer, { operation: 'demoSignIn', clientMutationId: null }, async (tx) => {
      const person = await this.persons.byEmail(tx, persona.email);
      if (person === null) return err(noSuchPersona);
      return ok(await this.entrance.enter(tx, person, command.previousToken));
    });
  }
}

const noSuchPersona: NotFound = { code: 'NotFound', what: 'demo person' };
