import {
  isEmptyContent,
  visibleProfile,
  type Person,
  type PersonProfile,
  type ProfileReader,
  type VisibleProfile,
} from '@jamboree/identity-domain';
import type { UserId, Viewer } from '@jamboree/kernel';
import { UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonProfileStore } from '../persistence/person-profile.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { IdentityHooks } from './identity-hooks.js';

/** Somebody with what one reader may know of them. */
export interface ShownPerson {
  readonly person: Person;
  readonly profile: VisibleProfile;
}

/** Profiles: one's own as it is, others' as far as they show themselves. */
@Injectable()
export class ReadProfiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonStore,
    private readonly profiles: PersonProfileStore,
    private readonly hooks: IdentityHooks,
  ) {}

  /** Null for a visitor. */
  async own({ userId }: Viewer): Promise<PersonProfile | null> {
    return userId === null ? null : this.uow.read((tx) => this.profiles.of(tx, userId));
  }

  /** Null when there is nobody, or nobody who shows this viewer anything: the two look alike. */
  async shown(viewer: Viewer, id: UserId): Promise<ShownPerson | null> {
    return this.uow.read(async (tx) => {
      const person = await this.persons.byId(tx, id);
      if (person === null) return null;
      const profile = visibleProfile(await this.profiles.of(tx, id), await this.readerOf(tx, viewer, id));
      return isEmptyContent(profile) ? null : { person, profile };
    });
  }

  private async readerOf(tx: ReadTx, { userId }: Viewer, id: UserId): Promise<ProfileReader> {
    if (userId === null) return 'PUBLIC';
    if (userId === id) return 'SELF';
    return (await this.hooks.meet(tx, userId, id)) ? 'EVENT' : 'PUBLIC';
  }
}
