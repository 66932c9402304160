import { decidePersonProfile, type PersonProfile, type PersonProfileConflict, type PersonProfileInput } from '@jamboree/identity-domain';
import { err, ok, type InvalidInput, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonProfileStore } from '../persistence/person-profile.store.js';

export interface SavePersonProfileCommand extends Command, PersonProfileInput {
  readonly expectedVersion: number;
}

type Problem = NotPermitted | InvalidInput | PersonProfileConflict | IdempotencyMismatch;

/** Saves what one tells about oneself, and who may read it. */
@Injectable()
export class SavePersonProfile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly profiles: PersonProfileStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SavePersonProfileCommand): Promise<Result<PersonProfile, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'me:edit', reason: 'SIGNED_OUT' });
    return this.uow.write<PersonProfile, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const profile = await this.profiles.of(tx, userId);
      const decided = decidePersonProfile(profile, command, command.expectedVersion, now);
      if (!decided.ok) return decided;
      await this.profiles.save(tx, decided.value);
      const { version, finderSince } = decided.value;
      // Says when consent to be found was given and taken back.
      const data = { version, inFinder: finderSince !== null };
      await tx.record({ type: 'PersonProfileSaved', eventId: null, subjectId: userId, at: now, data });
      return ok(decided.value);
    });
  }
}
