import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import type { ProblemView } from './problems/problem.view.js';

/** The answer of a mutation: its success type or one of the listed problems. Plain objects count as the success type. */
export function payloadUnion<Success, Problems extends readonly Type<ProblemView>[]>(
  name: string,
  success: Type<Success>,
  problems: readonly [...Problems],
): Success | InstanceType<Problems[number]> {
  return createUnionType({
    name,
    description: `${success.name.replace(/View$/, '')}, or why it was not done.`,
    types: () => [success, ...problems] as const,
    resolveType: (value: object) => problems.find((problem) => value instanceof problem) ?? success,
  }); // Nest types a union by its instances
}
