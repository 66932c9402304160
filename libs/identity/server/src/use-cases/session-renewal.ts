import { decideRenewal, type Session } from '@jamboree/identity-domain';
import { ok, VISITOR } from '@jamboree/kernel';
import { Clock, Log, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../persistence/session.store.js';

/** Moves sessions on that are in use, beside the requests that use them: a query stays a query. */
@Injectable()
export class SessionRenewal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** To be called with each session that a request was made with; nearly always does nothing. The request need not wait. */
  async seen(session: Session): Promise<void> {
    const now = this.clock.now();
    if (decideRenewal(session, now) === null) return;
    const command = { operation: 'renewSession', clientMutationId: null };
    try {
      await this.uow.write(VISITOR, command, async (tx) => ok(await this.sessions.renew(tx, session, now)));
    } catch (error) {
      // The session is good for days yet, and the next request tries again.
      this.log.error('A session could not be renewed.', error, { sessionId: session.id });
    }
  }
}
