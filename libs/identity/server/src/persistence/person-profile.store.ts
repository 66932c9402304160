import { emptyProfile, type PersonProfile } from '@jamboree/identity-domain';
import type { UserId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PersonProfileSchema } from './person-profile.schema.js';

/** What people tell about themselves. Callers show no more of it than `visibleProfile` leaves. */
@Injectable()
export class PersonProfileStore {
  /** An empty one for whoever has told nothing. */
  async of(tx: ReadTx, userId: UserId): Promise<PersonProfile> {
    return (await tx.findOne(PersonProfileSchema, { where: { userId } })) ?? emptyProfile(userId);
  }

  /** In no particular order; people who have told nothing are left out. */
  async ofPeople(tx: ReadTx, people: readonly UserId[]): Promise<PersonProfile[]> {
    return people.length === 0 ? [] : tx.find(PersonProfileSchema, { where: { userId: In([...people]) } });
  }

  /** Stores an edit that was decided on the profile as read in this transaction. */
  async save(tx: WriteTx, profile: PersonProfile): Promise<void> {
    const { userId, version, ...rest } = profile;
    if (version === 1) return tx.insert(PersonProfileSchema, profile);
    const changed = await tx.update(PersonProfileSchema, { userId, version: version - 1 }, { ...rest, version });
    if (changed !== 1) throw new Error('A profile changed between reading and writing in one transaction.');
  }
}
