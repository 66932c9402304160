import { ok, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AttachFile, type UploadGranted } from '../use-cases/attach-file.use-case.js';
import { DescribeAttachment } from '../use-cases/describe-attachment.use-case.js';
import { ReadAttachments } from '../use-cases/read-attachments.js';
import { RemoveAttachment } from '../use-cases/remove-attachment.use-case.js';
import { AttachFileInput, DescribeAttachmentInput, RemoveAttachmentInput } from './attachment.inputs.js';
import { AttachmentView } from './attachment.view.js';
import { ParticipationAnswers } from './participation-answers.js';
import { AttachFilePayload, AttachmentPayload } from './participation.payloads.js';
import { SubmissionVersionView } from './submission.view.js';

/** Files of a submission. */
@Resolver(() => SubmissionVersionView)
export class AttachmentsResolver {
  constructor(
    private readonly attach: AttachFile,
    private readonly describe: DescribeAttachment,
    private readonly remove: RemoveAttachment,
    private readonly reading: ReadAttachments,
    private readonly answers: ParticipationAnswers,
  ) {}

  @ResolveField(() => [AttachmentView], { description: 'Files it was submitted with.' })
  async attachments(@Parent() { id }: SubmissionVersionView): Promise<AttachmentView[]> {
    return (await this.reading.ofVersion(id)).map((file) => AttachmentView.from(file));
  }

  @Mutation(() => AttachFilePayload, { description: 'Makes room for a file and returns the address that takes it.' })
  @Access('submission:edit')
  async attachFile(
    @Args('input', { description: 'Which file, and for what.' }) input: AttachFileInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AttachFilePayload> {
    return toPayload(await this.shown(await this.attach.run(viewer, input.toCommand()), viewer), ({ granted, submission }) => ({
      attachmentId: granted.attachmentId,
      uploadPath: granted.address.path,
      expiresAt: granted.address.expiresAt,
      submission,
    }));
  }

  @Mutation(() => AttachmentPayload, { description: 'Names a file and says what it shows.' })
  @Access('submission:edit')
  async describeAttachment(
    @Args('input', { description: 'Which file, and its words.' }) input: DescribeAttachmentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AttachmentPayload> {
    const described = await this.describe.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(described, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => AttachmentPayload, { description: 'Takes a file out of the draft; submitted versions keep it.' })
  @Access('submission:edit')
  async removeAttachment(
    @Args('input', { description: 'Which file.' }) input: RemoveAttachmentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AttachmentPayload> {
    const removed = await this.remove.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(removed, viewer), (submission) => ({ submission }));
  }

  private async shown<E>(result: Result<UploadGranted, E>, viewer: Viewer) {
    if (!result.ok) return result;
    const granted = result.value;
    const submission = await this.answers.submission<E>(ok(granted.submissionId), viewer);
    return submission.ok ? ok({ granted, submission: submission.value }) : submission;
  }
}
