import type { AssignmentId, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AssignJurorsCommand } from '../use-cases/assign-jurors.use-case.js';
import type { DeclareConflictCommand } from '../use-cases/declare-conflict.use-case.js';
import type { ProposeAssignmentsQuestion } from '../use-cases/propose-assignments.js';
import type { SetJurorCapacityCommand } from '../use-cases/set-juror-capacity.use-case.js';
import type { UnassignJurorCommand } from '../use-cases/unassign-juror.use-case.js';

@InputType({ description: 'A conflict of interest of one’s own.' })
export class DeclareConflictInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'OWN_TEAM, PERSONAL, PROFESSIONAL, FINANCIAL or OTHER.' })
  readonly kind: string;

  @Field(() => String, { description: 'In one’s own words; may be empty.' })
  readonly note: string;

  toCommand(): DeclareConflictCommand {
    const { submissionId, kind, note, clientMutationId } = this;
    return { operation: 'declareConflict', submissionId, kind, note, clientMutationId };
  }
}

@InputType({ description: 'What a plan should reach.' })
export class ProposeAssignmentsInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId: JudgingRoundId;

  @Field(() => Int, { description: 'Jurors for each submission, 1 to 50.' })
  readonly reviewsPerSubmission: number;

  @Field(() => Int, { description: 'Submissions a juror reads at most; a juror’s own lower limit holds.' })
  readonly capacity: number;

  @Field(() => Int, { description: 'From 0; the same seed gives the same plan again.' })
  readonly seed: number;

  @Field(() => [ID], { nullable: true, description: 'Only these submissions, such as the undecided ones for a second round.' })
  readonly submissionIds?: readonly SubmissionId[] | null;

  toQuestion(): ProposeAssignmentsQuestion {
    const { roundId, reviewsPerSubmission, capacity, seed, submissionIds = null } = this;
    return { roundId, reviewsPerSubmission, capacity, seed, submissionIds };
  }
}

@InputType({ description: 'One juror for one submission.' })
export class AssignmentPairInput {
  @Field(() => ID, { description: 'The juror.' })
  readonly jurorId: UserId;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;
}

@InputType({ description: 'The pairs of a plan; those that exist already stay as they are.' })
export class ApplyAssignmentsInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId: JudgingRoundId;

  @Field(() => [AssignmentPairInput], { description: 'All or none become assignments.' })
  readonly pairs: readonly AssignmentPairInput[];

  @Field(() => Int, { nullable: true, description: 'Reviews wanted for each submission from now on.' })
  readonly reviewsPerSubmission?: number | null;

  toCommand(): AssignJurorsCommand {
    const { roundId, reviewsPerSubmission = null, clientMutationId } = this;
    const pairs = this.pairs.map(({ jurorId, submissionId }) => ({ jurorId, submissionId }));
    return { operation: 'applyAssignments', roundId, pairs, origin: 'PLAN', reviewsPerSubmission, clientMutationId };
  }
}

@InputType({ description: 'One place, filled by hand.' })
export class AssignJurorInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId: JudgingRoundId;

  @Field(() => ID, { description: 'The juror.' })
  readonly jurorId: UserId;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  toCommand(): AssignJurorsCommand {
    const { roundId, jurorId, submissionId, clientMutationId } = this;
    const pairs = [{ jurorId, submissionId }];
    return { operation: 'assignJuror', roundId, pairs, origin: 'HAND', reviewsPerSubmission: null, clientMutationId };
  }
}

@InputType({ description: 'The place to take back.' })
export class UnassignJurorInput extends MutationInput {
  @Field(() => ID, { description: 'The assignment; not one that is finished or recused.' })
  readonly assignmentId: AssignmentId;

  toCommand(): UnassignJurorCommand {
    const { assignmentId, clientMutationId } = this;
    return { operation: 'unassignJuror', assignmentId, clientMutationId };
  }
}

@InputType({ description: 'How much one juror reads at most.' })
export class SetJurorCapacityInput extends MutationInput {
  @Field(() => ID, { description: 'A round of the event.' })
  readonly roundId: JudgingRoundId;

  @Field(() => ID, { description: 'The juror.' })
  readonly jurorId: UserId;

  @Field(() => Int, { description: 'Submissions in a round; zero for none from now on.' })
  readonly capacity: number;

  toCommand(): SetJurorCapacityCommand {
    const { roundId, jurorId, capacity, clientMutationId } = this;
    return { operation: 'setJurorCapacity', roundId, jurorId, capacity, clientMutationId };
  }
}
