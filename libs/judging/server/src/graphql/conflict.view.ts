import type { ConflictId, ConflictKind } from '@jamboree/judging-domain';
import type { Instant, SubmissionId } from '@jamboree/kernel';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { NamedConflict } from '../persistence/conflict.store.js';

@ObjectType('Conflict', { description: 'A declared conflict of interest.' })
export class ConflictView implements Pick<
  NamedConflict,
  'id' | 'personName' | 'submissionId' | 'submissionTitle' | 'kind' | 'note' | 'at'
> {
  @Field(() => ID, { description: 'The conflict’s id.' })
  readonly id: ConflictId;

  @Field(() => String, { description: 'Who has it.' })
  readonly personName: string;

  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: SubmissionId;

  @Field(() => String, { description: 'Title of the submission.' })
  readonly submissionTitle: string;

  @Field(() => String, { description: 'OWN_TEAM, PERSONAL, PROFESSIONAL, FINANCIAL or OTHER.' })
  readonly kind: ConflictKind;

  @Field(() => String, { description: 'In the person’s own words; may be empty.' })
  readonly note: string;

  @Field(() => InstantScalar, { description: 'When it was declared.' })
  readonly at: Instant;

  static from({ id, personName, submissionId, submissionTitle, kind, note, at }: NamedConflict): ConflictView {
    return { id, personName, submissionId, submissionTitle, kind, note, at };
  }
}
