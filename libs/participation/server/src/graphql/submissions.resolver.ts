import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import {
  Access,
  Config,
  CurrentViewer,
  expectPage,
  PageArgs,
  Public,
  toConnection,
  type ConnectionOf,
  type CountedConnectionOf,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { numberCursor } from '../use-cases/list-cursors.js';
import { ListExtensions } from '../use-cases/list-extensions.js';
import { ListSubmissions } from '../use-cases/list-submissions.js';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { VerifyReceipt } from '../use-cases/verify-receipt.js';
import { ReceiptVerificationView } from './receipt.view.js';
import { selects } from './selects.js';
import { SubmissionStateEnum } from './submission-enums.js';
import { ExtensionConnection, ExtensionView, SubmissionRowConnection, SubmissionRowView } from './submission-list.view.js';
import { SubmissionView } from './submission.view.js';

@ArgsType()
export class SubmissionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => SubmissionStateEnum, { nullable: true, description: 'Only those in this state.' })
  readonly state?: SubmissionState | null;

  @Field(() => String, { nullable: true, description: 'Part of a title, summary, tag or team’s name.' })
  readonly search?: string | null;
}

@ArgsType()
export class ExtensionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;
}

/** Reading submissions, for their teams and for organisers, and verifying receipts. */
@Resolver()
export class SubmissionsResolver {
  constructor(
    private readonly readSubmission: ReadSubmission,
    private readonly listSubmissions: ListSubmissions,
    private readonly listExtensions: ListExtensions,
    private readonly verify: VerifyReceipt,
    private readonly config: Config,
  ) {}

  @Query(() => SubmissionView, { nullable: true, description: 'The submission of the viewer’s own team in an event.' })
  @Public()
  async mySubmission(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SubmissionView | null> {
    const submission = await this.readSubmission.mine(viewer, asId(eventId));
    return submission === null ? null : SubmissionView.from(submission);
  }

  @Query(() => SubmissionView, { nullable: true, description: 'One submission, for its team and for whoever’s office lets them read it.' })
  @Access('submission:read')
  async submission(
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SubmissionView | null> {
    const submission = await this.readSubmission.byId(viewer, asId(id));
    return submission === null ? null : SubmissionView.from(submission);
  }

  @Query(() => SubmissionRowConnection, {
    nullable: true,
    description: 'All submissions of an event; null for whoever may not check them.',
  })
  @Access('submission:check')
  async submissions(
    @Args() args: SubmissionsArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedConnectionOf<SubmissionRowView> | null> {
    const { eventId, state = null, search = null } = args;
    const query = { eventId: asId<'Event'>(eventId), state, search, counted: selects(info, 'totalCount') };
    const page = expectPage(await this.listSubmissions.page(viewer, query, expectPage(pageRequest(args.first, args.after))));
    return page === null ? null : { ...toConnection(page, (row) => row, numberCursor), totalCount: page.totalCount };
  }

  @Query(() => ExtensionConnection, { nullable: true, description: 'Late entries, newest first; null for whoever may not grant them.' })
  @Access('extension:grant')
  async extensions(@Args() args: ExtensionsArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<ExtensionView> | null> {
    const request = expectPage(pageRequest(args.first, args.after));
    const page = expectPage(await this.listExtensions.ofEvent(viewer, asId(args.eventId), request));
    return page === null ? null : toConnection(page, (extension) => ExtensionView.from(extension), idCursor);
  }

  @Query(() => ReceiptVerificationView, { description: 'What a receipt’s number stands for, for anybody who holds it.' })
  @Public()
  async verifyReceipt(
    @Args('number', { type: () => String, description: 'As it stands on the receipt; case and hyphens do not matter.' }) number: string,
  ): Promise<ReceiptVerificationView> {
    return ReceiptVerificationView.from(await this.verify.run(number), this.config.publicUrl);
  }
}
