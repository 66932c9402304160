import { Field, InterfaceType } from '@nestjs/graphql';

@InterfaceType('Problem', {
  description: 'An expected failure: what happened, what is safe, what to do.',
  resolveType: (value: object) => value.constructor,
})
export abstract class ProblemView {
  @Field(() => String, { description: 'In English; clients translate by the type’s name.' })
  readonly message: string;
}
