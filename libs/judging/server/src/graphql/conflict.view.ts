import type { Instant, SubmissionId } from '@jamboree/kernel';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ShownConflict } from '../persistence/conflict.store.js';

@ObjectType('Conflict', { description: 'A conflict of interest: declared, or following from what happened in the event.' })
export class ConflictView implements Pick<
  ShownConflict,
  'id' | 'personName' | 'submissionId' | 'submissionTitle' | 'kind' | 'note' | 'at' | 'declared'
> {
  @Field(() => ID, { description: 'The conflict’s id.' })
  readonly id: string;

  @Field(() => String, { description: 'Who has it.' })
  readonly personName: string;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'Title of the submission.' })
  readonly submissionTitle: string;

  @Field(() => String, {
    description: 'OWN_TEAM, PERSONAL, PROFESSIONAL, FINANCIAL or OTHER; MENTORED or FORMER_MEMBER where nobody declared it.',
  })
  readonly kind: ShownConflict['kind'];

  @Field(() => String, { description: 'In the person’s own words; may be empty.' })
  readonly note: string;

  @Field(() => InstantScalar, { description: 'When it was declared; when they last talked, or parted.' })
  readonly at: Instant;

  @Field(() => Boolean, {
    description: 'Whether the person declared it. What follows from the event keeps nobody from what they already judge.',
  })
  readonly declared: boolean;

  static from({ id, personName, submissionId, submissionTitle, kind, note, at, declared }: ShownConflict): ConflictView {
    return { id, personName, submissionId, submissionTitle, kind, note, at, declared };
  }
}
