import { asId, idCursor, ok, type Result, type Role, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  InvalidInputView,
  NotFoundView,
  Origin,
  PageArgs,
  payloadUnion,
  RateLimitedView,
  RoleEnum,
  StateChangedView,
  toConnection,
  toPayload,
  type ConnectionOf,
  type RequestOrigin,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { LetPeopleAct } from '../use-cases/rehearsal/let-people-act.use-case.js';
import { MoveRehearsal } from '../use-cases/rehearsal/move-rehearsal.use-case.js';
import { personCursor, ReadRehearsal, type RehearsalDetails } from '../use-cases/rehearsal/read-rehearsal.js';
import type { RehearsalState } from '../persistence/rehearsal-state.js';
import { Rehearsals } from '../use-cases/rehearsal/rehearsals.js';
import { StartRehearsal } from '../use-cases/rehearsal/start-rehearsal.use-case.js';
import { LetRehearsalPeopleActInput, MoveRehearsalClockInput, StartRehearsalInput, WipeRehearsalInput } from './rehearsal.inputs.js';
import {
  RehearsalMailConnection,
  RehearsalMailView,
  RehearsalPersonConnection,
  RehearsalPersonView,
  RehearsalView,
} from './rehearsal.view.js';

@ObjectType('RehearsalChanged', { description: 'The rehearsal has gone on.' })
export class RehearsalChangedView {
  @Field(() => RehearsalView, { description: 'The rehearsal as it is now.' })
  readonly rehearsal: RehearsalView;
}

@ObjectType('RehearsalWiped', { description: 'Nothing of the rehearsal is left.' })
export class RehearsalWipedView {
  @Field(() => ID, { description: 'The event that was rehearsed.' })
  readonly eventId: string;
}

const RehearsalPayload = payloadUnion('RehearsalPayload', RehearsalChangedView, [
  NotFoundView,
  InvalidInputView,
  StateChangedView,
  RateLimitedView,
]);
const WipeRehearsalPayload = payloadUnion('WipeRehearsalPayload', RehearsalWipedView, [NotFoundView]);

@ArgsType()
class RehearsalPeopleArgs extends PageArgs {
  @Field(() => ID, { description: 'The event that is rehearsed.' })
  readonly eventId: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Only who has this role by now.' })
  readonly role?: Role | null;

  @Field(() => String, { nullable: true, description: 'Only names that hold this.' })
  readonly search?: string | null;
}

@ArgsType()
class RehearsalMailsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event that is rehearsed.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'Only mails to this person.' })
  readonly personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only mails of this kind.' })
  readonly kind?: string | null;
}

/** The rehearsal of an event, for its organisers. To everybody else it does not exist. */
@Resolver()
export class RehearsalResolver {
  constructor(
    private readonly read: ReadRehearsal,
    private readonly start: StartRehearsal,
    private readonly move: MoveRehearsal,
    private readonly letAct: LetPeopleAct,
    private readonly rehearsals: Rehearsals,
  ) {}

  @Query(() => RehearsalView, { nullable: true, description: 'The event’s rehearsal; null when there is none that the viewer may see.' })
  @Access('event:manage')
  async rehearsal(
    @Args('eventId', { type: () => ID, description: 'The event that is rehearsed.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RehearsalView | null> {
    const details = await this.read.details(viewer, asId(eventId));
    return details === null ? null : RehearsalView.from(details);
  }

  @Query(() => RehearsalPersonConnection, { description: 'The people of a rehearsal, by name.' })
  @Access('event:manage')
  async rehearsalPeople(@Args() args: RehearsalPeopleArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<RehearsalPersonView>> {
    const { eventId, role = null, search: name = null } = args;
    const page = expectPage(await this.read.people(viewer, asId(eventId), { role, name }, args));
    return toConnection(page, (person) => RehearsalPersonView.from(person, eventId), personCursor);
  }

  @Query(() => RehearsalMailConnection, { description: 'Mails that a rehearsal would have sent, the newest first.' })
  @Access('event:manage')
  async rehearsalMails(@Args() args: RehearsalMailsArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<RehearsalMailView>> {
    const { eventId, personId = null, kind: template = null } = args;
    const page = expectPage(await this.read.mails(viewer, asId(eventId), { personId, template }, args));
    return toConnection(page, (mail) => RehearsalMailView.from(mail, eventId), idCursor);
  }

  @Mutation(() => RehearsalPayload, { description: 'Makes a private copy of the event with people who do not exist. Nobody is told.' })
  @Access('event:manage')
  async startRehearsal(
    @Args('input', { description: 'Which event, with how many people.' }) input: StartRehearsalInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof RehearsalPayload> {
    return toPayload(await this.after(await this.start.run(viewer, input.toCommand(), ip)), changed);
  }

  @Mutation(() => RehearsalPayload, { description: 'Moves the rehearsal’s clock forward; what is due on the way happens.' })
  @Access('event:manage')
  async moveRehearsalClock(
    @Args('input', { description: 'To which moment.' }) input: MoveRehearsalClockInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof RehearsalPayload> {
    return toPayload(await this.after(await this.move.run(viewer, input.toCommand())), changed);
  }

  @Mutation(() => RehearsalPayload, { description: 'Lets the synthetic people do what is possible now, in the background.' })
  @Access('event:manage')
  async letRehearsalPeopleAct(
    @Args('input', { description: 'In which rehearsal.' }) { eventId }: LetRehearsalPeopleActInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof RehearsalPayload> {
    return toPayload(await this.after(await this.letAct.run(viewer, asId(eventId))), changed);
  }

  @Mutation(() => WipeRehearsalPayload, { description: 'Removes the rehearsal with everything in it. Nothing else changes.' })
  @Access('event:manage')
  async wipeRehearsal(
    @Args('input', { description: 'Which rehearsal.' }) input: WipeRehearsalInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WipeRehearsalPayload> {
    return toPayload(await this.rehearsals.wipe(viewer, asId(input.eventId)), (eventId) => ({ eventId }));
  }

  private async after<E>(result: Result<RehearsalState, E>): Promise<Result<RehearsalDetails, E>> {
    return result.ok ? ok(await this.read.detailsOf(result.value)) : result;
  }
}

function changed(details: RehearsalDetails): RehearsalChangedView {
  return { rehearsal: RehearsalView.from(details) };
}
