import { pageRequest, type Viewer } from '@jamboree/kernel';
import { Config, CurrentViewer, expectPage, PageArgs, toConnection, type ConnectionOf } from '@jamboree/platform-server';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { numberCursor } from '../use-cases/list-cursors.js';
import { ReadAttachments } from '../use-cases/read-attachments.js';
import { ReadMerges } from '../use-cases/read-merges.js';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { AttachmentLimitsView, AttachmentView } from './attachment.view.js';
import { MergedEntryConnection, MergeView, type MergedEntryView } from './merge.view.js';
import { ReceiptView } from './receipt.view.js';
import { DisqualificationView, SubmissionView } from './submission.view.js';

/** Fields of a submission that cost a statement of their own; an autosave does not ask for them. */
@Resolver(() => SubmissionView)
export class SubmissionFieldsResolver {
  constructor(
    private readonly readSubmission: ReadSubmission,
    private readonly readMerges: ReadMerges,
    private readonly readAttachments: ReadAttachments,
    private readonly config: Config,
  ) {}

  @ResolveField(() => ReceiptView, { nullable: true, description: 'The newest receipt; for the team only.' })
  async receipt(@Parent() { details }: SubmissionView): Promise<ReceiptView | null> {
    const receipt = await this.readSubmission.receipt(details);
    return receipt === null ? null : ReceiptView.from(receipt, this.config.publicUrl);
  }

  @ResolveField(() => DisqualificationView, { nullable: true, description: 'By whom it is taken out, for those who check submissions.' })
  async disqualification(@Parent() { details }: SubmissionView): Promise<DisqualificationView | null> {
    return this.readSubmission.disqualification(details);
  }

  @ResolveField(() => MergeView, { nullable: true, description: 'Where it lives on, for its team and those who check submissions.' })
  async merge(@Parent() { details }: SubmissionView, @CurrentViewer() viewer: Viewer): Promise<MergeView | null> {
    return this.readMerges.into(viewer, details);
  }

  @ResolveField(() => MergedEntryConnection, {
    description: 'What was merged into it, by number, for its team and those who check submissions.',
  })
  async mergedFrom(@Parent() { details }: SubmissionView, @Args() args: PageArgs): Promise<ConnectionOf<MergedEntryView>> {
    const page = expectPage(await this.readMerges.held(details, expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (entry) => entry, numberCursor);
  }

  @ResolveField(() => [AttachmentView], {
    description: 'Files of the draft, those on their way and refused ones included; for the team only.',
  })
  async attachments(@Parent() { details }: SubmissionView): Promise<AttachmentView[]> {
    return (await this.readAttachments.ofDraft(details)).map((attachment) => AttachmentView.from(attachment));
  }

  @ResolveField(() => AttachmentLimitsView, { description: 'How many files, and how large.' })
  attachmentLimits(): AttachmentLimitsView {
    return AttachmentLimitsView.from({ fileBytes: this.config.fileBytes, eventBytes: this.config.eventFileBytes });
  }
}
