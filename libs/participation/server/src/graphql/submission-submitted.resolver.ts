import type { Viewer } from '@jamboree/kernel';
import { CurrentViewer } from '@jamboree/platform-server';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { SubmissionSubmittedView } from './participation.payloads.js';
import { SubmissionView } from './submission.view.js';

/** What a team is shown after submitting. */
@Resolver(() => SubmissionSubmittedView)
export class SubmissionSubmittedResolver {
  constructor(private readonly readSubmission: ReadSubmission) {}

  @ResolveField(() => SubmissionView, { description: 'The submission as it is now.' })
  async submission(@Parent() { submissionId }: SubmissionSubmittedView, @CurrentViewer() viewer: Viewer): Promise<SubmissionView> {
    const details = await this.readSubmission.byId(viewer, submissionId);
    if (details === null) throw new Error('A submission is gone right after it was submitted.');
    return SubmissionView.from(details);
  }
}
