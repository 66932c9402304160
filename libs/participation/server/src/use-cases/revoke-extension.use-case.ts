import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import type { ExtensionId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExtensionStore } from '../persistence/extension.store.js';
import { Entries, permittedOn } from './entries.js';
import type { ExtensionProblem } from './problems.js';

export interface RevokeExtensionCommand extends Command {
  readonly extensionId: ExtensionId;
}

/** Ends a late entry early. What came in by it stays. */
@Injectable()
export class RevokeExtension {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly extensions: ExtensionStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: RevokeExtensionCommand): Promise<Result<ExtensionId, ExtensionProblem>> {
    return this.uow.write<ExtensionId, ExtensionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const extension = await this.extensions.byId(tx, command.extensionId);
      const entry = extension === null ? null : await this.entries.load(tx, viewer, extension.submissionId);
      if (extension === null || entry === null) return err({ code: 'NotFound', what: 'extension' });
      const allowed = permittedOn(viewer, 'extension:grant', entry, now);
      if (!allowed.ok) return allowed;

      const { id, eventId, submissionId, revokedAt } = extension;
      if (revokedAt !== null) return ok(id);
      await this.extensions.revoke(tx, id, now);
      await tx.record({ type: 'ExtensionRevoked', eventId, subjectId: submissionId, at: now, data: { extensionId: id } });
      return ok(id);
    });
  }
}
