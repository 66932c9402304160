import type { EventFacts, PhaseClosed } from '@jamboree/event-domain';
import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type InvalidInput, type Instant, type NotPermitted, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { foundTeam, nameForTeamOf, permitted, teamKindFor, type AlreadyInTeam, type Team } from '@jamboree/participation-domain';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamStore } from '../persistence/team.store.js';

type Problem = NotPermitted | PhaseClosed | AlreadyInTeam | InvalidInput;

/** Lets somebody write before they have found others: a draft belongs to a team, and a team may begin with one person. */
@Injectable()
export class TeamOfOne {
  constructor(
    private readonly persons: PersonStore,
    private readonly teams: TeamStore,
  ) {}

  /** The team that the person belongs to, or a new one that bears their name. */
  async ensure(tx: WriteTx, viewer: Viewer, userId: UserId, event: EventFacts, now: Instant): Promise<Result<Team, Problem>> {
    const { id: eventId, templateKey } = event.event;
    const own = await this.teams.ofPerson(tx, eventId, userId);
    if (own !== null) return ok(own);
    const allowed = permitted(viewer, 'team:create', { event, resource: {}, extensions: [] }, now);
    if (!allowed.ok) return allowed;
    const person = await this.persons.byId(tx, userId);
    if (person === null) return err({ code: 'NotPermitted', action: 'team:create', reason: 'SIGNED_OUT' });

    const texts = { name: nameForTeamOf(person.displayName), pitch: '' };
    const decided = foundTeam({ phases: event.phases, ownTeam: null }, texts, now);
    if (!decided.ok) return decided;
    const team = await this.teams.add(tx, { ...decided.value, eventId, kind: teamKindFor(templateKey) }, now);
    await this.teams.addMember(tx, team, userId, true, now);
    await tx.record({ type: 'TeamFounded', eventId, subjectId: team.id, at: now, data: { userId } });
    return ok(team);
  }
}
