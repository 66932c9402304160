import { PersonProfileStore, PersonStore } from '@jamboree/identity-server';
import { emptyProfile, visibleProfile, type Person, type VisibleProfile } from '@jamboree/identity-domain';
import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type PageProblem,
  type PageRequest,
  type Result,
  type TeamId,
  type Viewer,
} from '@jamboree/kernel';
import {
  invitationProblem,
  NO_WISH,
  requestStateAt,
  UNSAID_OPENING,
  type JoinRequest,
  type JoinRequestState,
  type OpeningContent,
  type TeamInvitation,
  type WishContent,
} from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamOpeningStore } from '../persistence/team-opening.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { TeamWishStore } from '../persistence/team-wish.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';

/** One's own request, as it stands now. */
export interface OwnRequest extends Pick<JoinRequest, 'id' | 'teamId' | 'message' | 'createdAt' | 'expiresAt'> {
  readonly state: JoinRequestState;
  readonly teamName: string;
}

/** An invitation that waits for one's answer. */
export interface OwnInvitation extends Pick<TeamInvitation, 'id' | 'teamId' | 'expiresAt'> {
  readonly teamName: string;
  readonly message: string;
  readonly from: Pick<Person, 'id' | 'displayName' | 'city'> | null;
}

/** How one's search for a team stands. */
export interface TeamSearch {
  readonly eventId: EventId;
  readonly wish: WishContent & { readonly version: number };
  /** Newest first. */
  readonly requests: readonly OwnRequest[];
  readonly invitations: readonly OwnInvitation[];
}

/** A request as the team reads it. */
export interface RequestToTeam extends Pick<JoinRequest, 'id' | 'message' | 'createdAt' | 'expiresAt'> {
  readonly person: Person;
  readonly profile: VisibleProfile;
}

/** A search for a team from both sides: what I asked and was asked, and what my team was asked. */
@Injectable()
export class ReadTeamSearch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly openings: TeamOpeningStore,
    private readonly wishes: TeamWishStore,
    private readonly requests: JoinRequestStore,
    private readonly invitations: TeamInvitationStore,
    private readonly persons: PersonStore,
    private readonly profiles: PersonProfileStore,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever does not take part. */
  async own(viewer: Viewer, eventId: EventId): Promise<TeamSearch | null> {
    const { userId } = viewer;
    if (userId === null || viewer.roles.get(eventId)?.has('PARTICIPANT') !== true) return null;
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const wish = await this.wishes.of(tx, eventId, userId);
      const requests = await this.requests.ofPerson(tx, eventId, userId);
      const invitations = (await this.invitations.toPerson(tx, eventId, userId)).filter((one) => invitationProblem(one, now) === null);
      const names = await this.teams.namesOf(
        tx,
        [...requests, ...invitations].map(({ teamId }) => teamId),
      );
      const inviters = new Map(
        (
          await this.persons.byIds(
            tx,
            invitations.map(({ createdBy }) => createdBy),
          )
        ).map((one) => [one.id, one]),
      );
      return {
        eventId,
        wish: wish ?? { ...NO_WISH, version: 0 },
        requests: requests.map((request) => ({
          ...request,
          state: requestStateAt(request, now),
          teamName: names.get(request.teamId) ?? '',
        })),
        invitations: invitations.map((invitation) => ({
          ...invitation,
          teamName: names.get(invitation.teamId) ?? '',
          message: invitation.message ?? '',
          from: inviters.get(invitation.createdBy) ?? null,
        })),
      };
    });
  }

  /** Whom the team looks for, for its members. */
  async opening(viewer: Viewer, teamId: TeamId): Promise<(OpeningContent & { readonly version: number }) | null> {
    return this.uow.read(async (tx) => {
      if (!(await this.isMember(tx, viewer, teamId))) return null;
      return (await this.openings.of(tx, teamId)) ?? { ...UNSAID_OPENING, version: 0 };
    });
  }

  /** Requests that wait for the team's answer; empty for whoever does not lead it. */
  async toTeam(viewer: Viewer, teamId: TeamId, request: PageRequest) {
    const after = readIdCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx): Promise<Result<ReturnType<typeof pageOf<RequestToTeam>>, PageProblem>> => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, teamId);
      const allowed = team === null ? null : permittedOnTeam(viewer, 'team:lead', team, now);
      // A closed phase ends answering, not looking.
      if (allowed === null || (!allowed.ok && allowed.error.code === 'NotPermitted')) return ok(pageOf<RequestToTeam>([], 1, idCursor));
      const rows = await this.requests.waitingAt(tx, teamId, now, request.first, after.value === '' ? null : after.value);
      return ok(pageOf(await this.withPeople(tx, rows), request.first, idCursor));
    });
  }

  private async withPeople(tx: ReadTx, requests: readonly JoinRequest[]): Promise<RequestToTeam[]> {
    const ids = requests.map(({ userId }) => userId);
    const people = new Map((await this.persons.byIds(tx, ids)).map((person) => [person.id, person]));
    const profiles = new Map((await this.profiles.ofPeople(tx, ids)).map((profile) => [profile.userId, profile]));
    return requests.flatMap((request) => {
      const person = people.get(request.userId);
      if (person === undefined) return [];
      const profile = visibleProfile(profiles.get(request.userId) ?? emptyProfile(request.userId), 'EVENT');
      return [{ ...request, person, profile }];
    });
  }

  private async isMember(tx: ReadTx, { userId }: Viewer, teamId: TeamId): Promise<boolean> {
    return userId !== null && (await this.teams.members(tx, teamId)).some((member) => member.userId === userId);
  }
}
