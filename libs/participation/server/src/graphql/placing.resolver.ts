import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, MutationInput, toPayload } from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApplyPlacing, type ApplyPlacingCommand } from '../use-cases/apply-placing.use-case.js';
import type { PlacingChoices } from '../use-cases/load-placing.js';
import { ReadPlacing } from '../use-cases/read-placing.js';
import { ApplyPlacingPayload, PlacingProposalView, TeamFormationView } from './placing.view.js';

@InputType({ description: 'Somebody put into a team by hand.' })
export class PlacingPinInput {
  @Field(() => ID, { description: 'The person.' })
  readonly userId: string;

  @Field(() => ID, { description: 'The team; one that exists and has room.' })
  readonly teamId: string;
}

@ArgsType()
export class PlacingArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Decides between what is equally good: the same seed gives the same proposal.' })
  readonly seed: string;

  @Field(() => [ID], { description: 'People to leave out.' })
  readonly excluded: readonly string[];

  @Field(() => [PlacingPinInput], { description: 'People put into a team by hand.' })
  readonly pinned: readonly PlacingPinInput[];
}

@InputType({ description: 'A proposal to be carried out.' })
export class ApplyPlacingInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'As given to the proposal.' })
  readonly seed: string;

  @Field(() => [ID], { description: 'As given to the proposal.' })
  readonly excluded: readonly string[];

  @Field(() => [PlacingPinInput], { description: 'As given to the proposal.' })
  readonly pinned: readonly PlacingPinInput[];

  @Field(() => String, { description: 'Of the proposal that was looked at; other facts are refused.' })
  readonly basis: string;

  toCommand(): ApplyPlacingCommand {
    const { eventId, basis, clientMutationId } = this;
    return { operation: 'applyPlacing', eventId: asId(eventId), ...choicesOf(this), basis, clientMutationId };
  }
}

function choicesOf({ seed, excluded, pinned }: Pick<PlacingArgs, 'seed' | 'excluded' | 'pinned'>): PlacingChoices {
  return {
    seed,
    excluded: excluded.map((id) => asId<'User'>(id)),
    pinned: pinned.map(({ userId, teamId }) => ({ userId: asId<'User'>(userId), teamId: asId<'Team'>(teamId) })),
  };
}

/** How far teams have formed, and placing the rest: for organisers. */
@Resolver()
export class PlacingResolver {
  constructor(
    private readonly placing: ReadPlacing,
    private readonly apply: ApplyPlacing,
  ) {}

  @Query(() => TeamFormationView, { nullable: true, description: 'How far teams have formed; null for whoever does not manage the event.' })
  @Access('event:manage')
  async teamFormation(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TeamFormationView | null> {
    return this.placing.formation(viewer, asId(eventId));
  }

  @Query(() => PlacingProposalView, {
    nullable: true,
    description: 'Where people who agreed to be placed could go; null for whoever does not manage the event. Nothing is written.',
  })
  @Access('event:manage')
  async placingProposal(@Args() args: PlacingArgs, @CurrentViewer() viewer: Viewer): Promise<PlacingProposalView | null> {
    const eventId = asId<'Event'>(args.eventId);
    const named = await this.placing.proposal(viewer, eventId, choicesOf(args));
    return named === null ? null : PlacingProposalView.from(named, args.excluded);
  }

  @Mutation(() => ApplyPlacingPayload, { description: 'Puts everybody where the proposal says, all or nobody; each is told by mail.' })
  @Access('event:manage')
  async applyPlacing(
    @Args('input', { description: 'The proposal.' }) input: ApplyPlacingInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ApplyPlacingPayload> {
    return toPayload(await this.apply.run(viewer, input.toCommand()), (placed) => ({ placed }));
  }
}
