import { may, type EventFacts } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import type { EventId, Viewer } from '@jamboree/kernel';
import { proposePlacing, type PlacingProposal } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { FinderStore, type PlaceablePerson, type TeamFormation } from '../persistence/finder.store.js';
import { TeamListStore, type TeamWithMembers } from '../persistence/team-list.store.js';
import { LoadPlacing, type PlacingChoices } from './load-placing.js';

/** A proposal with the names that its readers need. */
export interface NamedProposal {
  readonly basis: string;
  readonly proposal: PlacingProposal;
  /** Everybody who agreed to be placed, those left out of the proposal too. */
  readonly people: readonly PlaceablePerson[];
  /** Existing teams that get somebody. */
  readonly teams: readonly TeamWithMembers[];
  /** How many there are; new ones are numbered on from here. */
  readonly teamCount: number;
}

/** How far teams have formed, and where the rest could go: for organisers. */
@Injectable()
export class ReadPlacing {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly finder: FinderStore,
    private readonly teams: TeamListStore,
    private readonly load: LoadPlacing,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever does not manage the event. */
  async formation(viewer: Viewer, eventId: EventId): Promise<TeamFormation | null> {
    return this.uow.read(async (tx) => {
      const facts = await this.managed(tx, viewer, eventId);
      return facts === null ? null : this.finder.formation(tx, eventId, facts.event.teamMin);
    });
  }

  /** Null for whoever does not manage the event. Nothing is written: a proposal is a question. */
  async proposal(viewer: Viewer, eventId: EventId, choices: PlacingChoices): Promise<NamedProposal | null> {
    return this.uow.read(async (tx) => {
      const event = await this.managed(tx, viewer, eventId);
      if (event === null) return null;
      const { facts, people, basis } = await this.load.of(tx, event, choices, this.clock.now());
      const proposal = proposePlacing(facts);
      const teams = await this.teams.byIds(
        tx,
        proposal.groups.flatMap(({ teamId }) => teamId ?? []),
      );
      const { teams: teamCount } = await this.finder.formation(tx, eventId, event.event.teamMin);
      return { basis, proposal, people, teams, teamCount };
    });
  }

  private async managed(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<EventFacts | null> {
    const facts = await this.events.within(tx, viewer, eventId);
    return facts !== null && may(viewer, 'event:manage', facts, this.clock.now()).ok ? facts : null;
  }
}
