import type { Viewer } from '@jamboree/kernel';
import { Config, CurrentViewer } from '@jamboree/platform-server';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { SubmissionSubmittedView } from './participation.payloads.js';
import { ReceiptView } from './receipt.view.js';
import { SubmissionView } from './submission.view.js';

/** What a team is shown after submitting. In the last minute before a deadline most clients ask for the receipt alone. */
@Resolver(() => SubmissionSubmittedView)
export class SubmissionSubmittedResolver {
  constructor(
    private readonly readSubmission: ReadSubmission,
    private readonly config: Config,
  ) {}

  @ResolveField(() => SubmissionView, { description: 'The submission as it is now.' })
  async submission(@Parent() { submissionId }: SubmissionSubmittedView, @CurrentViewer() viewer: Viewer): Promise<SubmissionView> {
    const details = await this.readSubmission.byId(viewer, submissionId);
    if (details === null) throw new Error('A submission is gone right after it was submitted.');
    return SubmissionView.from(details);
  }

  @ResolveField(() => ReceiptView, { description: 'The proof: the one just issued, or the one that stands for this very text.' })
  async receipt(@Parent() { submissionId }: SubmissionSubmittedView): Promise<ReceiptView> {
    const receipt = await this.readSubmission.latestReceipt(submissionId);
    if (receipt === null) throw new Error('A receipt is gone right after it was issued.');
    return ReceiptView.from(receipt, this.config.publicUrl);
  }
}
