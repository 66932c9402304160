import { PersonView } from '@jamboree/identity-server';
import type { Assignment, AssignmentState } from '@jamboree/judging-domain';
import type { AssignmentId, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CoveredEntry, CoveredJuror, RoundCoverage } from '../use-cases/read-coverage.js';
import { AssignmentStateEnum } from './judging.enums.js';
import { JudgingRoundView } from './judging-round.view.js';

@ObjectType('JurorRow', { description: 'One juror of a round.' })
export class JurorRowView {
  @Field(() => ID, { description: 'The juror’s id; `jurorId` of pairs and cells.' })
  readonly id: UserId;

  @Field(() => PersonView, { description: 'The person.' })
  readonly person: PersonView;

  @Field(() => Int, { description: 'Submissions read at most.' })
  readonly capacity: number;

  @Field(() => Int, { description: 'Places held.' })
  readonly assigned: number;

  @Field(() => Int, { description: 'Of these, submitted or abstained.' })
  readonly done: number;

  @Field(() => Int, { description: 'Submissions that the juror may not judge.' })
  readonly conflicts: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When the juror last saved anything in this round.' })
  readonly lastActiveAt: Instant | null;

  static from({ juror, capacity, assigned, done, conflicts }: CoveredJuror, showsMail: boolean): JurorRowView {
    const { id, lastActiveAt } = juror;
    const person = showsMail ? PersonView.toOrganiser(juror) : PersonView.from(juror);
    return { id, person, capacity, assigned, done, conflicts, lastActiveAt };
  }
}

@ObjectType('CoverageRow', { description: 'One submission of a round.' })
export class CoverageRowView {
  @Field(() => ID, { description: 'The submission’s id.' })
  readonly submissionId: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Its title.' })
  readonly title: string;

  @Field(() => Int, { description: 'Reviews wanted; zero where it was not taken into a later round.' })
  readonly wanted: number;

  @Field(() => Int, { description: 'Places filled.' })
  readonly assigned: number;

  @Field(() => Int, { description: 'Of these, submitted or abstained.' })
  readonly done: number;

  @Field(() => Boolean, { description: 'The viewer has a conflict of interest with it: figures are zero and there are no cells.' })
  readonly hidden: boolean;

  static from({ entry, wanted, assigned, done, hidden }: CoveredEntry): CoverageRowView {
    return {
      submissionId: entry.id,
      number: entry.number,
      title: entry.title,
      wanted,
      assigned,
      done,
      hidden,
    };
  }
}

@ObjectType('CoverageCell', { description: 'One juror and one submission that belong together.' })
export class CoverageCellView {
  @Field(() => ID, { description: 'The juror.' })
  readonly jurorId: UserId;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => ID, { description: 'The assignment.' })
  readonly assignmentId: AssignmentId;

  @Field(() => AssignmentStateEnum, { description: 'How far the juror is with it.' })
  readonly state: AssignmentState;

  static from({ jurorId, submissionId, id, state }: Assignment): CoverageCellView {
    return { jurorId, submissionId, assignmentId: id, state };
  }
}

@ObjectType('Coverage', { description: 'Who reads what in a round, and how far they are.' })
export class CoverageView {
  @Field(() => JudgingRoundView, { description: 'The round.' })
  readonly round: JudgingRoundView;

  @Field(() => [JurorRowView], { description: 'By name.' })
  readonly jurors: readonly JurorRowView[];

  @Field(() => [CoverageRowView], { description: 'Least reviewed first.' })
  readonly submissions: readonly CoverageRowView[];

  @Field(() => [CoverageCellView], { description: 'Assignments, those that were refused among them.' })
  readonly cells: readonly CoverageCellView[];

  static from({ round, jurors, submissions, cells, showsMail }: RoundCoverage): CoverageView {
    return {
      round: JudgingRoundView.from(round),
      jurors: jurors.map((juror) => JurorRowView.from(juror, showsMail)),
      submissions: submissions.map((row) => CoverageRowView.from(row)),
      cells: cells.map((cell) => CoverageCellView.from(cell)),
    };
  }
}
