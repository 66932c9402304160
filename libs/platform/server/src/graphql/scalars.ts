import { parseInstant, toIso, type Instant } from '@jamboree/kernel';
import { GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

/** A moment: `Instant` inside, ISO 8601 in UTC outside. */
export const InstantScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'A moment as ISO 8601 text; answers are in UTC with milliseconds, input needs Z or an offset.',
  serialize: (value) => toIso(value as Instant), // the field's own type; a wrong one throws in toIso
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(textOf(node)),
});

/** Wall time without a zone, kept as text until a zone is known. */
export const LocalDateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDateTime',
  description: 'Wall time without a zone, such as 2026-12-01T23:59.',
  serialize: String,
  parseValue: readLocal,
  parseLiteral: (node) => readLocal(textOf(node)),
});

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function readInstant(value: unknown): Instant {
  const parsed = parseInstant(typeof value === 'string' ? value : '');
  if (!parsed.ok) throw new TypeError('Not a moment: expected ISO 8601 with Z or an offset, such as 2026-12-01T23:59:00Z.');
  return parsed.value;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

function readLocal(value: unknown): string {
  if (typeof value !== 'string' || !LOCAL.test(value)) throw new TypeError('Not a local time: expected 2026-12-01T23:59 without a zone.');
  return value;
}

function textOf(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING ? node.value : undefined;
}
