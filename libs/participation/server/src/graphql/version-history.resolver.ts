import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, expectPage, PageArgs, toConnection, toPayload, type ConnectionOf } from '@jamboree/platform-server';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { numberCursor } from '../use-cases/list-cursors.js';
import { ReadVersions } from '../use-cases/read-versions.js';
import { RestoreDraft } from '../use-cases/restore-draft.use-case.js';
import { ParticipationAnswers } from './participation-answers.js';
import { SubmissionPayload } from './participation.payloads.js';
import { RestoreDraftInput } from './submission.inputs.js';
import { SubmissionVersionView, SubmissionView } from './submission.view.js';
import { KeptDraftConnection, KeptDraftView, VersionLineConnection, VersionLineView } from './version-history.view.js';

/** What a submission was before, and the way back. */
@Resolver(() => SubmissionView)
export class VersionHistoryResolver {
  constructor(
    private readonly reading: ReadVersions,
    private readonly restore: RestoreDraft,
    private readonly answers: ParticipationAnswers,
  ) {}

  @ResolveField(() => VersionLineConnection, {
    description: 'Frozen versions, newest first; empty for whoever is neither of the team nor checks submissions.',
  })
  async versions(@Parent() { details }: SubmissionView, @Args() args: PageArgs): Promise<ConnectionOf<VersionLineView>> {
    const page = expectPage(await this.reading.page(details, expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (line) => line, numberCursor);
  }

  @ResolveField(() => KeptDraftConnection, { description: 'Drafts that gave way to an earlier text, newest first; for the team only.' })
  async keptDrafts(@Parent() { details }: SubmissionView, @Args() args: PageArgs): Promise<ConnectionOf<KeptDraftView>> {
    const page = expectPage(await this.reading.kept(details, expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (draft) => draft, idCursor);
  }

  @Query(() => SubmissionVersionView, {
    nullable: true,
    description: 'One version, to be read or compared; an older one only for its team and for organisers who check submissions.',
  })
  @Access('submission:read')
  async submissionVersion(
    @Args('id', { type: () => ID, description: 'The version.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SubmissionVersionView | null> {
    const version = await this.reading.byId(viewer, asId(id));
    return version === null ? null : SubmissionVersionView.from(version);
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Makes an earlier text the draft again; the words that it replaces are kept, and what counts stays until the team submits.',
  })
  @Access('submission:edit')
  async restoreDraft(
    @Args('input', { description: 'Which text.' }) input: RestoreDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SubmissionPayload> {
    const restored = await this.restore.run(viewer, input.toCommand());
    return toPayload(await this.answers.submission(restored, viewer), (submission) => ({ submission }));
  }
}
