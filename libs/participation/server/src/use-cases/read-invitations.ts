import type { EventFacts } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import type { Person } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import { type TeamId, type Viewer } from '@jamboree/kernel';
import { invitationProblem, type InvitationProblem, type TeamInvitation } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';

/** What somebody who holds a link is shown before they join. */
export interface InvitationPreview {
  readonly teamName: string;
  readonly event: EventFacts;
  readonly members: number;
  readonly maxSize: number;
  /** Why the link cannot be used; null when it can. */
  readonly problem: InvitationProblem | 'FULL' | null;
}

/** An invitation of a team, with the one person it is for; null for a link. */
export interface IssuedByTeam {
  readonly invitation: TeamInvitation;
  readonly invitee: Person | null;
}

/** Invitations, for those who issue them and for those who hold one. */
@Injectable()
export class ReadInvitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly invitations: TeamInvitationStore,
    private readonly events: EventStore,
    private readonly persons: PersonStore,
    private readonly clock: Clock,
  ) {}

  /** Newest first; null for whoever may not invite. */
  async ofTeam(viewer: Viewer, teamId: TeamId): Promise<IssuedByTeam[] | null> {
    return this.uow.read(async (tx) => {
      const team = await this.load.byId(tx, viewer, teamId);
      if (team === null) return null;
      const allowed = permittedOnTeam(viewer, 'team:lead', team, this.clock.now());
      // A closed phase ends inviting, not looking.
      if (!allowed.ok && allowed.error.code === 'NotPermitted') return null;
      const invitations = await this.invitations.ofTeam(tx, teamId);
      const invited = invitations.flatMap(({ inviteeId }) => (inviteeId === null ? [] : [inviteeId]));
      const people = new Map((await this.persons.byIds(tx, invited)).map((person) => [person.id, person]));
      return invitations.map((invitation) => ({
        invitation,
        invitee: invitation.inviteeId === null ? null : (people.get(invitation.inviteeId) ?? null),
      }));
    });
  }

  /** The link itself is the permission to see whom it leads to; null when nobody ever issued it. */
  async preview(token: string): Promise<InvitationPreview | null> {
    return this.uow.read(async (tx) => {
      const invitation = await this.invitations.byToken(tx, token);
      const team = invitation === null ? null : await this.teams.byId(tx, invitation.teamId);
      const event = team === null ? null : await this.events.byId(tx, team.eventId);
      if (team === null || event === null) return null;
      const members = (await this.teams.members(tx, team.id)).length;
      const maxSize = event.event.teamMax;
      const problem = invitationProblem(invitation, this.clock.now()) ?? (members >= maxSize ? 'FULL' : null);
      return { teamName: team.name, event, members, maxSize, problem };
    });
  }
}
