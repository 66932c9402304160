import type { ChallengeId, LocalizedText, TrackId } from '@jamboree/kernel';
import type { Answer, FormField, SubmissionContent } from '@jamboree/participation-domain';
import { LocalizedTextView } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Answer', { description: 'The answer to one question of the form.' })
export class AnswerView implements Answer {
  @Field(() => String, { description: 'Key of the question.' })
  readonly key: string;

  @Field(() => String, { description: 'Markdown, not sanitised: render it as untrusted text.' })
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

@ObjectType('FormField', { description: 'One field of the submission form.' })
export class FormFieldView implements FormField {
  @Field(() => String, { description: 'A property of the content, such as `title` or `links`, or the key of a question.' })
  readonly key: string;

  @Field(() => String, { description: 'SHORT_TEXT, LONG_TEXT, LINKS, VIDEO, TAGS, TRACK or CHALLENGE.' })
  readonly kind: FormField['kind'];

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'What belongs in it.' })
  readonly help: LocalizedText;

  @Field(() => Boolean, { description: 'Whether it must be filled in to submit.' })
  readonly required: boolean;

  @Field(() => Int, { nullable: true, description: 'Most words, checked when submitting.' })
  readonly maxWords: number | null;

  @Field(() => Int, { nullable: true, description: 'Most characters that are stored; for lists of each entry.' })
  readonly maxLength: number | null;
}
