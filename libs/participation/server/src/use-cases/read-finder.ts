import { may, type EventFacts } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { visibleProfile, type VisibleProfile } from '@jamboree/identity-domain';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type EventId,
  type PageProblem,
  type PageRequest,
  type Result,
  type TeamId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  byMatch,
  invitationProblem,
  matchOf,
  partyOfPerson,
  partyOfTeam,
  personFits,
  requestStateAt,
  teamFits,
  type FinderFilter,
  type Match,
  type Party,
} from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { FinderStore, type LookingPerson, type OpenTeam, type ToldMember, type ToldPerson } from '../persistence/finder.store.js';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamListStore } from '../persistence/team-list.store.js';
import { TeamOpeningStore } from '../persistence/team-opening.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { TeamWishStore } from '../persistence/team-wish.store.js';
import { detailsOf, type CountedPage, type TeamDetails } from './read-teams.js';

export interface FinderQuery extends FinderFilter {
  readonly eventId: EventId;
}

export interface FoundPerson {
  readonly id: UserId;
  readonly person: Pick<LookingPerson, 'displayName' | 'city' | 'timeZone' | 'note' | 'challengeIds'>;
  readonly profile: VisibleProfile;
  readonly match: Match;
  /** Whether an invitation of the viewer's team waits for this person's answer. */
  readonly invited: boolean;
}

export interface FoundTeam extends Pick<OpenTeam, 'roles' | 'challengeIds'> {
  readonly id: TeamId;
  readonly team: TeamDetails;
  readonly match: Match;
  /** Whether a request of the viewer's waits for the team's answer. */
  readonly asked: boolean;
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null, totalCount: 0 } as const;
const NO_MATCH: Match = { score: 0, reasons: [] };

/**
 * Who fits whom: best first, with the reasons. Matches depend on who looks, so they are reckoned here rather than by the database; what they
 * are reckoned from is read in one statement and has gone through `visibleProfile` first.
 */
@Injectable()
export class ReadFinder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly finder: FinderStore,
    private readonly teams: TeamStore,
    private readonly teamList: TeamListStore,
    private readonly openings: TeamOpeningStore,
    private readonly wishes: TeamWishStore,
    private readonly requests: JoinRequestStore,
    private readonly invitations: TeamInvitationStore,
    private readonly clock: Clock,
  ) {}

  /** People who look for a team; for nobody who may not read teams there. */
  async people(viewer: Viewer, query: FinderQuery, request: PageRequest): Promise<Result<CountedPage<FoundPerson>, PageProblem>> {
    const after = readMatchCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const { eventId } = query;
      if ((await this.readable(tx, viewer, eventId)) === null) return ok(NOTHING);
      const { userId } = viewer;
      const own = userId === null ? null : await this.teams.ofPerson(tx, eventId, userId);
      const me = await this.partyOf(tx, viewer, eventId, own?.id ?? null);
      const invited = own === null ? new Set<UserId>() : await this.invitedBy(tx, own.id);
      const all = (await this.finder.looking(tx, eventId))
        .filter((person) => person.userId !== userId)
        .map((person) => ({ person, id: person.userId, profile: visibleProfile(person.profile, 'EVENT'), city: person.city }))
        .filter((seen) => personFits(query, seen))
        .map(({ person, id, profile }) => {
          const seen = { profile, city: person.city, timeZone: person.timeZone };
          const match = me === null ? NO_MATCH : matchOf(me, partyOfPerson(seen, person.challengeIds, this.clock.now()));
          return { id, person, profile, match, invited: invited.has(id) };
        });
      return ok(pageOfMatches(all, request, after.value));
    });
  }

  /** Teams with a free place that may be asked. */
  async openTeams(viewer: Viewer, query: FinderQuery, request: PageRequest): Promise<Result<CountedPage<FoundTeam>, PageProblem>> {
    const after = readMatchCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const { eventId } = query;
      const facts = await this.readable(tx, viewer, eventId);
      if (facts === null) return ok(NOTHING);
      const { userId } = viewer;
      const own = userId === null ? null : await this.teams.ofPerson(tx, eventId, userId);
      const me = await this.partyOf(tx, viewer, eventId, own?.id ?? null);
      const now = this.clock.now();
      const requests = userId === null ? [] : await this.requests.ofPerson(tx, eventId, userId);
      const asked = new Set(requests.filter((one) => requestStateAt(one, now) === 'OPEN').map(({ teamId }) => teamId));
      const people = byTeam(await this.finder.membersInEvent(tx, eventId));
      const all = (await this.finder.openTeams(tx, eventId, facts.event.teamMax))
        .filter(({ id }) => id !== own?.id)
        .map((team) => ({ team, people: seenPeople(people.get(team.id) ?? [], userId), seeks: team.roles.map(({ role }) => role) }))
        .filter((team) => teamFits(query, team))
        .map(({ team, people: members, seeks }) => {
          const { id, roles, challengeIds } = team;
          const match = me === null ? NO_MATCH : matchOf(me, partyOfTeam(members, { seeks, challengeIds }, now));
          return { id, roles, challengeIds, match, asked: asked.has(id) };
        });
      const page = pageOfMatches(all, request, after.value);
      const details = await this.teamList.byIds(
        tx,
        page.items.map(({ id }) => id),
      );
      const teams = new Map(details.map((team) => [team.id, detailsOf(viewer, facts, team)]));
      const items = page.items.flatMap((item) => {
        const team = teams.get(item.id);
        return team === undefined ? [] : [{ ...item, team }];
      });
      return ok({ ...page, items });
    });
  }

  private async readable(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<EventFacts | null> {
    const facts = await this.events.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'team:read', facts, this.clock.now()).ok ? facts : null;
  }

  /** Who looks: the viewer's team, or a participant without one; null for others, to whom nobody fits better than anybody. */
  private async partyOf(tx: ReadTx, viewer: Viewer, eventId: EventId, teamId: TeamId | null): Promise<Party | null> {
    const { userId } = viewer;
    if (userId === null || viewer.roles.get(eventId)?.has('PARTICIPANT') !== true) return null;
    const now = this.clock.now();
    if (teamId === null) {
      const [me] = await this.finder.people(tx, [userId]);
      const wish = await this.wishes.of(tx, eventId, userId);
      return me === undefined ? null : partyOfPerson(seenBy(me, userId), wish?.challengeIds ?? [], now);
    }
    const members = (await this.finder.membersInEvent(tx, eventId)).filter((member) => member.teamId === teamId);
    const opening = await this.openings.of(tx, teamId);
    const wants = { seeks: opening?.roles.map(({ role }) => role) ?? [], challengeIds: opening?.challengeIds ?? [] };
    return partyOfTeam(seenPeople(members, userId), wants, now);
  }

  private async invitedBy(tx: ReadTx, teamId: TeamId): Promise<ReadonlySet<UserId>> {
    const waiting = (await this.invitations.toPeople(tx, teamId)).filter(
      (invitation) => invitationProblem(invitation, this.clock.now()) === null,
    );
    return new Set(waiting.flatMap(({ inviteeId }) => (inviteeId === null ? [] : [inviteeId])));
  }
}

function seenBy(person: ToldPerson, viewer: UserId | null) {
  const { city, timeZone, userId } = person;
  return { profile: visibleProfile(person.profile, userId === viewer ? 'SELF' : 'EVENT'), city, timeZone };
}

function seenPeople(people: readonly ToldPerson[], viewer: UserId | null) {
  return people.map((person) => seenBy(person, viewer));
}

function byTeam(members: readonly ToldMember[]): ReadonlyMap<TeamId, readonly ToldMember[]> {
  const teams = new Map<TeamId, ToldMember[]>();
  for (const member of members) teams.set(member.teamId, [...(teams.get(member.teamId) ?? []), member]);
  return teams;
}

interface Matched {
  readonly id: string;
  readonly match: Match;
}

function pageOfMatches<Row extends Matched>(all: readonly Row[], request: PageRequest, after: Matched | null): CountedPage<Row> {
  const rows = [...all].sort(byMatch).filter((row) => after === null || byMatch(after, row) < 0);
  return { ...pageOf(rows, request.first, matchCursor), totalCount: all.length };
}

export function matchCursor({ id, match }: Matched): string {
  return encodeCursor([match.score, id]);
}

function readMatchCursor(after: string | null): Result<Matched | null, PageProblem> {
  const key = readCursor(after, 'number', 'string');
  if (!key.ok) return key;
  if (key.value === null) return ok(null);
  const [score, id] = key.value;
  return ok({ id, match: { score, reasons: [] } });
}
