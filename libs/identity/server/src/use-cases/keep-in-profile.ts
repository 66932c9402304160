import { decideKeeping, type KeptPart, type Told } from '@jamboree/identity-domain';
import { err, ok, type Instant, type InvalidInput, type NotFound, type Result, type UserId } from '@jamboree/kernel';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonProfileStore } from '../persistence/person-profile.store.js';
import { PersonStore } from '../persistence/person.store.js';

/** Keeps in a person's own profile what they have told elsewhere and want to be kept, in the transaction in which they tell it. */
@Injectable()
export class KeepInProfile {
  constructor(
    private readonly persons: PersonStore,
    private readonly profiles: PersonProfileStore,
  ) {}

  async within(tx: WriteTx, userId: UserId, told: Told, at: Instant): Promise<Result<readonly KeptPart[], NotFound | InvalidInput>> {
    const before = await this.persons.byId(tx, userId);
    if (before === null) return err({ code: 'NotFound', what: 'person' });
    const known = await this.profiles.of(tx, userId);
    const decided = decideKeeping(before, known, told, at);
    if (!decided.ok) return decided;
    const { person, profile, parts } = decided.value;
    if (person.version !== before.version) {
      await this.persons.replace(tx, person);
      await tx.record({ type: 'ProfileUpdated', eventId: null, subjectId: userId, at, data: { version: person.version } });
    }
    if (profile.version !== known.version) {
      await this.profiles.save(tx, profile);
      const data = { version: profile.version, inFinder: profile.finderSince !== null };
      await tx.record({ type: 'PersonProfileSaved', eventId: null, subjectId: userId, at, data });
    }
    return ok(parts);
  }
}
