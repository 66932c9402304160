import type { Person } from '@jamboree/identity-domain';
import type { Viewer } from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../persistence/person.store.js';

/** One's own account, and nobody else's. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonStore,
  ) {}

  async run({ userId }: Viewer): Promise<Person | null> {
    return userId === null ? null : this.uow.read((tx) => this.persons.byId(tx, userId));
  }
}
