import type { Viewer } from '@jamboree/kernel';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { RequestOrigin } from './origin.js';

/** What every handler can know about its request, over GraphQL and over REST alike. Also the place of a request's data loaders. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly origin: RequestOrigin;
  /** One instance per key and request, for example a DataLoader. */
  once<T>(key: symbol, make: () => T): T;
}

/** A Fastify request after the access guard. */
export type CarriesContext = FastifyRequest & { jamboree?: RequestContext };

/** Apollo's context value. */
export interface GraphqlContext {
  readonly jamboree: RequestContext;
}

/** The context that the platform attached to the request. */
export function contextOf(execution: ExecutionContext): RequestContext {
  if (execution.getType<'http' | 'graphql'>() === 'graphql')
    return GqlExecutionContext.create(execution).getContext<GraphqlContext>().jamboree;
  const { jamboree } = execution.switchToHttp().getRequest<CarriesContext>();
  if (jamboree === undefined) throw new Error('This handler was reached without the access guard.');
  return jamboree;
}
