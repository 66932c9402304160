import { asId, type Instant, type LocalizedText, type PhaseId, type SubmissionId } from '@jamboree/kernel';
import type { Electorate, NoVotesLeft, VotingRoundId, VotingState } from '@jamboree/participation-domain';
import {
  connectionOf,
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  LocalizedTextView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  ProblemView,
  registerProblem,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BallotCommand } from '../../use-cases/voting/cast-ballots.js';
import type { SaveVotingRoundCommand, VotingRoundCommand } from '../../use-cases/voting/manage-voting.js';
import type { VotingDetails } from '../../use-cases/voting/read-voting.js';

export const ElectorateEnum = describedEnum<Electorate>('Electorate', 'Who may vote.', {
  PARTICIPANTS: 'People who take part in the event.',
  SIGNED_IN: 'Everybody who is signed in.',
});

export const VotingStateEnum = describedEnum<VotingState>('VotingState', 'How far a vote has come.', {
  PREPARED: 'It has not begun.',
  OPEN: 'Votes are taken.',
  PAUSED: 'Its phase is paused: no votes are taken for now.',
  CLOSED: 'It is over; only organisers see the figures.',
  PUBLISHED: 'Everybody sees the result.',
  VOID: 'Its phase was opened again or left out: no vote of it counts.',
});

@ObjectType('VotedIdea', { description: 'An idea with its votes.' })
export class VotedIdeaView {
  @Field(() => ID, { description: 'The idea.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'Its title.' })
  readonly title: string;

  @Field(() => Int, { description: 'How many chose it.' })
  readonly votes: number;

  @Field(() => Int, { description: 'Its place; equal votes share one.' })
  readonly place: number;
}

@ObjectType('VotingRound', { description: 'People choose among an event’s ideas, secretly and apart from any jury.' })
export class VotingRoundView {
  @Field(() => ID, { description: 'The round’s id.' })
  readonly id: VotingRoundId;

  @Field(() => VotingStateEnum, { description: 'How far it has come.' })
  readonly state: VotingState;

  @Field(() => ElectorateEnum, { description: 'Who may vote.' })
  readonly electorate: Electorate;

  @Field(() => Int, { description: 'Votes of one person, at most one for an idea.' })
  readonly votesPerPerson: number;

  @Field(() => ID, { nullable: true, description: 'The phase in which it is held; null for one with times of its own.' })
  readonly phaseId: PhaseId | null;

  @Field(() => InstantScalar, { description: 'When it opens, which its phase may move.' })
  readonly opensAt: Instant;

  @Field(() => InstantScalar, { description: 'When it closes, which its phase may move.' })
  readonly closesAt: Instant;

  @Field(() => Boolean, { description: 'Whether the viewer is one of those who are asked.' })
  readonly asked: boolean;

  @Field(() => [ID], { description: 'Ideas that the viewer has chosen.' })
  readonly myVotes: readonly SubmissionId[];

  @Field(() => [VotedIdeaView], {
    nullable: true,
    description: 'The result: for organisers after the end, for everybody after its publication; before, null for everybody.',
  })
  readonly result: readonly VotedIdeaView[] | null;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;

  static from({ round, state, asked, votes, tally }: VotingDetails): VotingRoundView {
    const { id, electorate, votesPerPerson, phaseId, opensAt, closesAt, version } = round;
    return { id, state, electorate, votesPerPerson, phaseId, opensAt, closesAt, asked, myVotes: votes, result: tally, version };
  }
}

@ObjectType('BallotEntry', { description: 'An idea that can be chosen. Its team is not told.' })
export class BallotEntryView {
  @Field(() => ID, { description: 'The idea.' })
  readonly id: SubmissionId;

  @Field(() => String, { description: 'Its title.' })
  readonly title: string;

  @Field(() => String, { description: 'What it is, in a few sentences.' })
  readonly summary: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own team’s, which the viewer cannot choose.' })
  readonly own: boolean;
}

export const BallotEntryConnection = connectionOf(BallotEntryView, 'BallotEntry');

@ObjectType('OpenVote', { description: 'A vote that is open and waits for more votes of the viewer.' })
export class OpenVoteView {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId: VotingRoundId;

  @Field(() => String, { description: 'Part of the event’s public address.' })
  readonly slug: string;

  @Field(() => LocalizedTextView, { description: 'Title of the event.' })
  readonly title: LocalizedText;

  @Field(() => Int, { description: 'Votes that the viewer has left.' })
  readonly left: number;

  @Field(() => InstantScalar, { description: 'When it closes.' })
  readonly closesAt: Instant;
}

export const OpenVoteConnection = connectionOf(OpenVoteView, 'OpenVote');

@InputType({ description: 'The rules of a vote.' })
export class SaveVotingRoundInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { nullable: true, description: 'Version that was edited; left out for the first.' })
  readonly expectedVersion?: number | null;

  @Field(() => ElectorateEnum, { description: 'Who may vote.' })
  readonly electorate: Electorate;

  @Field(() => Int, { description: 'Votes of one person, 1 to 5.' })
  readonly votesPerPerson: number;

  @Field(() => ID, { nullable: true, description: 'The phase in which it is held; without one it has times of its own.' })
  readonly phaseId?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it opens, unless it has a phase.' })
  readonly opensAt?: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it closes, unless it has a phase.' })
  readonly closesAt?: Instant | null;

  toCommand(): SaveVotingRoundCommand {
    const { clientMutationId, expectedVersion = null, electorate, votesPerPerson, opensAt = null, closesAt = null } = this;
    const { phaseId = null } = this;
    const times = { phaseId: phaseId === null ? null : asId<'Phase'>(phaseId), opensAt, closesAt };
    const rules = { electorate, votesPerPerson, ...times };
    return { operation: 'saveVotingRound', clientMutationId, eventId: asId<'Event'>(this.eventId), expectedVersion, ...rules };
  }
}

@InputType({ description: 'A vote whose result everybody is to see.' })
export class PublishVotingResultInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  readonly expectedVersion: number;

  toCommand(): VotingRoundCommand {
    const { clientMutationId, eventId, expectedVersion } = this;
    return { operation: 'publishVotingResult', clientMutationId, eventId: asId<'Event'>(eventId), expectedVersion };
  }
}

@InputType({ description: 'A vote of the viewer.' })
export class BallotInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId: string;

  @Field(() => ID, { description: 'The idea.' })
  readonly submissionId: string;

  toCommand(operation: 'castBallot' | 'takeBallotBack'): BallotCommand {
    const { clientMutationId, roundId, submissionId } = this;
    return { operation, clientMutationId, roundId: asId<'VotingRound'>(roundId), submissionId: asId<'Submission'>(submissionId) };
  }
}

@ObjectType('VotingSaved', { description: 'It is as wanted.' })
export class VotingSavedView {
  @Field(() => VotingRoundView, { description: 'The vote as it is now, for this viewer.' })
  readonly votingRound: VotingRoundView;
}

@ObjectType('NoVotesLeft', { implements: () => ProblemView, description: 'The viewer has given all votes; none was counted.' })
export class NoVotesLeftView extends ProblemView {
  @Field(() => Int, { description: 'Votes of one person.' })
  readonly max: number;

  static from({ max }: NoVotesLeft): NoVotesLeftView {
    const message = `All ${max} votes are given, so this one was not counted. Take another back first.`;
    return Object.assign(new NoVotesLeftView(), { message, max });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    NoVotesLeft: NoVotesLeftView;
  }
}

registerProblem<'NoVotesLeft', NoVotesLeft>('NoVotesLeft', NoVotesLeftView);

const always = [NotPermittedView, NotFoundView, IdempotencyMismatchView, StateChangedView] as const;

export const SaveVotingPayload = payloadUnion('SaveVotingPayload', VotingSavedView, [...always, InvalidInputView, VersionConflictView]);
export const BallotPayload = payloadUnion('BallotPayload', VotingSavedView, [...always, NoVotesLeftView]);
