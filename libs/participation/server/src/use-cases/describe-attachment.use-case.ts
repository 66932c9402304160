import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { decideDescribe, type Attachment, type AttachmentId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { AttachmentProblem } from './problems.js';

export interface DescribeAttachmentCommand extends Command {
  readonly attachmentId: AttachmentId;
  readonly expectedVersion: number;
  readonly name: string;
  readonly description: string;
}

/** Names a file and says what it shows. */
@Injectable()
export class DescribeAttachment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly attachments: AttachmentStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: DescribeAttachmentCommand): Promise<Result<SubmissionId, AttachmentProblem>> {
    return this.uow.write<SubmissionId, AttachmentProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const attachment = await this.attachments.byId(tx, command.attachmentId);
      if (attachment === null || attachment.removedAt !== null) return err({ code: 'NotFound', what: 'attachment' });
      const entry = await this.entries.load(tx, viewer, attachment.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'attachment' });
      const allowed = permittedOn(viewer, 'submission:edit', entry, now);
      if (!allowed.ok) return allowed;

      const decided = decideDescribe({ ...locksOf(entry), submission: entry.submission, attachment: wordsOf(attachment) }, command, now);
      if (!decided.ok) return decided;
      await this.attachments.describe(tx, attachment, decided.value);
      return ok(attachment.submissionId);
    });
  }
}

function wordsOf({ name, description, version }: Attachment) {
  return { name, description, version };
}
