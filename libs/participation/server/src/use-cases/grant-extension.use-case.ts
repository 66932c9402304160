import { err, ok, type Instant, type Result, type Viewer } from '@jamboree/kernel';
import { grantExtension, type ExtensionId, type ExtensionScope } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { Entries, permittedOn } from './entries.js';
import { LetInLate } from './late/let-in-late.js';
import type { ExtensionProblem } from './problems.js';
import type { SubmissionCommand } from './withdraw-submission.use-case.js';

export interface GrantExtensionCommand extends SubmissionCommand {
  readonly scope: ExtensionScope;
  readonly expiresAt: Instant;
  readonly reason: string;
}

/** Lets one team in late, with a reason that stays on record. */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly letIn: LetInLate,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: GrantExtensionCommand): Promise<Result<ExtensionId, ExtensionProblem>> {
    return this.uow.write<ExtensionId, ExtensionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'extension:grant', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'extension:grant', reason: 'SIGNED_OUT' });

      const decided = grantExtension(entry, command, now);
      if (!decided.ok) return decided;
      return ok(await this.letIn.run(tx, entry, { ...command, ...decided.value }, viewer.userId, now));
    });
  }
}
