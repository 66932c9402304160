import type { RoleInvitationId } from '@jamboree/event-domain';
import { asId, err, ok, pageRequest, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  Origin,
  PageArgs,
  toConnection,
  toPayload,
  type ConnectionOf,
  type CountedConnectionOf,
  type RequestOrigin,
} from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerRoleInvitation } from '../../use-cases/people/answer-role-invitation.use-case.js';
import { invitationCursor, ReadRoleInvitations, type OrganisersInvitation } from '../../use-cases/people/read-role-invitations.js';
import { ResendRoleInvitations } from '../../use-cases/people/resend-role-invitations.use-case.js';
import { RevokeRoleInvitation } from '../../use-cases/people/revoke-role-invitation.use-case.js';
import {
  AnswerRoleInvitationInput,
  AnswerRoleInvitationPayload,
  MyRoleInvitationConnection,
  MyRoleInvitationView,
  ResendRoleInvitationsInput,
  ResendRoleInvitationsPayload,
  RoleInvitationConnection,
  RoleInvitationInput,
  RoleInvitationPayload,
  RoleInvitationsArgs,
  type RoleInvitationView,
} from './role-invitation.views.js';

/** Invitations to roles: a list for organisers, the own ones for everybody. */
@Resolver()
export class RoleInvitationsResolver {
  constructor(
    private readonly read: ReadRoleInvitations,
    private readonly resending: ResendRoleInvitations,
    private readonly revoking: RevokeRoleInvitation,
    private readonly answering: AnswerRoleInvitation,
  ) {}

  @Query(() => RoleInvitationConnection, {
    nullable: true,
    description: 'Invitations to roles of an event, last sent first; null for whoever may not read people there.',
  })
  @Access('person:read')
  async roleInvitations(
    @Args() { eventId, state = null, role = null, search = null, first, after }: RoleInvitationsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CountedConnectionOf<RoleInvitationView> | null> {
    const filter = { eventId: asId<'Event'>(eventId), state, role, search };
    const page = expectPage(await this.read.page(viewer, filter, expectPage(pageRequest(first, after))));
    return page === null ? null : { ...toConnection(page, (row) => row, invitationCursor), totalCount: page.totalCount };
  }

  @Query(() => MyRoleInvitationView, { nullable: true, description: 'An invitation that went to the viewer; null for everybody else.' })
  @Access('me:read')
  async myRoleInvitation(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MyRoleInvitationView | null> {
    return this.read.own(viewer, asId<'RoleInvitation'>(id));
  }

  @Query(() => MyRoleInvitationConnection, { description: 'Invitations that wait for the viewer’s answer, newest first.' })
  @Access('me:read')
  async myRoleInvitations(
    @Args() { first, after }: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<MyRoleInvitationView>> {
    const page = expectPage(await this.read.waiting(viewer, expectPage(pageRequest(first, after))));
    return toConnection(page, (row) => row, invitationCursor);
  }

  @Mutation(() => RoleInvitationPayload, {
    description:
      'Sends an invitation again, with a new end and under the same link; also one that has expired. At most every twelve hours.',
  })
  @Access('person:grant')
  async resendRoleInvitation(
    @Args('input', { description: 'Which.' }) input: RoleInvitationInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof RoleInvitationPayload> {
    const resent = await this.resending.one(viewer, input.toCommand('resendRoleInvitation'), ip);
    return toPayload(await this.after(viewer, resent), (invitation) => ({ invitation }));
  }

  @Mutation(() => ResendRoleInvitationsPayload, { description: 'Sends all invitations again that wait and were not sent lately.' })
  @Access('person:grant')
  async resendRoleInvitations(
    @Args('input', { description: 'Which.' }) input: ResendRoleInvitationsInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof ResendRoleInvitationsPayload> {
    return toPayload(await this.resending.many(viewer, input.toCommand(), ip), (resent) => resent);
  }

  @Mutation(() => RoleInvitationPayload, { description: 'Takes an invitation back that waits; its role ends.' })
  @Access('person:grant')
  async revokeRoleInvitation(
    @Args('input', { description: 'Which.' }) input: RoleInvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof RoleInvitationPayload> {
    const revoked = await this.revoking.run(viewer, input.toCommand('revokeRoleInvitation'));
    return toPayload(await this.after(viewer, revoked), (invitation) => ({ invitation }));
  }

  @Mutation(() => AnswerRoleInvitationPayload, { description: 'Accepts or declines an invitation that went to the viewer.' })
  @Access('me:edit')
  async answerRoleInvitation(
    @Args('input', { description: 'Which, and how.' }) input: AnswerRoleInvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AnswerRoleInvitationPayload> {
    const answered = await this.answering.run(viewer, input.toCommand());
    const invitation = answered.ok ? await this.read.own(viewer, answered.value) : null;
    return toPayload(answered.ok ? orNotFound(invitation) : answered, (own) => ({ invitation: own }));
  }

  private async after<E>(viewer: Viewer, result: Result<RoleInvitationId, E>): Promise<Result<OrganisersInvitation, E | NotFound>> {
    return result.ok ? orNotFound(await this.read.one(viewer, result.value)) : result;
  }
}

function orNotFound<T>(found: T | null): Result<T, NotFound> {
  return found === null ? err({ code: 'NotFound', what: 'invitation' }) : ok(found);
}
