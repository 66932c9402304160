import type { Person } from '@jamboree/identity-domain';
import { Clock, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../persistence/session.store.js';

/** Somebody has just come in: who, and the token for that browser's cookie. */
export interface SignedIn {
  readonly person: Person;
  readonly sessionToken: string;
}

/** The one way in, whatever proved who it is: link, code, set-up token or demo button. */
@Injectable()
export class Entrance {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  /** Starts a session. One that the browser held before ends: a token that somebody may have planted is worth nothing afterwards. */
  async enter(tx: WriteTx, person: Person, previousToken: string | null): Promise<SignedIn> {
    const now = this.clock.now();
    if (previousToken !== null) await this.sessions.revoke(tx, previousToken, now);
    const sessionToken = await this.sessions.start(tx, person.id, now);
    await tx.record({ type: 'SignedIn', eventId: null, subjectId: person.id, at: now, data: {} });
    return { person, sessionToken };
  }
}
