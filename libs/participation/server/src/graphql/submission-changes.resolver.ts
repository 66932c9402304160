import type { Viewer } from '@jamboree/kernel';
import { Access, Config, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveDraft } from '../use-cases/save-draft.use-case.js';
import { StartDraft } from '../use-cases/start-draft.use-case.js';
import { SubmitSubmission } from '../use-cases/submit-submission.use-case.js';
import { WithdrawSubmission } from '../use-cases/withdraw-submission.use-case.js';
import { ParticipationAnswers } from './participation-answers.js';
import { SubmissionPayload, SubmitSubmissionPayload } from './participation.payloads.js';
import { ReceiptView } from './receipt.view.js';
import { SaveDraftInput, StartDraftInput, SubmitSubmissionInput, WithdrawSubmissionInput } from './submission.inputs.js';

/** What a team does with its submission. */
@Resolver()
export class SubmissionChangesResolver {
  constructor(
    private readonly start: StartDraft,
    private readonly save: SaveDraft,
    private readonly submit: SubmitSubmission,
    private readonly withdraw: WithdrawSubmission,
    private readonly answers: ParticipationAnswers,
    private readonly config: Config,
  ) {}

  @Mutation(() => SubmissionPayload, {
    description: 'Opens the own team’s submission for writing; founds a team of one when there is none.',
  })
  @Access('submission:edit')
  async startDraft(
    @Args('input', { description: 'In which event.' }) input: StartDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const started = await this.start.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(started, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => SubmissionPayload, { description: 'Stores what was typed, unless somebody else has saved meanwhile.' })
  @Access('submission:edit')
  async saveDraft(
    @Args('input', { description: 'What was typed.' }) input: SaveDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const saved = await this.save.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(saved, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => SubmitSubmissionPayload, { description: 'Freezes the draft as a version and returns its receipt.' })
  @Access('submission:submit')
  async submitSubmission(
    @Args('input', { description: 'What is to be submitted.' }) input: SubmitSubmissionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmitSubmissionPayload> {
    const submitted = await this.submit.run(viewer, input.toCommand());
    return toPayload(submitted, ({ submissionId, receipt }) => ({
      submissionId,
      receipt: ReceiptView.from(receipt, this.config.publicUrl),
    }));
  }

  @Mutation(() => SubmissionPayload, { description: 'Takes a submission out until judging begins.' })
  @Access('submission:withdraw')
  async withdrawSubmission(
    @Args('input', { description: 'Which one.' }) input: WithdrawSubmissionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const withdrawn = await this.withdraw.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(withdrawn, viewer), (submission) => ({ submission }));
  }
}
