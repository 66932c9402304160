import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { mayChangeFiles, type AttachmentId } from '@jamboree/participation-domain';
import { Clock, KeptFiles, UnitOfWork, Uploads, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { AttachmentProblem } from './problems.js';
import { uploadOf } from './receive-attachment.js';

export interface RemoveAttachmentCommand extends Command {
  readonly attachmentId: AttachmentId;
}

/** Takes a file out of the draft. A version that was submitted with it keeps it; the bytes of any other are gone for good. */
@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly attachments: AttachmentStore,
    private readonly files: KeptFiles,
    private readonly uploads: Uploads,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: RemoveAttachmentCommand): Promise<Result<SubmissionId, AttachmentProblem>> {
    return this.uow.write<SubmissionId, AttachmentProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const attachment = await this.attachments.byId(tx, command.attachmentId);
      if (attachment === null) return err({ code: 'NotFound', what: 'attachment' });
      const entry = await this.entries.load(tx, viewer, attachment.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'attachment' });
      const allowed = permittedOn(viewer, 'submission:edit', entry, now);
      if (!allowed.ok) return allowed;
      const editable = mayChangeFiles({ ...locksOf(entry), submission: entry.submission }, now);
      if (!editable.ok) return editable;
      if (attachment.removedAt !== null) return ok(attachment.submissionId);

      await this.attachments.remove(tx, attachment.id, now);
      if (attachment.state === 'UPLOADING') await this.uploads.cancel(tx, uploadOf(attachment.id));
      if (!(await this.attachments.isSubmitted(tx, attachment.id))) tx.afterCommit(() => void this.files.discard(attachment.id));
      return ok(attachment.submissionId);
    });
  }
}
