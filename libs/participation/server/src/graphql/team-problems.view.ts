import type { AlreadyInTeam, CoauthorMissing, InvitationInvalid, TeamFull } from '@jamboree/participation-domain';
import { ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('TeamFull', { implements: () => ProblemView, description: 'The team has as many people as it may have.' })
export class TeamFullView extends ProblemView {
  @Field(() => Int, { description: 'The most people it may have.' })
  readonly max: number;

  static from({ max }: TeamFull): TeamFullView {
    return Object.assign(new TeamFullView(), { message: `This team is full: it may have ${max} people. Nothing was changed.`, max });
  }
}

@ObjectType('AlreadyInTeam', { implements: () => ProblemView, description: 'A person belongs to one team per event.' })
export class AlreadyInTeamView extends ProblemView {
  @Field(() => String, { description: 'The team that the viewer belongs to.' })
  readonly teamName: string;

  static from({ teamName }: AlreadyInTeam): AlreadyInTeamView {
    return Object.assign(new AlreadyInTeamView(), { message: `You belong to the team ${teamName} already; leave it first.`, teamName });
  }
}

const REASONS: Readonly<Record<InvitationInvalid['reason'], string>> = {
  EXPIRED: 'has expired',
  REVOKED: 'was called back',
  USED_UP: 'was used as often as it may be',
  UNKNOWN: 'is not known',
};

@ObjectType('InvitationInvalid', { implements: () => ProblemView, description: 'The link cannot be used any more.' })
export class InvitationInvalidView extends ProblemView {
  @Field(() => String, { description: 'EXPIRED, REVOKED, USED_UP or UNKNOWN.' })
  readonly reason: InvitationInvalid['reason'];

  static from({ reason }: InvitationInvalid): InvitationInvalidView {
    const message = `This invitation ${REASONS[reason]}; ask the team for a new link.`;
    return Object.assign(new InvitationInvalidView(), { message, reason });
  }
}

@ObjectType('CoauthorMissing', { implements: () => ProblemView, description: 'No author comes from one of the cities.' })
export class CoauthorMissingView extends ProblemView {
  @Field(() => [String], { description: 'Cities without an author.' })
  readonly cities: readonly string[];

  static from({ cities }: CoauthorMissing): CoauthorMissingView {
    const message = `Nobody from ${cities.join(', ')} is in the team yet, so nothing was submitted. Your draft is kept: invite somebody from there.`;
    return Object.assign(new CoauthorMissingView(), { message, cities });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    TeamFull: TeamFullView;
    AlreadyInTeam: AlreadyInTeamView;
    InvitationInvalid: InvitationInvalidView;
    CoauthorMissing: CoauthorMissingView;
  }
}

registerProblem<'TeamFull', TeamFull>('TeamFull', TeamFullView);
registerProblem<'AlreadyInTeam', AlreadyInTeam>('AlreadyInTeam', AlreadyInTeamView);
registerProblem<'InvitationInvalid', InvitationInvalid>('InvitationInvalid', InvitationInvalidView);
registerProblem<'CoauthorMissing', CoauthorMissing>('CoauthorMissing', CoauthorMissingView);
