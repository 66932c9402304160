import {
  APPLICATION_STEPS,
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
import { Clock, Outbox, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { ReadEvents } from '../read-events.js';
import { Admissions } from '../registration/admissions.js';
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
    private readonly readEvents: ReadEvents,
    private readonly store: RoleInvitationStore,
    private readonly roles: Roles,
    private readonly registrations: RegistrationStore,
    private readonly admissions: Admissions,
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
      if (!declined) return ok(invitation.id);
      if (role === 'PARTICIPANT') await this.withdraw(tx, viewer, eventId, userId, now);
      await this.roles.revoke(tx, { eventId, userId, role }, now);
      return ok(invitation.id);
    });
  }

  /** A no to taking part is a no to the application that somebody else has made: no waiting list may undo it. */
  private async withdraw(tx: WriteTx, viewer: Viewer, eventId: EventId, userId: UserId, now: Instant): Promise<void> {
    const application = await this.registrations.ofPerson(tx, eventId, userId);
    if (application === null || !APPLICATION_STEPS[application.state].includes('WITHDRAWN')) return;
    const facts = await this.readEvents.within(tx, viewer, eventId);
    if (facts !== null) await this.admissions.withdraw(tx, facts, application, now);
  }

  /** What somebody did before they were invited says nothing about it. */
  async acceptByDeed(type: string, eventId: EventId, userId: UserId, at: Instant): Promise<void> {
    if (ACCEPTS_NOTHING.has(type)) return;
    const open = async (tx: ReadTx) => (await this.store.openOf(tx, eventId, userId)).filter(({ sentAt }) => sentAt <= at);
    if ((await this.uow.read(open)).length === 0) return;
    await this.uow.write(VISITOR, { operation: 'acceptByDeed', clientMutationId: null }, async (tx) => {
      for (const invitation of await open(tx)) await this.keep(tx, invitation, 'ACCEPTED', this.clock.now());
      return ok();
    });
  }

  private async keep(tx: WriteTx, invitation: RoleInvitation, answer: RoleInvitationAnswer, now: Instant): Promise<void> {
    if (!(await this.store.close(tx, invitation, answer, now))) return;
    const { id, eventId, role } = invitation;
    await tx.record({ type: 'RoleInvitationAnswered', eventId, subjectId: id, at: now, data: { role, answer } });
  }
}
