import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Origin, toPayload, type RequestOrigin } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InvitePeople } from '../../use-cases/people/invite-people.use-case.js';
import { InvitationPreviewArgs, InvitationRowView, InvitePeopleInput, InvitePeoplePayload } from './invite-people.views.js';
import { InvitationAllowanceView } from './strangers-limit.view.js';

/** Inviting many people to one role. */
@Resolver()
export class InvitePeopleResolver {
  constructor(private readonly inviting: InvitePeople) {}

  @Query(() => [InvitationRowView], {
    nullable: true,
    description: 'What would become of a list of invitations; writes nothing. Null for whoever may not invite.',
  })
  @Access('person:grant')
  async invitationListPreview(
    @Args() { eventId, role, people, evenDeclined }: InvitationPreviewArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<readonly InvitationRowView[] | null> {
    const invitees = people.map(({ email, displayName = null }) => ({ email, displayName }));
    const wanted = { eventId: asId<'Event'>(eventId), role, people: invitees, evenDeclined: evenDeclined ?? false };
    const judged = await this.inviting.preview(viewer, wanted);
    return judged?.map((row) => InvitationRowView.from(row)) ?? null;
  }

  @Query(() => InvitationAllowanceView, {
    nullable: true,
    description: 'How many people who have never signed in the viewer may still invite; null for whoever may not invite.',
  })
  @Access('person:grant')
  invitationAllowance(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<InvitationAllowanceView | null> {
    return this.inviting.allowance(viewer, asId(eventId));
  }

  @Mutation(() => InvitePeoplePayload, {
    description: 'Gives one role to many people by mail address and invites each by mail, once however often the list is sent.',
  })
  @Access('person:grant')
  async invitePeople(
    @Args('input', { description: 'Whom, and to what.' }) input: InvitePeopleInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof InvitePeoplePayload> {
    const invited = await this.inviting.run(viewer, input.toCommand(), ip);
    return toPayload(invited, (judged) => ({ rows: judged.map((row) => InvitationRowView.from(row)) }));
  }
}
