import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { VISITOR, type Locale } from '@jamboree/kernel';
import { execute, GraphQLError, parse, type DocumentNode } from 'graphql';
import type { GraphqlContext } from '@jamboree/platform-server';

/** A document of the first HTML, parsed once. */
export const publicQuery = (text: string): DocumentNode => parse(text);

/**
 * Reads for the first HTML through the same schema as everybody, as a visitor who is not signed in: the page that search engines and
 * caches keep can hold nothing that is not public.
 */
@Injectable()
export class PublicReader {
  constructor(private readonly modules: ModuleRef) {}

  async read<Data>(document: DocumentNode, variables: Record<string, unknown>, locale: Locale): Promise<Data> {
    // GraphQL is set up inside the platform's module, which does not hand the schema's host on.
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: visitorContext(locale),
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    return data as Data; // the caller names the shape of its own document
  }
}

/** An address made by hand, such as one with the cursor of another list, leads nowhere; every other error stays one. */
export function nothingThere(error: unknown): null {
  if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') return null;
  throw error;
}

function visitorContext(locale: Locale): GraphqlContext {
  const kept = new Map<symbol, unknown>();
  return {
    jamboree: {
      requestId: 'first-html',
      viewer: { ...VISITOR, locale },
      origin: { ip: '', userAgent: '', publicUrl: '', sessionToken: null, cookies: { set: () => undefined, clear: () => undefined } },
      once: <T>(key: symbol, make: () => T): T => {
        if (!kept.has(key)) kept.set(key, make());
        return kept.get(key) as T; // put there under the same key by `make`
      },
    },
  };
}
