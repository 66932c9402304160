import { PersonView } from '@jamboree/identity-server';
import type { EventId, Instant, SubmissionId, TeamId } from '@jamboree/kernel';
import { countedConnectionOf, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedMember } from '../persistence/team-list.store.js';
import type { TeamDetails } from '../use-cases/read-teams.js';

@ObjectType('TeamMember', { description: 'Somebody in a team.' })
export class TeamMemberView {
  @Field(() => PersonView, { description: 'Who it is.' })
  readonly person: PersonView;

  @Field(() => Boolean, { description: 'Whether this member leads: exactly one does.' })
  readonly lead: boolean;

  @Field(() => InstantScalar, { description: 'Since when.' })
  readonly joinedAt: Instant;

  static from({ userId, displayName, city, lead, joinedAt }: NamedMember): TeamMemberView {
    return { person: PersonView.from({ id: userId, displayName, city }), lead, joinedAt };
  }
}

@ObjectType('Team', { description: 'People who write one submission together; a jam table is a team of kind TABLE.' })
export class TeamView {
  @Field(() => ID, { description: 'The team’s id.' })
  readonly id: TeamId;

  @Field(() => ID, { description: 'The event it belongs to.' })
  readonly eventId: EventId;

  @Field(() => String, { description: 'TEAM or TABLE.' })
  readonly kind: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly name: string;

  @Field(() => String, { description: 'Whom it seeks and what it plans.' })
  readonly pitch: string;

  @Field(() => [TeamMemberView], { description: 'In the order in which they joined.' })
  readonly members: readonly TeamMemberView[];

  @Field(() => Int, { description: 'The most people it may have.' })
  readonly maxSize: number;

  @Field(() => Int, { description: 'The fewest people with whom it may submit.' })
  readonly minSize: number;

  @Field(() => Boolean, { description: 'Whether the viewer leads it.' })
  readonly viewerIsLead: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer belongs to it.' })
  readonly viewerIsMember: boolean;

  @Field(() => ID, { nullable: true, description: 'Its submission; for its members only.' })
  readonly submissionId: SubmissionId | null;

  @Field(() => Int, { description: 'To be expected by an edit.' })
  readonly version: number;

  static from({ createdAt: _, members, ...team }: TeamDetails): TeamView {
    return { ...team, members: members.map((member) => TeamMemberView.from(member)) };
  }
}

export const TeamConnection = countedConnectionOf(TeamView, 'Team');
