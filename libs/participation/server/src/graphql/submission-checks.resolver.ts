import { err, ok, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import type { ExtensionId } from '@jamboree/participation-domain';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CheckEligibility } from '../use-cases/check-eligibility.use-case.js';
import { DisqualifySubmission } from '../use-cases/disqualify-submission.use-case.js';
import { GrantExtension } from '../use-cases/grant-extension.use-case.js';
import { ListExtensions } from '../use-cases/list-extensions.js';
import { ReinstateSubmission } from '../use-cases/reinstate-submission.use-case.js';
import { ReturnSubmission } from '../use-cases/return-submission.use-case.js';
import { RevokeExtension } from '../use-cases/revoke-extension.use-case.js';
import { ParticipationAnswers } from './participation-answers.js';
import { GrantExtensionPayload, SubmissionPayload } from './participation.payloads.js';
import { ExtensionView } from './submission-list.view.js';
import {
  DisqualifySubmissionInput,
  ReinstateSubmissionInput,
  CheckEligibilityInput,
  GrantExtensionInput,
  ReturnSubmissionInput,
  RevokeExtensionInput,
} from './submission.inputs.js';

/** What organisers do with submissions: check, return, let in late. */
@Resolver()
export class SubmissionChecksResolver {
  constructor(
    private readonly check: CheckEligibility,
    private readonly giveBack: ReturnSubmission,
    private readonly disqualify: DisqualifySubmission,
    private readonly reinstate: ReinstateSubmission,
    private readonly grant: GrantExtension,
    private readonly revoke: RevokeExtension,
    private readonly extensions: ListExtensions,
    private readonly answers: ParticipationAnswers,
  ) {}

  @Mutation(() => SubmissionPayload, {
    description: 'Says whether a submission keeps the formal rules; may be corrected until judging begins.',
  })
  @Access('submission:check')
  async checkEligibility(
    @Args('input', { description: 'Whether, and if not, why.' }) input: CheckEligibilityInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const checked = await this.check.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(checked, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => SubmissionPayload, { description: 'Gives a submission back to its team, with the time to correct it.' })
  @Access('submission:check')
  async returnSubmission(
    @Args('input', { description: 'What is to be corrected, and until when.' }) input: ReturnSubmissionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const returned = await this.giveBack.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(returned, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => SubmissionPayload, {
    description: 'Takes a submission out for breaking the rules; its assignments rest and its scores no longer count.',
  })
  @Access('submission:check')
  async disqualifySubmission(
    @Args('input', { description: 'Which one, and why.' }) input: DisqualifySubmissionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const taken = await this.disqualify.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(taken, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => SubmissionPayload, { description: 'Takes a disqualification back, until results are released.' })
  @Access('submission:check')
  async reinstateSubmission(
    @Args('input', { description: 'Which one, and why.' }) input: ReinstateSubmissionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const back = await this.reinstate.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(back, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => GrantExtensionPayload, { description: 'Lets one team in late; nothing else opens a closed phase.' })
  @Access('extension:grant')
  async grantExtension(
    @Args('input', { description: 'Whom, why and until when.' }) input: GrantExtensionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof GrantExtensionPayload> {
    return toPayload(await this.named(viewer, await this.grant.run(viewer, input.toCommand())), (extension) => ({ extension }));
  }

  @Mutation(() => GrantExtensionPayload, { description: 'Ends a late entry early; what came in by it stays.' })
  @Access('extension:grant')
  async revokeExtension(
    @Args('input', { description: 'Which one.' }) input: RevokeExtensionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof GrantExtensionPayload> {
    return toPayload(await this.named(viewer, await this.revoke.run(viewer, input.toCommand())), (extension) => ({ extension }));
  }

  private async named<E>(viewer: Viewer, result: Result<ExtensionId, E>): Promise<Result<ExtensionView, E | NotFound>> {
    if (!result.ok) return result;
    const extension = await this.extensions.byId(viewer, result.value);
    return extension === null ? err({ code: 'NotFound', what: 'extension' }) : ok(ExtensionView.from(extension));
  }
}
