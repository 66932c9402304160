import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';

/** `npm run schema -- --check` holds the file to the code. */
const SCHEMA = buildSchema(readFileSync(path.resolve(__dirname, '../../../../schema.graphql'), 'utf8'));
const ROOTS = ['Query', 'Mutation'];

interface Part {
  readonly path: string;
  readonly description?: string | null | undefined;
}

test('every type, field, argument and value of the API says what it is', () => {
  const types = Object.values(SCHEMA.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
  const parts = types.flatMap(partsOf);
  expect(parts.length).toBeGreaterThan(500);
  expect(parts.filter(({ description }) => (description ?? '') === '').map((part) => part.path)).toEqual([]);
});

function partsOf(type: GraphQLNamedType): Part[] {
  const self = ROOTS.includes(type.name) ? [] : [{ path: type.name, description: type.description }];
  if (isEnumType(type))
    return [...self, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type)) return [...self, ...Object.values(type.getFields()).map((field) => under(type, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return self;
  const fields = Object.values(type.getFields());
  return [
    ...self,
    ...fields.map((field) => under(type, field)),
    ...fields.flatMap((field) => field.args.map(({ name, description }) => ({ path: `${type.name}.${field.name}(${name})`, description }))),
  ];
}

function under(
  type: GraphQLNamedType,
  { name, description }: { readonly name: string; readonly description?: string | null | undefined },
): Part {
  return { path: `${type.name}.${name}`, description };
}
