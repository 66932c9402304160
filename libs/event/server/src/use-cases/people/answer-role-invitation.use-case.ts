import {
  decideInvitationAnswer,
  type RoleInvitation,
  type RoleInvitationAnswer,
  type RoleInvitationId,
  type StateChanged,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  VISITOR,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, Outbox, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { Roles } from '../roles.js';

export interface AnswerRoleInvitationCommand extends Command {
  readonly invitationId: RoleInvitationId;
  readonly answer: RoleInvitationAnswer;
}

type Problem = NotPermitted | NotFound | InvalidInput | StateChanged | IdempotencyMismatch;

/** Done to leave, to refuse, to take something back or to read: it accepts nothing. */
const ACCEPTS_NOTHING: ReadonlySet<string> = new Set([
  ...['RoleInvitationAnswered', 'RoleRevoked', 'ApplicationMoved', 'PersonRemoved', 'ConsentWithdrawn'],
  ...['TeamInvitationDeclined', 'JoinRequestWithdrawn', 'SubmissionWithdrawn', 'BallotTakenBack', 'LateRequestWithdrawn'],
  ...[
    'ConflictDeclared',
    'JurorRecused',
    'MentorBookingGivenBack',
    'WalkInLeft',
    'CalendarFeedMade',
    'CalendarFeedRevoked',
    'PeopleExported',
  ],
]);

/** Accepting and declining an invitation. Whoever does something in the event has accepted without pressing the button. */
@Injectable()
export class AnswerRoleInvitation implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: RoleInvitationStore,
    private readonly roles: Roles,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.onDeed('accept-invitations', async ({ type, eventId, actorId, at }) => {
      if (eventId !== null && actorId !== null) await this.acceptByDeed(type, eventId, actorId as UserId, at); // actors are people
    });
  }

  async run(viewer: Viewer, command: AnswerRoleInvitationCommand): Promise<Result<RoleInvitationId, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'me:edit', reason: 'SIGNED_OUT' });
    return this.uow.write<RoleInvitationId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.store.byId(tx, command.invitationId);
      if (invitation === null || invitation.userId !== userId) return err({ code: 'NotFound', what: 'invitation' });
      const decided = decideInvitationAnswer(invitation, command.answer, now);
      if (!decided.ok) return decided;
      if (decided.value === invitation) return ok(invitation.id);
      const { eventId, role } = invitation;
      const declined = command.answer === 'DECLINED';
      const ended = declined ? await this.roles.mayEnd(tx, { eventId, userId, role }) : ok();
      if (!ended.ok) return ended;
      await this.keep(tx, invitation, command.answer, now);
      if (declined) await this.roles.revoke(tx, { eventId, userId, role }, now);
      return ok(invitation.id);
    });
  }

  /** What somebody did before they were invited says nothing about it. */
  async acceptByDeed(type: string, eventId: EventId, userId: UserId, at: Instant): Promise<void> {
    if (ACCEPTS_NOTHING.has(type)) return;
    const open = (await this.uow.read((tx) => this.store.openOf(tx, eventId, userId))).filter(({ sentAt }) => sentAt <= at);
    if (open.length === 0) return;
    await this.uow.write(VISITOR, { operation: 'acceptByDeed', clientMutationId: null }, async (tx) => {
      for (const invitation of open) await this.keep(tx, invitation, 'ACCEPTED', this.clock.now());
      return ok();
    });
  }

  private async keep(tx: WriteTx, invitation: RoleInvitation, answer: RoleInvitationAnswer, now: Instant): Promise<void> {
    if (!(await this.store.close(tx, invitation, answer, now))) return;
    const { id, eventId, role } = invitation;
    await tx.record({ type: 'RoleInvitationAnswered', eventId, subjectId: id, at: now, data: { role, answer } });
  }
}
