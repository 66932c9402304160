import { PersonView, ProfileContentView, TeamRoleEnum } from '@jamboree/identity-server';
import type { SpokenLanguage, TeamRole } from '@jamboree/identity-domain';
import type { ChallengeId, TeamId, UserId } from '@jamboree/kernel';
import type { Match, MatchReason, OpeningContent, OpenRole } from '@jamboree/participation-domain';
import { countedConnectionOf, describedEnum } from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FoundPerson, FoundTeam } from '../use-cases/read-finder.js';
import { TeamView } from './team.view.js';

const MatchReasonKindEnum = describedEnum<MatchReason['kind']>('MatchReasonKind', 'Why two fit.', {
  YOU_OFFER: 'They look for what you bring.',
  THEY_OFFER: 'They bring what you look for.',
  CHALLENGE: 'The same challenges.',
  OTHER_CITY: 'Another city.',
  OTHER_SECTOR: 'Another sector.',
  LANGUAGE: 'A language in common.',
  HOURS: 'Time in common.',
});

@ObjectType('MatchReason', { description: 'One reason why two fit; what it is about stands in the field that belongs to its kind.' })
export class MatchReasonView {
  @Field(() => MatchReasonKindEnum, { description: 'What kind of reason.' })
  readonly kind: MatchReason['kind'];

  @Field(() => Float, { description: 'How much it counts; all reasons together make the match’s score.' })
  readonly score: number;

  @Field(() => [TeamRoleEnum], { description: 'Roles sought and offered; otherwise none.' })
  readonly roles: readonly TeamRole[];

  @Field(() => [ID], { description: 'Challenges both would like; otherwise none.' })
  readonly challengeIds: readonly ChallengeId[];

  @Field(() => [String], { description: 'Languages in common, as BCP 47 tags; otherwise none.' })
  readonly languages: readonly SpokenLanguage[];

  @Field(() => [String], { description: 'The others’ cities; otherwise none.' })
  readonly cities: readonly string[];

  @Field(() => Float, { description: 'Hours a week in common; otherwise 0.' })
  readonly hours: number;

  static from(reason: MatchReason): MatchReasonView {
    return { roles: [], challengeIds: [], languages: [], cities: [], hours: 0, ...reason };
  }
}

@ObjectType('Match', { description: 'How well two fit, with every reason.' })
export class MatchView {
  @Field(() => Int, { description: '0 to 100.' })
  readonly score: number;

  @Field(() => [MatchReasonView], { description: 'Weightiest first.' })
  readonly reasons: readonly MatchReasonView[];

  static from({ score, reasons }: Match): MatchView {
    return { score, reasons: reasons.map((reason) => MatchReasonView.from(reason)) };
  }
}

@ObjectType('FinderPerson', { description: 'Somebody who looks for a team in an event, as far as they show themselves there.' })
export class FinderPersonView {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => PersonView, { description: 'Who it is.' })
  readonly person: PersonView;

  @Field(() => ProfileContentView, { description: 'What the person shows to people of the event.' })
  readonly profile: ProfileContentView;

  @Field(() => String, { nullable: true, description: 'IANA time zone; null unless the person shows their hours.' })
  readonly timeZone: string | null;

  @Field(() => String, { description: 'What the person says to teams of this event.' })
  readonly note: string;

  @Field(() => [ID], { description: 'Challenges the person would like to work on; none means any.' })
  readonly challengeIds: readonly ChallengeId[];

  @Field(() => MatchView, { description: 'How well the viewer, or the viewer’s team, and the person fit.' })
  readonly match: MatchView;

  @Field(() => Boolean, { description: 'Whether an invitation of the viewer’s team waits for the person’s answer.' })
  readonly invited: boolean;

  static from({ id, person, profile, match, invited }: FoundPerson): FinderPersonView {
    const { displayName, city, note, challengeIds } = person;
    return {
      ...{ id, note, challengeIds, invited },
      person: PersonView.from({ id, displayName, city }),
      profile: ProfileContentView.of(profile),
      timeZone: profile.hours.length === 0 ? null : person.timeZone,
      match: MatchView.from(match),
    };
  }
}

@ObjectType('OpenRole', { description: 'A place that a team wants to fill.' })
export class OpenRoleView implements OpenRole {
  @Field(() => TeamRoleEnum, { description: 'What for.' })
  readonly role: TeamRole;

  @Field(() => Int, { description: 'How many people.' })
  readonly count: number;

  @Field(() => String, { description: 'In the team’s words; empty when there are none.' })
  readonly note: string;
}

@ObjectType('FinderTeam', { description: 'A team with a free place that may be asked.' })
export class FinderTeamView {
  @Field(() => ID, { description: 'The team’s id.' })
  readonly id: TeamId;

  @Field(() => TeamView, { description: 'The team.' })
  readonly team: TeamView;

  @Field(() => [OpenRoleView], { description: 'Whom it looks for; none when it has not said.' })
  readonly openRoles: readonly OpenRoleView[];

  @Field(() => [ID], { description: 'Challenges it is interested in.' })
  readonly challengeIds: readonly ChallengeId[];

  @Field(() => MatchView, { description: 'How well the viewer, or the viewer’s team, and the team fit.' })
  readonly match: MatchView;

  @Field(() => Boolean, { description: 'Whether a request of the viewer’s waits for its answer.' })
  readonly asked: boolean;

  static from({ id, team, roles, challengeIds, match, asked }: FoundTeam): FinderTeamView {
    return { id, team: TeamView.from(team), openRoles: roles, challengeIds, match: MatchView.from(match), asked };
  }
}

export const FinderPersonConnection = countedConnectionOf(FinderPersonView, 'FinderPerson');
export const FinderTeamConnection = countedConnectionOf(FinderTeamView, 'FinderTeam');

@ObjectType('TeamOpening', { description: 'Whom a team looks for.' })
export class TeamOpeningView {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: TeamId;

  @Field(() => Boolean, { description: 'Whether people may ask to join.' })
  readonly open: boolean;

  @Field(() => [OpenRoleView], { description: 'Places it wants to fill.' })
  readonly roles: readonly OpenRoleView[];

  @Field(() => [ID], { description: 'Challenges it is interested in.' })
  readonly challengeIds: readonly ChallengeId[];

  @Field(() => Int, { description: 'To be expected by an edit; 0 while nothing was said.' })
  readonly version: number;

  static from(teamId: TeamId, { open, roles, challengeIds, version }: OpeningContent & { readonly version: number }): TeamOpeningView {
    return { teamId, open, roles, challengeIds, version };
  }
}
