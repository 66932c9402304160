import { PersonView } from '@jamboree/identity-server';
import { asId, idCursor, pageRequest, type Instant, type Viewer } from '@jamboree/kernel';
import type { DraftComment } from '@jamboree/matching-domain';
import {
  Access,
  connectionOf,
  CurrentViewer,
  expectPage,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  Origin,
  PageArgs,
  payloadUnion,
  PhaseClosedView,
  Public,
  RateLimitedView,
  toConnection,
  toPayload,
  type ConnectionOf,
  type RequestOrigin,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedComment } from '../persistence/draft-comment.store.js';
import { DraftComments, type CommentCommand } from '../use-cases/draft-comments.js';

@ObjectType('DraftComment', { description: 'Something that a team and its mentors say to each other about a draft; nobody else reads it.' })
export class DraftCommentView {
  @Field(() => ID, { description: 'The comment’s id.' })
  readonly id: DraftComment['id'];

  @Field(() => PersonView, { description: 'Who said it.' })
  readonly author: PersonView;

  @Field(() => Boolean, { description: 'Whether the author belongs to the team, and is not its mentor.' })
  readonly ofTeam: boolean;

  @Field(() => String, { description: 'What was said.' })
  readonly text: string;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly createdAt: Instant;

  static from({ id, authorId, authorName, authorCity, ofTeam, text, createdAt }: SignedComment): DraftCommentView {
    return { id, author: PersonView.from({ id: authorId, displayName: authorName, city: authorCity }), ofTeam, text, createdAt };
  }
}

const DraftCommentConnection = connectionOf(DraftCommentView, 'DraftComment');

@ArgsType()
export class DraftCommentsArgs extends PageArgs {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;
}

@InputType({ description: 'Something to be said about a draft.' })
export class CommentOnDraftInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly text: string;

  toCommand(): CommentCommand {
    const { submissionId, text, clientMutationId } = this;
    return { operation: 'commentOnDraft', submissionId: asId(submissionId), text, clientMutationId };
  }
}

@ObjectType('DraftCommented', { description: 'It is said; the others are told by mail.' })
export class DraftCommentedView {
  @Field(() => ID, { description: 'The comment.' })
  readonly commentId: DraftComment['id'];
}

const CommentOnDraftPayload = payloadUnion('CommentOnDraftPayload', DraftCommentedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  RateLimitedView,
]);

/** The conversation of a team and its mentors about a draft. */
@Resolver()
export class DraftCommentsResolver {
  constructor(private readonly comments: DraftComments) {}

  @Query(() => DraftCommentConnection, {
    description: 'What a team and its mentors have said about the draft, in order; empty for everybody else.',
  })
  @Public()
  async draftComments(@Args() args: DraftCommentsArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<DraftCommentView>> {
    const page = expectPage(await this.comments.list(viewer, asId(args.submissionId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (comment) => DraftCommentView.from(comment), idCursor);
  }

  @Mutation(() => CommentOnDraftPayload, { description: 'Says something about a draft, to its team or its mentors.' })
  @Access('submission:comment')
  async commentOnDraft(
    @Args('input', { description: 'What.' }) input: CommentOnDraftInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof CommentOnDraftPayload> {
    return toPayload(await this.comments.add(viewer, input.toCommand(), ip), ({ id: commentId }) => ({ commentId }));
  }
}
