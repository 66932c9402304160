import { pageRequest } from '@jamboree/kernel';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { PageArgs } from './connection.js';
import { MutationInput } from './mutation.input.js';

const LONGEST_ID = 64;

/** Gives mutation inputs their class, so that `input.toCommand()` works; checks `clientMutationId` and the size of pages. */
export class InputPipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { metatype }: ArgumentMetadata): unknown {
    const prototype: unknown = metatype?.prototype;
    if (prototype instanceof MutationInput) return withClass(value, prototype);
    if (prototype instanceof PageArgs || metatype === PageArgs) checkPage(value);
    return value;
  }
}

function withClass(value: unknown, prototype: MutationInput): MutationInput {
  const input: MutationInput = Object.assign(Object.create(prototype) as MutationInput, value); // an object of that prototype
  const { length } = input.clientMutationId;
  if (length < 1 || length > LONGEST_ID) throw badInput(`clientMutationId must have 1 to ${LONGEST_ID} characters.`);
  return input;
}

function checkPage(value: unknown): void {
  const { first, after } = value as PageArgs; // GraphQL has checked its types
  const request = pageRequest(first, after);
  if (!request.ok && request.error.code === 'PageTooLarge') throw badInput(`first must be 1 to ${request.error.max}.`);
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
