import { EventView } from '@jamboree/event-server';
import type { Person } from '@jamboree/identity-domain';
import { PersonView } from '@jamboree/identity-server';
import type { Instant } from '@jamboree/kernel';
import type { TeamInvitation } from '@jamboree/participation-domain';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InvitationPreview } from '../use-cases/read-invitations.js';

@ObjectType('TeamInvitation', { description: 'A link by which people may join a team, or a question to one person.' })
export class TeamInvitationView {
  @Field(() => ID, { description: 'The invitation’s id.' })
  readonly id: TeamInvitation['id'];

  @Field(() => String, {
    nullable: true,
    description: 'The link, in the answer that made it; null ever after, since only the hash of its secret is kept.',
  })
  readonly url: string | null;

  @Field(() => InstantScalar, { description: 'Until when it can be used.' })
  readonly expiresAt: Instant;

  @Field(() => Int, { description: 'How many more people may join by it.' })
  readonly usesLeft: number;

  @Field(() => Boolean, { description: 'Whether it was called back.' })
  readonly revoked: boolean;

  @Field(() => Boolean, { description: 'Whether the person it is for has said no.' })
  readonly declined: boolean;

  @Field(() => PersonView, { nullable: true, description: 'The one person it is for; null for a link.' })
  readonly invitee: PersonView | null;

  static from(
    invitation: TeamInvitation,
    given: { readonly url?: string | null; readonly invitee?: Person | null } = {},
  ): TeamInvitationView {
    const { id, expiresAt, maxUses, uses, revokedAt, declinedAt } = invitation;
    const invitee = given.invitee === undefined || given.invitee === null ? null : PersonView.from(given.invitee);
    const state = { usesLeft: Math.max(0, maxUses - uses), revoked: revokedAt !== null, declined: declinedAt !== null };
    return { id, url: given.url ?? null, expiresAt, ...state, invitee };
  }
}

@ObjectType('InvitationPreview', { description: 'Where an invitation leads, for whoever holds its link.' })
export class InvitationPreviewView {
  @Field(() => String, { description: 'The team that invites.' })
  readonly teamName: string;

  @Field(() => EventView, { description: 'The event it takes part in.' })
  readonly event: EventView;

  @Field(() => Int, { description: 'People in it now.' })
  readonly members: number;

  @Field(() => Int, { description: 'The most people it may have.' })
  readonly maxSize: number;

  @Field(() => Boolean, { description: 'Whether the link can be used now.' })
  readonly usable: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: EXPIRED, REVOKED, USED_UP or FULL.' })
  readonly reason: string | null;

  static from({ teamName, event, members, maxSize, problem }: InvitationPreview, now: Instant): InvitationPreviewView {
    return { teamName, event: EventView.from(event, now), members, maxSize, usable: problem === null, reason: problem };
  }
}
