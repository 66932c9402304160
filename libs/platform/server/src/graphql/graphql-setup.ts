import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../access/request-context.js';
import { RequestContexts } from '../access/request-contexts.js';
import { Config } from '../config/config.js';
import { Log } from '../logging/log.js';
import { PlatformOptions } from '../platform-options.js';
import { CompiledApolloDriver } from './compiled-driver.js';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.js';
import { errorFormatter } from './format-error.js';
import { readTrustedDocuments, resolveTrustedDocuments } from './trusted-documents.js';

export const GRAPHQL_PATH = '/graphql';

/** GraphQL at `/graphql`, built from the decorated classes of all scopes. */
export function graphqlSetup(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: CompiledApolloDriver,
    inject: [Config, PlatformOptions, RequestContexts, Log, HttpAdapterHost],
    useFactory: async (config: Config, options: PlatformOptions, contexts: RequestContexts, log: Log, { httpAdapter }: HttpAdapterHost) => {
      const manifest = config.trustedDocuments ?? options.documentsFile;
      const documents = manifest === null ? new Map<string, string>() : await readTrustedDocuments(manifest);
      // There is none when a schema is only printed.
      if (httpAdapter !== null) resolveTrustedDocuments(httpAdapter.getInstance<FastifyInstance>(), GRAPHQL_PATH, documents, config.open);
      return apolloOptions(config, contexts, log);
    },
  });
}

function apolloOptions(config: Config, contexts: RequestContexts, log: Log): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    // Nest would ask the new schema for all of itself, to see whether it is valid; Apollo makes sure of that when it starts.
    buildSchemaOptions: { skipCheck: true },
    graphiql: false,
    introspection: config.open,
    csrfPrevention: true,
    // Only after the HTTP server has answered what it had accepted.
    stopOnApplicationShutdown: true,
    persistedQueries: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits],
    hideSchemaDetailsFromClientErrors: !config.open,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    formatError: errorFormatter(log),
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
      jamboree: await contexts.of(request, reply),
    }),
    // The default plugin walks every field for cache hints that nothing here gives.
    plugins: [ApolloServerPluginCacheControlDisabled()],
  };
}
