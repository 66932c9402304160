import type { ChallengeId, TrackId } from '@jamboree/kernel';
import type { Answer, SubmissionContent } from '@jamboree/participation-domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Answer', { description: 'The answer to one question of the form.' })
export class AnswerView implements Answer {
  @Field(() => String, { description: 'Key of the question.' })
  readonly key: string;

  @Field(() => String, { description: 'As its field’s kind says; of a long text Markdown, not sanitised: render it as untrusted text.' })
  readonly text: string;
}

@ObjectType('SubmissionContent', { description: 'What a team wrote.' })
export class SubmissionContentView implements SubmissionContent {
  @Field(() => String, { description: 'Title.' })
  readonly title: string;

  @Field(() => String, { description: 'The idea in two or three sentences.' })
  readonly summary: string;

  @Field(() => [AnswerView], { description: 'Answers in the order of the form; questions without one are left out.' })
  readonly answers: readonly AnswerView[];

  @Field(() => [String], { description: 'http or https addresses.' })
  readonly links: readonly string[];

  @Field(() => String, { nullable: true, description: 'Address of a video.' })
  readonly videoUrl: string | null;

  @Field(() => [String], { description: 'Technologies, data sets, materials.' })
  readonly builtWith: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The track it was written for.' })
  readonly trackId: TrackId | null;

  @Field(() => ID, { nullable: true, description: 'The challenge it answers.' })
  readonly challengeId: ChallengeId | null;

  static from(content: SubmissionContent): SubmissionContentView {
    return content;
  }
}
