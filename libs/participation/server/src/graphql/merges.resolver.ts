import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MergeSubmissions } from '../use-cases/merge-submissions.use-case.js';
import { ReadMerges } from '../use-cases/read-merges.js';
import { UndoMerge } from '../use-cases/undo-merge.use-case.js';
import { MergePreviewView } from './merge.view.js';
import { ParticipationAnswers } from './participation-answers.js';
import { MergePayload } from './participation.payloads.js';
import { MergeSubmissionsInput, UndoMergeInput } from './submission.inputs.js';

/** Two entries of one idea become one, and two again. */
@Resolver()
export class MergesResolver {
  constructor(
    private readonly merging: MergeSubmissions,
    private readonly undoing: UndoMerge,
    private readonly read: ReadMerges,
    private readonly answers: ParticipationAnswers,
  ) {}

  @Query(() => MergePreviewView, {
    nullable: true,
    description: 'What merging two submissions would do, before it is done; null for whoever may not merge them.',
  })
  @Access('submission:merge')
  async mergePreview(
    @Args('fromId', { type: () => ID, description: 'The submission that would live on in the other.' }) fromId: string,
    @Args('intoId', { type: () => ID, description: 'The submission that would stay.' }) intoId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MergePreviewView | null> {
    return this.read.preview(viewer, asId(fromId), asId(intoId));
  }

  @Mutation(() => MergePayload, {
    description: 'Lets a submission live on in another of the same idea, until judging begins; the other names the authors of both.',
  })
  @Access('submission:merge')
  async mergeSubmissions(
    @Args('input', { description: 'Which into which, and why.' }) input: MergeSubmissionsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MergePayload> {
    const merged = await this.merging.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(merged, viewer), (submission) => ({ submission }));
  }

  @Mutation(() => MergePayload, { description: 'Takes a merge back, until judging begins: both submissions stand as they stood.' })
  @Access('submission:merge')
  async undoMerge(
    @Args('input', { description: 'Which one, and why.' }) input: UndoMergeInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof MergePayload> {
    const undone = await this.undoing.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(undone, viewer), (submission) => ({ submission }));
  }
}
