import { may, type EventFacts } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { err, ok, type EventId, type Instant, type Result, type Viewer } from '@jamboree/kernel';
import { nameForPlacedTeam, openLock, proposePlacing, teamKindFor, type PlacedGroup, type Team } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type Command, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails, type TeamNews } from '../mails/team-mails.js';
import { FinderStore } from '../persistence/finder.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { TeamWishStore } from '../persistence/team-wish.store.js';
import { LoadPlacing, type PlacingChoices } from './load-placing.js';
import type { PlacingProblem } from './problems.js';

export interface ApplyPlacingCommand extends Command, PlacingChoices {
  readonly eventId: EventId;
  /** Of the proposal that was looked at. */
  readonly basis: string;
}

/**
 * Does what was proposed, all of it or nothing. The proposal is reckoned again from the facts of this transaction; when they are no longer
 * those that the organiser looked at (somebody found a team, left, took the consent back), nothing happens (`FACTS_CHANGED`).
 */
@Injectable()
export class ApplyPlacing {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly load: LoadPlacing,
    private readonly finder: FinderStore,
    private readonly teams: TeamStore,
    private readonly wishes: TeamWishStore,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  /** How many people were placed. */
  async run(viewer: Viewer, command: ApplyPlacingCommand): Promise<Result<number, PlacingProblem>> {
    return this.uow.write<number, PlacingProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId } = command;
      const event = await this.events.within(tx, viewer, eventId);
      if (event === null) return err({ code: 'NotFound', what: 'event' });
      const allowed = may(viewer, 'event:manage', event, now);
      if (!allowed.ok) return allowed;
      const lock = openLock({ phases: event.phases, extensions: [] }, 'team:join', now);
      if (!lock.ok) return lock;

      const { facts, basis } = await this.load.of(tx, event, command, now);
      if (basis !== command.basis) return err({ code: 'StateChanged', current: 'FACTS_CHANGED' });
      const { groups } = proposePlacing(facts);
      const { teams } = await this.finder.formation(tx, eventId, event.event.teamMin);
      let founded = teams;
      for (const group of groups) {
        if (group.teamId === null) founded += 1;
        await this.place(tx, event, group, founded, now);
      }
      const placed = groups.reduce((sum, { people }) => sum + people.length, 0);
      await tx.record({ type: 'PeoplePlaced', eventId, subjectId: eventId, at: now, data: { placed, basis, seed: command.seed } });
      return ok(placed);
    });
  }

  private async place(tx: WriteTx, event: EventFacts, group: PlacedGroup, number: number, now: Instant): Promise<void> {
    const team = await this.teamOf(tx, event, group, number, now);
    const eventId = event.event.id;
    const about = newId(now);
    for (const { userId } of group.people) {
      await this.teams.addMember(tx, team, userId, userId === group.leadId, now);
      await this.wishes.fulfilled(tx, eventId, userId);
      await tx.record({ type: 'TeamJoined', eventId, subjectId: team.id, at: now, data: { userId, placed: true } });
    }
    const words = { teamName: team.name, personName: '', message: '' };
    await this.mails.tell(
      tx,
      event,
      group.people.map(({ userId: to }): TeamNews => ({ kind: 'PLACED', to, about, ...words })),
    );
  }

  private async teamOf(tx: WriteTx, { event }: EventFacts, group: PlacedGroup, number: number, now: Instant): Promise<Team> {
    const known = group.teamId === null ? null : await this.teams.byId(tx, group.teamId);
    if (known !== null) return known;
    const { id: eventId, templateKey } = event;
    const team = await this.teams.add(tx, { eventId, kind: teamKindFor(templateKey), name: nameForPlacedTeam(number), pitch: '' }, now);
    await tx.record({ type: 'TeamFounded', eventId, subjectId: team.id, at: now, data: { placed: true } });
    return team;
  }
}
