import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { attachResolvers, type ResolverMap } from './attach-resolvers.js';

/** Compiled documents kept; trusted documents are far fewer, and ad hoc ones must not fill the memory. */
const MOST_COMPILED = 300;

/**
 * Nest's Apollo driver with an executor that compiles each document into a function once. Apollo offers a place for another executor only
 * where it expects a federation gateway, so this is a gateway to nowhere with our schema.
 */
@Injectable()
export class CompiledApolloDriver extends ApolloDriver {
  /**
   * Nest prints the schema that it has built, parses the text and builds it again, only to learn where the resolvers belong. Putting them
   * there directly saves a sixth of a cold start.
   */
  override async generateSchema(options: ApolloDriverConfig): Promise<GraphQLSchema> {
    const { gqlSchemaBuilder, resolversExplorerService } = this.graphQlFactory as unknown as SchemaParts; // private there
    const schema = await gqlSchemaBuilder.build(true, options, resolversExplorerService.getAllCtors());
    attachResolvers(schema, resolversExplorerService.explore());
    return schema;
  }

  protected override registerFastify(
    { schema, typeDefs, resolvers, ...options }: ApolloDriverConfig,
    hooks?: { preStartHook?: () => void },
  ): Promise<void> {
    void typeDefs;
    void resolvers;
    if (schema === undefined) throw new Error('Nest gave the driver no schema.');
    return super.registerFastify({ ...options, gateway: compilingGateway(schema) } as ApolloDriverConfig, hooks); // Nest passes unknown options on to Apollo
  }
}

/** The parts of Nest's factory that are needed here. */
interface SchemaParts {
  readonly gqlSchemaBuilder: {
    build(file: true, options: ApolloDriverConfig, resolverClasses: readonly unknown[]): Promise<GraphQLSchema>;
  };
  readonly resolversExplorerService: { explore(): ResolverMap; getAllCtors(): readonly unknown[] };
}

interface GatewayRequest {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly context: unknown;
  readonly request: { readonly variables?: Record<string, unknown> };
}

function compilingGateway(schema: GraphQLSchema) {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  const executor = async ({ document, queryHash, operationName, context, request }: GatewayRequest): Promise<ExecutionResult> => {
    const key = `${queryHash}:${operationName ?? ''}`;
    const query = compiled.get(key) ?? compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true });
    compiled.delete(key); // set again below, as the most recently used
    compiled.set(key, query);
    if (compiled.size > MOST_COMPILED)
      for (const oldest of [...compiled.keys()].slice(0, compiled.size - MOST_COMPILED)) compiled.delete(oldest);
    return withRealErrors(isCompiledQuery(query) ? await query.query({}, context, request.variables) : query);
  };
  return {
    onSchemaLoadOrUpdate: (loaded: (context: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

/** The compiler's errors leave out `extensions`, which Apollo reads without looking. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  if (!('data' in result)) return { errors: result.errors.slice(0, MOST_INPUT_ERRORS).map(inputError) };
  const errors = result.errors.map(({ message, path, originalError }) => new GraphQLError(message, { path, originalError }));
  return { ...result, errors };
}

/** Of variables that break the schema in thousands of places, only the first are told. */
const MOST_INPUT_ERRORS = 10;
const LONGEST_INPUT_MESSAGE = 500;

/** Nothing was executed, so the variables are wrong: the client's mistake, told to the client and kept out of the log, since it quotes their values. */
function inputError({ message }: { readonly message: string }): GraphQLError {
  return new GraphQLError(message.slice(0, LONGEST_INPUT_MESSAGE), { extensions: { code: 'BAD_USER_INPUT' } });
}
