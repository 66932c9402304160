import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

/** Functions by type and field, as Nest collects them from the resolver classes. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>>>>;

/** Puts each resolver on its field. Throws where a type or field is not in the schema, so that the application does not boot without it. */
export function attachResolvers(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [typeName, functions] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [fieldName, resolve] of Object.entries(functions)) {
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (field === undefined || typeof resolve !== 'function')
        throw new Error(`No field of the schema for the resolver ${typeName}.${fieldName}.`);
      field.resolve = resolve;
    }
  }
}
