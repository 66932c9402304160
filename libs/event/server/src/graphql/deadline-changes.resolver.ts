import { pageRequest, type Instant, type LocalizedText, type Viewer } from '@jamboree/kernel';
import {
  connectionOf,
  CurrentViewer,
  expectPage,
  InstantScalar,
  LocalizedTextView,
  PageArgs,
  Public,
  toConnection,
  type ConnectionOf,
} from '@jamboree/platform-server';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { deadlineChangeCursor, ReadDeadlineChanges } from '../use-cases/read-deadline-changes.js';

@ObjectType('DeadlineChange', { description: 'A deadline that was moved, and why.' })
export class DeadlineChangeView {
  @Field(() => ID, { description: 'The change’s id.' })
  readonly id: string;

  @Field(() => String, { description: 'Key of the phase.' })
  readonly phaseKey: string;

  @Field(() => LocalizedTextView, { description: 'What the phase is called.' })
  readonly phaseTitle: LocalizedText;

  @Field(() => InstantScalar, { description: 'The deadline before.' })
  readonly oldClosesAt: Instant;

  @Field(() => InstantScalar, { description: 'The deadline after.' })
  readonly newClosesAt: Instant;

  @Field(() => String, {
    nullable: true,
    description: 'Which organiser moved it, for people with a role in the event; null for all others.',
  })
  readonly byName: string | null;

  @Field(() => String, { description: 'Why; empty for a phase that was closed or opened early by hand.' })
  readonly reason: string;

  @Field(() => InstantScalar, { description: 'When it was moved.' })
  readonly at: Instant;
}

const DeadlineChangeConnection = connectionOf(DeadlineChangeView, 'DeadlineChange');

/** The public history of an event's deadlines. */
@Resolver()
export class DeadlineChangesResolver {
  constructor(private readonly changes: ReadDeadlineChanges) {}

  @Query(() => DeadlineChangeConnection, {
    nullable: true,
    description: 'Deadlines of an event that were moved, newest first; a draft’s for people in it only.',
  })
  @Public()
  async deadlineChanges(
    @Args('slug', { type: () => String, description: 'Part of the event’s public address.' }) slug: string,
    @Args() { first, after }: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<DeadlineChangeView> | null> {
    const page = await this.changes.run(viewer, slug, expectPage(pageRequest(first, after)));
    return page === null ? null : toConnection(expectPage(page), (change) => change, deadlineChangeCursor);
  }
}
