import { ok, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../persistence/session.store.js';

export interface SignOutCommand {
  readonly clientMutationId: string;
  readonly sessionToken: string | null;
  /** Also in every other browser, for example after losing a phone. */
  readonly everywhere: boolean;
}

/** Ends the session of this browser, or all of this person's. Signing out twice, or without having been in, is no failure. */
@Injectable()
export class SignOut {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, { sessionToken, everywhere }: SignOutCommand): Promise<Result<void, IdempotencyMismatch>> {
    // The command holds a session token and doing it twice is harmless, so nothing is kept for repetition.
    const command = { operation: 'signOut', clientMutationId: null };
    return this.uow.write(viewer, command, async (tx) => {
      const now = this.clock.now();
      if (sessionToken !== null) await this.sessions.revoke(tx, sessionToken, now);
      if (viewer.userId === null) return ok();
      const others = everywhere ? await this.sessions.revokeAll(tx, viewer.userId, now) : 0;
      await tx.record({ type: 'SignedOut', eventId: null, subjectId: viewer.userId, at: now, data: { others } });
      return ok();
    });
  }
}
