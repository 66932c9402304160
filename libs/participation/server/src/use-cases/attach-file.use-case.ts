import { announcedFile, type FileRoom } from '@jamboree/event-domain';
import { EventHooks } from '@jamboree/event-server';
import { err, ok, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { decideAttach, type Attachment, type AttachmentId } from '@jamboree/participation-domain';
import { Clock, Config, randomToken, timelessId, UnitOfWork, Uploads, type Command, type UploadAddress } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { AttachmentProblem } from './problems.js';
import { SUBMISSION_FILES, uploadOf } from './receive-attachment.js';

export interface AttachFileCommand extends Command {
  readonly submissionId: SubmissionId;
  readonly name: string;
  readonly bytes: number;
}

/** Where the file goes, and the attachment that it becomes. */
export interface UploadGranted {
  readonly submissionId: SubmissionId;
  readonly attachmentId: AttachmentId;
  readonly address: UploadAddress;
}

/** Makes room for a file and hands out the address that takes it. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly attachments: AttachmentStore,
    private readonly uploads: Uploads,
    private readonly hooks: EventHooks,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AttachFileCommand): Promise<Result<UploadGranted, AttachmentProblem>> {
    const token = randomToken();
    const attached = await this.uow.write<Omit<UploadGranted, 'address'>, AttachmentProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { submissionId, bytes } = command;
      const entry = await this.entries.load(tx, viewer, submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'submission:edit', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:edit', reason: 'SIGNED_OUT' });

      const { submission } = entry;
      const use = {
        ...(await this.attachments.use(tx, submissionId)),
        eventBytes: await this.hooks.fileBytesOf(tx, submission.eventId),
      };
      const decided = decideAttach({ ...locksOf(entry), submission, use, room: this.room() }, command, now);
      if (!decided.ok) return decided;

      const attachmentId = timelessId<'Attachment'>();
      const attachment: Attachment = {
        ...announcedFile(decided.value.name, bytes, now),
        ...{ id: attachmentId, eventId: submission.eventId, submissionId, uploadedBy: viewer.userId },
        ...{ description: '', removedAt: null, version: 1 },
      };
      await this.attachments.add(tx, attachment);
      const upload = { id: uploadOf(attachmentId), ownerId: viewer.userId, purpose: SUBMISSION_FILES, size: bytes, token };
      await this.uploads.issue(tx, upload);
      return ok({ submissionId, attachmentId });
    });
    if (!attached.ok) return attached;
    return ok({ ...attached.value, address: await this.uploads.addressOf(uploadOf(attached.value.attachmentId), token) });
  }

  private room(): FileRoom {
    return { fileBytes: this.config.fileBytes, eventBytes: this.config.eventFileBytes };
  }
}
