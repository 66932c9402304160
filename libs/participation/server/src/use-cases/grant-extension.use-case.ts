import { err, ok, type Instant, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { grantExtension, type Extension, type ExtensionId, type ExtensionScope, type Submission } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExtensionStore } from '../persistence/extension.store.js';
import { Entries, permittedOn } from './entries.js';
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
    private readonly extensions: ExtensionStore,
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
      return ok(await addExtension(tx, this.extensions, entry.submission, { ...command, ...decided.value }, viewer.userId, now));
    });
  }
}

/** Writes an extension that was decided on, with its audit row. */
export async function addExtension(
  tx: WriteTx,
  extensions: ExtensionStore,
  { id: submissionId, eventId }: Submission,
  { scope, expiresAt, reason }: Pick<Extension, 'scope' | 'expiresAt' | 'reason'>,
  grantedBy: UserId,
  now: Instant,
): Promise<ExtensionId> {
  const extension: Extension = {
    id: newId(now),
    eventId,
    submissionId,
    scope,
    grantedBy,
    reason,
    grantedAt: now,
    expiresAt,
    revokedAt: null,
  };
  await extensions.add(tx, extension);
  const data = { extensionId: extension.id, scope, expiresAt };
  await tx.record({ type: 'ExtensionGranted', eventId, subjectId: submissionId, at: now, data });
  return extension.id;
}
