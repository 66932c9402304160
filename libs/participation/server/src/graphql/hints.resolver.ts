import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  MutationInput,
  PageArgs,
  toConnection,
  toPayload,
  type ConnectionOf,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DismissHint, type DismissHintCommand } from '../use-cases/dismiss-hint.use-case.js';
import { ReadHints } from '../use-cases/read-hints.js';
import { DismissHintPayload, SharedPassagesView, SubmissionHintConnection, SubmissionHintView } from './hint.view.js';

@ArgsType()
export class SubmissionHintsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'Only hints about this submission.' })
  readonly submissionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that were put aside instead of those that wait.' })
  readonly dismissed?: boolean | null;
}

@InputType({ description: 'A hint to be put aside.' })
export class DismissHintInput extends MutationInput {
  @Field(() => ID, { description: 'The hint.' })
  readonly hintId: string;

  toCommand(): DismissHintCommand {
    return { operation: 'dismissHint', hintId: asId(this.hintId), clientMutationId: this.clientMutationId };
  }
}

/** Hints to copies and spam, for those who check submissions. */
@Resolver()
export class HintsResolver {
  constructor(
    private readonly reading: ReadHints,
    private readonly dismiss: DismissHint,
  ) {}

  @Query(() => SubmissionHintConnection, {
    nullable: true,
    description: 'What organisers may want to look at, newest first; null for whoever may not check submissions.',
  })
  @Access('submission:check')
  async submissionHints(
    @Args() args: SubmissionHintsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<SubmissionHintView> | null> {
    const { eventId, submissionId, dismissed } = args;
    const about = typeof submissionId === 'string' ? asId<'Submission'>(submissionId) : null;
    const query = { eventId: asId<'Event'>(eventId), submissionId: about, dismissed: dismissed ?? false };
    const page = expectPage(await this.reading.page(viewer, query, expectPage(pageRequest(args.first, args.after))));
    return page === null ? null : toConnection(page, (hint) => hint, idCursor);
  }

  @Query(() => SharedPassagesView, { nullable: true, description: 'What the two entries of a hint share, word for word.' })
  @Access('submission:check')
  async hintPassages(
    @Args('id', { type: () => ID, description: 'The hint.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SharedPassagesView | null> {
    return this.reading.passages(viewer, asId(id));
  }

  @Mutation(() => DismissHintPayload, { description: 'Puts a hint aside for good; it stays on record.' })
  @Access('submission:check')
  async dismissHint(
    @Args('input', { description: 'Which one.' }) input: DismissHintInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof DismissHintPayload> {
    return toPayload(await this.dismiss.run(viewer, input.toCommand()), (hintId) => ({ hintId }));
  }
}
