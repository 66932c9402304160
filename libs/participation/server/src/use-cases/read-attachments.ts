import type { SubmissionVersionId, Viewer } from '@jamboree/kernel';
import type { Attachment, AttachmentId } from '@jamboree/participation-domain';
import { Clock, KeptFiles, UnitOfWork, type OpenedFile } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore, type SubmittedFile } from '../persistence/attachment.store.js';
import { Entries, permittedOn } from './entries.js';
import type { SubmissionDetails } from './read-submission.js';

/** Ready to be sent, under the name that its readers see. */
export type OpenedAttachment = OpenedFile & Pick<Attachment, 'name'>;

/** Files, for whoever may read the submission they belong to. */
@Injectable()
export class ReadAttachments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly attachments: AttachmentStore,
    private readonly files: KeptFiles,
    private readonly clock: Clock,
  ) {}

  /** Of the draft; for its team only. */
  async ofDraft({ submission, own }: SubmissionDetails): Promise<Attachment[]> {
    return own ? this.uow.read((tx) => this.attachments.ofDraft(tx, submission.id)) : [];
  }

  /** Of one version. The caller has checked that the viewer may read it. */
  async ofVersion(versionId: SubmissionVersionId | null): Promise<SubmittedFile[]> {
    return versionId === null ? [] : this.uow.read((tx) => this.attachments.ofVersions(tx, [versionId]));
  }

  /** Null when there is no such file, or none that the viewer may read: a draft's only by its team, a version's by its readers. */
  async open(viewer: Viewer, id: AttachmentId, preview: boolean): Promise<OpenedAttachment | null> {
    const attachment = await this.uow.read(async (tx) => {
      const found = await this.attachments.byId(tx, id);
      const entry = found === null ? null : await this.entries.load(tx, viewer, found.submissionId);
      if (found === null || entry === null || !permittedOn(viewer, 'submission:read', entry, this.clock.now()).ok) return null;
      const { latestVersionId } = entry.submission;
      if (entry.viewerIsMember) return found;
      const published = latestVersionId === null ? [] : await this.attachments.ofVersions(tx, [latestVersionId]);
      return published.find((file) => file.id === id) ?? null;
    });
    return attachment === null ? null : this.read(attachment, preview);
  }

  /** One file of a version. The caller has checked that the viewer may read that version. */
  async openOfVersion(versionId: SubmissionVersionId, id: AttachmentId, preview: boolean): Promise<OpenedAttachment | null> {
    const file = (await this.ofVersion(versionId)).find((candidate) => candidate.id === id);
    return file === undefined ? null : this.read(file, preview);
  }

  private async read(attachment: Attachment, preview: boolean): Promise<OpenedAttachment | null> {
    const opened = await this.files.open(attachment, preview);
    return opened === null ? null : { ...opened, name: attachment.name };
  }
}
