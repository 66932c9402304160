import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../access/request-context.js';
import { RequestContexts } from '../access/request-contexts.js';
import { Config } from '../config/config.js';
import { Log } from '../logging/log.js';
import { errorFormatter } from './format-error.js';

/** GraphQL at `/graphql`, built from the decorated classes of all scopes. */
export function graphqlSetup(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Config, RequestContexts, Log],
    useFactory: (config: Config, contexts: RequestContexts, log: Log): Omit<ApolloDriverConfig, 'driver'> => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      introspection: config.open,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      autoTransformHttpErrors: false,
      formatError: errorFormatter(log),
      context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({ jamboree: await contexts.of(request, reply) }),
      // The default plugin walks every field for cache hints that nothing here gives.
      plugins: [ApolloServerPluginCacheControlDisabled()],
    }),
  });
}
