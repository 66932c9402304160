import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { MutationInput } from './mutation.input.js';

const LONGEST_ID = 64;

/** Gives mutation inputs their class, so that `input.toCommand()` works, and checks `clientMutationId`. */
export class InputPipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { metatype }: ArgumentMetadata): unknown {
    if (metatype === undefined || !(metatype.prototype instanceof MutationInput)) return value;
    const input = Object.assign(Object.create(metatype.prototype) as MutationInput, value); // an instance of a subclass of it
    const { length } = input.clientMutationId;
    if (length < 1 || length > LONGEST_ID) {
      throw new GraphQLError(`clientMutationId must have 1 to ${LONGEST_ID} characters.`, { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return input;
  }
}
