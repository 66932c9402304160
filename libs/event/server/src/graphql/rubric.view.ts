import type { Anchor, Criterion, Rubric } from '@jamboree/event-domain';
import type { CriterionId, LocalizedText, RubricId, TrackId } from '@jamboree/kernel';
import { LocalizedTextView } from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Anchor', { description: 'What a value of the scale means for a criterion.' })
export class AnchorView implements Anchor {
  @Field(() => Int, { description: 'The value.' })
  readonly value: number;

  @Field(() => LocalizedTextView, { description: 'Its meaning.' })
  readonly text: LocalizedText;
}

@ObjectType('Criterion', { description: 'One question that jurors answer with a value.' })
export class CriterionView implements Omit<Criterion, 'rubricId' | 'position'> {
  @Field(() => ID, { description: 'The criterion’s id.' })
  readonly id: CriterionId;

  @Field(() => String, { description: 'Stable name within the rubric.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'The question.' })
  readonly description: LocalizedText;

  @Field(() => Float, { description: 'Share in the weighted mean, relative to the other weights that apply.' })
  readonly weight: number;

  @Field(() => [AnchorView], { description: 'What values of the scale mean.' })
  readonly anchors: readonly Anchor[];

  @Field(() => [ID], { description: 'The tracks it is used for; empty for all.' })
  readonly trackIds: readonly TrackId[];
}

@ObjectType('Rubric', { description: 'What the jury judges by; published with the event.' })
export class RubricView implements Omit<Rubric, 'eventId'> {
  @Field(() => ID, { description: 'The rubric’s id.' })
  readonly id: RubricId;

  @Field(() => String, { description: 'Stable name within the event.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => Int, { description: 'Lowest value.' })
  readonly scaleMin: number;

  @Field(() => Int, { description: 'Highest value.' })
  readonly scaleMax: number;

  @Field(() => [CriterionView], { description: 'In the order in which they are asked.' })
  readonly criteria: readonly Criterion[];

  @Field(() => [String], {
    description: 'How equal means are separated, tried in order: CRITERIA_BY_WEIGHT, MORE_REVIEWS, LOWER_SPREAD, LOTTERY.',
  })
  readonly tieBreak: Rubric['tieBreak'];

  static from({ id, key, title, scaleMin, scaleMax, criteria, tieBreak }: Rubric): RubricView {
    return { id, key, title, scaleMin, scaleMax, criteria, tieBreak };
  }
}
