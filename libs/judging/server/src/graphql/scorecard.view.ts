import type { Score, Scorecard, ScorecardState } from '@jamboree/judging-domain';
import type { AssignmentId, CriterionId, Instant, ScorecardId } from '@jamboree/kernel';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnSheet } from '../use-cases/sheet-writer.js';
import { ScorecardStateEnum } from './judging.enums.js';

@ObjectType('ScoreLine', { description: 'One criterion’s line of a sheet.' })
export class ScoreLineView implements Score {
  @Field(() => ID, { description: 'The criterion’s id.' })
  readonly criterionId: CriterionId;

  @Field(() => Int, { nullable: true, description: 'On the rubric’s scale; null while not scored, which is not a zero.' })
  readonly value: number | null;
}

@ObjectType('Scorecard', { description: 'The viewer’s own sheet for one submission.' })
export class ScorecardView implements Omit<Scorecard, 'submissionVersionId' | 'exclusion'> {
  @Field(() => ID, { description: 'The sheet’s id.' })
  readonly id: ScorecardId;

  @Field(() => ID, { description: 'The assignment’s id.' })
  readonly assignmentId: AssignmentId;

  @Field(() => ScorecardStateEnum, { description: 'Whether it is a draft, counts, or does not count.' })
  readonly state: ScorecardState;

  @Field(() => [ScoreLineView], { description: 'Lines written so far.' })
  readonly scores: readonly Score[];

  @Field(() => String, { description: 'For the team, once released.' })
  readonly comment: string;

  @Field(() => String, { description: 'For the juror alone.' })
  readonly privateNote: string;

  @Field(() => String, { nullable: true, description: 'Why the juror abstained.' })
  readonly abstainReason: string | null;

  @Field(() => Int, { description: 'Version to expect with the next change.' })
  readonly version: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last saved.' })
  readonly savedAt: Instant | null;

  @Field(() => Float, { nullable: true, description: 'Weighted mean of this sheet; null while a criterion is missing.' })
  readonly weightedMean: number | null;

  static from({ scorecard, weightedMean }: Pick<OwnSheet, 'scorecard' | 'weightedMean'>): ScorecardView {
    const { id, assignmentId, state, scores, comment, privateNote, abstainReason, version, savedAt } = scorecard;
    return {
      id,
      assignmentId,
      state,
      scores,
      comment,
      privateNote,
      abstainReason,
      version,
      savedAt,
      weightedMean,
    };
  }
}

@ObjectType('OtherScorecard', { description: 'Another juror’s submitted sheet, without its author.' })
export class OtherScorecardView {
  @Field(() => String, { description: 'A, B, C, …' })
  readonly label: string;

  @Field(() => Float, { description: 'Weighted mean of the sheet.' })
  readonly weightedMean: number;

  @Field(() => String, { description: 'The comment for the team.' })
  readonly comment: string;
}
