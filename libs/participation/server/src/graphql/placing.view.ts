import type { TeamRole } from '@jamboree/identity-domain';
import { PersonView, TeamRoleEnum } from '@jamboree/identity-server';
import type { TeamId, UserId } from '@jamboree/kernel';
import { nameForPlacedTeam, type UnmetWish } from '@jamboree/participation-domain';
import {
  describedEnum,
  IdempotencyMismatchView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlaceablePerson, TeamFormation } from '../persistence/finder.store.js';
import type { NamedProposal } from '../use-cases/read-placing.js';
import { MatchReasonView } from './team-finder.view.js';

const UnmetWishKindEnum = describedEnum<UnmetWish['kind']>('UnmetWishKind', 'What somebody wanted and does not get.', {
  CHALLENGE: 'Nobody there would like one of their challenges.',
  LANGUAGE: 'Nobody there speaks one of their languages.',
  HOURS: 'Nobody there has time when they have.',
  SEEKS: 'Nobody there brings these roles that they look for.',
});

@ObjectType('TeamFormation', { description: 'How far the teams of an event have formed.' })
export class TeamFormationView implements TeamFormation {
  @Field(() => Int, { description: 'Teams with people in them.' })
  readonly teams: number;

  @Field(() => Int, { description: 'Of those, with fewer people than they need to submit.' })
  readonly tooSmall: number;

  @Field(() => Int, { description: 'Participants without a team.' })
  readonly withoutTeam: number;

  @Field(() => Int, { description: 'Of those, who wants to be found.' })
  readonly looking: number;

  @Field(() => Int, { description: 'Of those, who has agreed to be placed.' })
  readonly toPlace: number;
}

@ObjectType('UnmetWish', { description: 'What somebody wanted and does not get by a placing.' })
export class UnmetWishView {
  @Field(() => UnmetWishKindEnum, { description: 'What.' })
  readonly kind: UnmetWish['kind'];

  @Field(() => [TeamRoleEnum], { description: 'Roles sought that nobody brings; otherwise none.' })
  readonly roles: readonly TeamRole[];
}

@ObjectType('PlacedPerson', { description: 'Somebody with the team that a proposal puts them into.' })
export class PlacedPersonView {
  @Field(() => PersonView, { description: 'Who.' })
  readonly person: PersonView;

  @Field(() => Boolean, { description: 'Put there by hand.' })
  readonly pinned: boolean;

  @Field(() => [MatchReasonView], { description: 'Why there, as the person would read it; weightiest first.' })
  readonly reasons: readonly MatchReasonView[];

  @Field(() => [UnmetWishView], { description: 'Every wish that stays open.' })
  readonly unmet: readonly UnmetWishView[];
}

@ObjectType('PlacingGroup', { description: 'A team that a proposal puts people into.' })
export class PlacingGroupView {
  @Field(() => ID, { nullable: true, description: 'The team; null for one to be founded.' })
  readonly teamId: TeamId | null;

  @Field(() => String, { description: 'What it is called.' })
  readonly name: string;

  @Field(() => [PersonView], { description: 'Who is in it already.' })
  readonly members: readonly PersonView[];

  @Field(() => [PlacedPersonView], { description: 'Who would come.' })
  readonly people: readonly PlacedPersonView[];

  @Field(() => ID, { nullable: true, description: 'Who would lead a team to be founded.' })
  readonly leadId: UserId | null;
}

@ObjectType('PlacingProposal', { description: 'Where people who agreed to be placed could go. Nothing has happened yet.' })
export class PlacingProposalView {
  @Field(() => String, { description: 'Names the facts it was made of; to be given back when it is applied.' })
  readonly basis: string;

  @Field(() => [PlacingGroupView], { description: 'Teams that get somebody, existing ones first.' })
  readonly groups: readonly PlacingGroupView[];

  @Field(() => [PersonView], { description: 'For whom there is no place.' })
  readonly unplaced: readonly PersonView[];

  @Field(() => [PersonView], { description: 'Who agreed to be placed and is left out by hand.' })
  readonly excluded: readonly PersonView[];

  static from({ basis, proposal, people, teams, teamCount }: NamedProposal, excluded: readonly string[]): PlacingProposalView {
    const byId = new Map(people.map((person) => [person.userId, person]));
    const person = (id: UserId) => {
      const found = byId.get(id);
      return found === undefined ? [] : [viewOf(found)];
    };
    let founded = teamCount;
    return {
      basis,
      groups: proposal.groups.map(({ teamId, people: placed, leadId }) => {
        const team = teams.find(({ id }) => id === teamId);
        return {
          teamId,
          leadId,
          name: team?.name ?? nameForPlacedTeam((founded += 1)),
          members: team?.members.map(({ userId: id, displayName, city }) => PersonView.from({ id, displayName, city })) ?? [],
          people: placed.flatMap(({ userId, pinned, reasons, unmet }) =>
            person(userId).map((view) => ({
              person: view,
              pinned,
              reasons: reasons.map((reason) => MatchReasonView.from(reason)),
              unmet: unmet.map((wish) => ({ roles: [], ...wish })),
            })),
          ),
        };
      }),
      unplaced: proposal.unplaced.flatMap(person),
      excluded: people.filter(({ userId }) => excluded.includes(userId)).map(viewOf),
    };
  }
}

function viewOf({ userId: id, displayName, city }: PlaceablePerson): PersonView {
  return PersonView.from({ id, displayName, city });
}

@ObjectType('PlacingApplied', { description: 'Everybody of the proposal is in a team and has a mail.' })
export class PlacingAppliedView {
  @Field(() => Int, { description: 'How many people were placed.' })
  readonly placed: number;
}

export const ApplyPlacingPayload = payloadUnion('ApplyPlacingPayload', PlacingAppliedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  StateChangedView,
]);
