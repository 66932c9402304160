import { ok, VISITOR, expectOk } from '@jamboree/kernel';
import { Clock, Config, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../persistence/person.store.js';
import { SetupTokenStore } from '../persistence/setup-token.store.js';

/** Makes the link for the first administrator, for the one who starts the server to read. */
@Injectable()
export class IssueSetupToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tokens: SetupTokenStore,
    private readonly persons: PersonStore,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The address to open once, to be printed on the console and nowhere else; null when nothing is to be set up. */
  async run(): Promise<string | null> {
    if (this.config.mode === 'demo') return null;
    const command = { operation: 'issueSetupToken', clientMutationId: null };
    const issued = await this.uow.write(VISITOR, command, async (tx) => {
      const settled = (await this.persons.administrators(tx)) > 0;
      return ok(settled ? null : await this.tokens.add(tx, this.clock.now()));
    });
    const token = expectOk(issued);
    return token === null ? null : `${this.config.publicUrl}/setup#${token}`;
  }
}
