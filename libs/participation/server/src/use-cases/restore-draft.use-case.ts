import { asId, err, ok, type Result, type SubmissionId, type SubmissionVersionId, type Viewer } from '@jamboree/kernel';
import { restoreDraft, type SubmissionContent } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type Command, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { VersionStore } from '../persistence/version.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { SubmissionProblem } from './problems.js';

export interface RestoreDraftCommand extends Command {
  readonly submissionId: SubmissionId;
  /** A version or a kept draft of it. */
  readonly fromId: string;
  readonly expectedDraftVersion: number;
}

interface Earlier {
  readonly content: SubmissionContent;
  /** Whose files come back with it; a kept draft has none of its own. */
  readonly versionId: SubmissionVersionId | null;
}

/** Makes an earlier text the draft again. The words that it replaces are kept where no version has them. */
@Injectable()
export class RestoreDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly versions: VersionStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: RestoreDraftCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:edit', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:edit', reason: 'SIGNED_OUT' });
      const { submission } = entry;
      const earlier = await this.earlier(tx, submission.id, command.fromId);
      if (earlier === null) return err({ code: 'NotFound', what: 'version' });

      const form = await this.entries.formOf(tx, entry.facts, entry.formNumber);
      const latest = (await this.submissions.latestVersion(tx, submission))?.content ?? null;
      const facts = { ...locksOf(entry), ...form, submission, earlier: earlier.content, latest };
      const decided = restoreDraft(facts, command.expectedDraftVersion, now);
      if (!decided.ok) return decided;

      const { change, keepsReplaced } = decided.value;
      const { id: submissionId, eventId, draft: content, formVersion } = submission;
      if (keepsReplaced)
        await this.versions.keep(tx, { id: newId(now), submissionId, content, formVersion, keptAt: now, keptBy: viewer.userId });
      if (!(await this.submissions.saveDraft(tx, submission, change)))
        throw new Error('A draft was saved by somebody else inside this transaction.');
      if (earlier.versionId !== null) await this.versions.restoreFiles(tx, submissionId, earlier.versionId, now);
      await tx.record({ type: 'DraftRestored', eventId, subjectId: submissionId, at: now, data: { fromId: command.fromId } });
      return ok(submissionId);
    });
  }

  private async earlier(tx: ReadTx, submissionId: SubmissionId, id: string): Promise<Earlier | null> {
    const version = await this.versions.byId(tx, asId(id));
    if (version?.submissionId === submissionId) return { content: version.content, versionId: version.id };
    const kept = await this.versions.keptById(tx, asId(id));
    return kept?.submissionId === submissionId ? { content: kept.content, versionId: null } : null;
  }
}
