import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { saveDraft, type SaveDraftCommand as DraftToSave } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { SubmissionProblem } from './problems.js';

export interface SaveDraftCommand extends Command, DraftToSave {
  readonly submissionId: SubmissionId;
}

/** Stores what a member of the team typed. Autosave calls it often, so it leaves no audit row; what is submitted does. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SaveDraftCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:edit', entry, now);
      if (!allowed.ok) return allowed;

      const { submission } = entry;
      const form = await this.entries.formOf(tx, entry.facts, entry.formNumber);
      const decided = saveDraft({ ...locksOf(entry), ...form, submission }, command, now);
      if (!decided.ok) return decided;

      if (!(await this.submissions.saveDraft(tx, submission, decided.value)))
        throw new Error('A draft was saved by somebody else inside this transaction.');
      return ok(submission.id);
    });
  }
}
