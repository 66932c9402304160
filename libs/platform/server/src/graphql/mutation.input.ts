import { Field, InputType } from '@nestjs/graphql';

/** Base of every mutation's input. */
@InputType({ isAbstract: true })
export abstract class MutationInput {
  @Field(() => String, {
    description: 'The client’s own id of this attempt, 1 to 64 characters: sending it again gives the first answer again.',
  })
  readonly clientMutationId: string;
}
