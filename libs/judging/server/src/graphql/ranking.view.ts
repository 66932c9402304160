import type { CriterionMean, RankedSubmission, RankingComparison } from '@jamboree/judging-domain';
import type { CriterionId, Instant, LocalizedText, SubmissionId, TrackId } from '@jamboree/kernel';
import { InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RankingEntry, RoundRanking } from '../use-cases/ranking-reader.js';
import { RankingComparisonEnum } from './judging.enums.js';
import { JudgingRoundView } from './judging-round.view.js';

@ObjectType('CriterionMean', { description: 'Mean of one criterion over the counted sheets.' })
export class CriterionMeanView implements CriterionMean {
  @Field(() => ID, { description: 'The criterion.' })
  readonly criterionId: CriterionId;

  @Field(() => Float, { nullable: true, description: 'On the rubric’s scale; null where the track does not use it.' })
  readonly mean: number | null;
}

@ObjectType('RankingRow', { description: 'One ranked submission.' })
export class RankingRowView implements Omit<RankedSubmission, 'id'> {
  @Field(() => Int, { description: 'Who share a place share its number; the next place skips as many.' })
  readonly rank: number;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly number: number;

  @Field(() => String, { description: 'Its title.' })
  readonly title: string;

  @Field(() => String, { description: 'Its team.' })
  readonly teamName: string;

  @Field(() => ID, { nullable: true, description: 'Its track.' })
  readonly trackId: TrackId | null;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of its track.' })
  readonly trackTitle: LocalizedText | null;

  @Field(() => Float, { description: 'Mean over the sheets of their weighted means, on the rubric’s scale. Never a sum.' })
  readonly mean: number;

  @Field(() => Float, { nullable: true, description: 'Standard deviation between the sheets; null with one.' })
  readonly spread: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard error of the mean; null with one sheet.' })
  readonly standardError: number | null;

  @Field(() => Int, { description: 'Sheets that count.' })
  readonly reviews: number;

  @Field(() => Int, { description: 'Jurors who abstained; neither a zero nor a missing sheet.' })
  readonly abstentions: number;

  @Field(() => [Int], { description: 'Numbers of the submissions with exactly the same mean.' })
  readonly tiedWith: readonly number[];

  @Field(() => String, {
    nullable: true,
    description:
      'What separated it from its neighbour among them: CRITERION:<key>, MORE_REVIEWS, LOWER_SPREAD or LOTTERY; null where nothing did.',
  })
  readonly tieBrokenBy: RankedSubmission['tieBrokenBy'];

  @Field(() => Boolean, { description: 'Scored on fewer criteria than the rubric has, weights rescaled over those.' })
  readonly rescaled: boolean;

  @Field(() => [CriterionMeanView], { description: 'In the order of the rubric.' })
  readonly criteria: readonly CriterionMean[];

  static from({ entry, id, ...row }: RankingEntry): RankingRowView {
    const { title, teamName, trackTitle } = entry;
    return { ...row, submissionId: id, title, teamName, trackTitle };
  }
}

@ObjectType('Ranking', { description: 'The ranking of a round as of now.' })
export class RankingView {
  @Field(() => JudgingRoundView, { description: 'The round.' })
  readonly round: JudgingRoundView;

  @Field(() => [RankingRowView], { description: 'By place; each track for itself where they are compared so.' })
  readonly rows: readonly RankingRowView[];

  @Field(() => [String], { description: 'The published steps that separate equal means, in order.' })
  readonly tieBreakRule: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Seed of the lottery that is the last step; null where the rule has none.' })
  readonly lotterySeed: number | null;

  @Field(() => RankingComparisonEnum, { description: 'How submissions scored on different criteria stand beside each other.' })
  readonly comparison: RankingComparison;

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  readonly computedAt: Instant;

  @Field(() => Boolean, { description: 'Whether every submission has the reviews that were wanted.' })
  readonly complete: boolean;

  @Field(() => Int, { description: 'Submissions without a sheet that counts: unknown, not last.' })
  readonly unranked: number;

  @Field(() => Int, {
    description: 'Submissions left out because the viewer has a conflict of interest; ranks are as if they were not there.',
  })
  readonly withheld: number;

  static from({ round, rows, unranked, comparison, complete, withheld, computedAt }: RoundRanking): RankingView {
    const { tieBreak, lotterySeed } = round.round;
    return {
      round: JudgingRoundView.from(round),
      rows: rows.map((row) => RankingRowView.from(row)),
      tieBreakRule: tieBreak,
      lotterySeed: tieBreak.includes('LOTTERY') ? lotterySeed : null,
      comparison,
      computedAt,
      complete,
      unranked: unranked.length,
      withheld,
    };
  }
}
