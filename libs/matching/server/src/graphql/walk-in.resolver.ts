import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import type { WalkInDeskId } from '@jamboree/matching-domain';
import {
  Access,
  CurrentViewer,
  expectPage,
  IdempotencyMismatchView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  Public,
  StateChangedView,
  toConnection,
  toPayload,
  type ConnectionOf,
} from '@jamboree/platform-server';
import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ReadWalkIn } from '../use-cases/read-walk-in.js';
import { WalkInDesks } from '../use-cases/walk-in-desks.js';
import { WalkInQueue } from '../use-cases/walk-in-queue.js';
import { MentoringArgs } from './mentoring.inputs.js';
import { LeaveWalkInQueueInput, OpenWalkInDeskInput, SettleWalkInInput, WalkInDeskInput } from './walk-in.inputs.js';
import { WalkInDeskConnection, WalkInDeskView, WalkInTicketConnection, WalkInTicketView } from './walk-in.view.js';

@ObjectType('WalkInChanged', { description: 'The desk or its queue is as wanted.' })
export class WalkInChangedView {
  @Field(() => ID, { description: 'The desk.' })
  readonly deskId: WalkInDeskId;
}

const WalkInPayload = payloadUnion('WalkInPayload', WalkInChangedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  StateChangedView,
]);

/** Desks where mentors talk to whoever comes. */
@Resolver()
export class WalkInResolver {
  constructor(
    private readonly read: ReadWalkIn,
    private readonly desks: WalkInDesks,
    private readonly queue: WalkInQueue,
  ) {}

  @Query(() => WalkInDeskConnection, { description: 'Desks that are open now; empty for whoever is nothing in the event.' })
  @Public()
  async walkInDesks(@Args() args: MentoringArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<WalkInDeskView>> {
    const page = expectPage(await this.read.desks(viewer, asId(args.eventId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(
      page,
      (desk) => WalkInDeskView.from(desk),
      ({ line }) => idCursor(line),
    );
  }

  @Query(() => WalkInDeskView, { nullable: true, description: 'The viewer’s own desk as a mentor; null before it was opened once.' })
  @Public()
  async myWalkInDesk(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WalkInDeskView | null> {
    const desk = await this.read.own(viewer, asId(eventId));
    return desk === null ? null : WalkInDeskView.from(desk);
  }

  @Query(() => WalkInTicketConnection, { description: 'Who stands at the viewer’s own desk, first come first.' })
  @Public()
  async walkInQueue(@Args() args: MentoringArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<WalkInTicketView>> {
    const page = expectPage(await this.read.queue(viewer, asId(args.eventId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (ticket) => WalkInTicketView.from(ticket), idCursor);
  }

  @Mutation(() => WalkInPayload, { description: 'Opens the mentor’s desk now, or changes where and until when it is open.' })
  @Access('mentoring:offer')
  async openWalkInDesk(
    @Args('input', { description: 'Where, and for how long.' }) input: OpenWalkInDeskInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WalkInPayload> {
    return toPayload(await this.desks.open(viewer, input.toCommand()), (deskId) => ({ deskId }));
  }

  @Mutation(() => WalkInPayload, { description: 'Closes the desk before its time; whoever waits stands nowhere any more.' })
  @Access('mentoring:offer')
  async closeWalkInDesk(
    @Args('input', { description: 'Which desk.' }) input: WalkInDeskInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WalkInPayload> {
    return toPayload(await this.desks.close(viewer, input.toCommand('closeWalkInDesk')), (deskId) => ({ deskId }));
  }

  @Mutation(() => WalkInPayload, { description: 'Calls whoever came first.' })
  @Access('mentoring:offer')
  async callNextWalkIn(
    @Args('input', { description: 'At which desk.' }) input: WalkInDeskInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WalkInPayload> {
    return toPayload(await this.desks.next(viewer, input.toCommand('callNextWalkIn')), (deskId) => ({ deskId }));
  }

  @Mutation(() => WalkInPayload, { description: 'Says whether whoever was called came.' })
  @Access('mentoring:offer')
  async settleWalkIn(
    @Args('input', { description: 'What became of it.' }) input: SettleWalkInInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WalkInPayload> {
    return toPayload(await this.desks.settle(viewer, input.toCommand()), (deskId) => ({ deskId }));
  }

  @Mutation(() => WalkInPayload, { description: 'Joins the queue of a desk for one’s team, or for oneself without one.' })
  @Access('mentoring:book')
  async takeWalkInNumber(
    @Args('input', { description: 'At which desk.' }) input: WalkInDeskInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WalkInPayload> {
    return toPayload(await this.queue.take(viewer, input.toCommand('takeWalkInNumber')), (deskId) => ({ deskId }));
  }

  @Mutation(() => WalkInPayload, { description: 'Leaves the queue.' })
  @Access('mentoring:book')
  async leaveWalkInQueue(
    @Args('input', { description: 'Which place.' }) input: LeaveWalkInQueueInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WalkInPayload> {
    return toPayload(await this.queue.leave(viewer, input.toCommand()), (deskId) => ({ deskId }));
  }
}
