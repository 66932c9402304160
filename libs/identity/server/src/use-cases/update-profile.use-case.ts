import { decideProfileUpdate, type Person, type ProfileConflict, type ProfileInput } from '@jamboree/identity-domain';
import { err, ok, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../persistence/person.store.js';

export interface UpdateProfileCommand extends Command, ProfileInput {
  readonly expectedVersion: number;
}

type Problem = NotPermitted | NotFound | InvalidInput | ProfileConflict | IdempotencyMismatch;

/** Edits one's own profile; there is no way to name another person's. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: UpdateProfileCommand): Promise<Result<Person, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'me:edit', reason: 'SIGNED_OUT' });
    return this.uow.write<Person, Problem>(viewer, command, async (tx) => {
      const person = await this.persons.byId(tx, userId);
      if (person === null) return err({ code: 'NotFound', what: 'person' });
      const decided = decideProfileUpdate(person, command, command.expectedVersion);
      if (!decided.ok) return decided;
      await this.persons.replace(tx, decided.value);
      await tx.record({
        type: 'ProfileUpdated',
        eventId: null,
        subjectId: userId,
        at: this.clock.now(),
        data: { version: decided.value.version },
      });
      return ok(decided.value);
    });
  }
}
