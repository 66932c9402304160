import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asId, VISITOR, type Viewer } from '@jamboree/kernel';
import { Injectable, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication, loadConfig, PlatformModule, ViewerLoader, type PlatformSetup } from '../index.js';
import { TestResolver } from './test.resolver.js';
import { TestController } from './test.controller.js';

/** Takes the session token for the person's id. */
@Injectable()
class TokenIsPerson extends ViewerLoader {
  load(token: string | null): Promise<Viewer> {
    return Promise.resolve(token === null ? VISITOR : { ...VISITOR, userId: asId<'User'>(token) });
  }
}

export interface RunningApplication {
  readonly app: NestFastifyApplication;
  readonly dataDir: string;
  /** Asks GraphQL; `as` names who is signed in. */
  ask(query: string, options?: { as?: string; variables?: object; headers?: Record<string, string> }): Promise<GraphqlAnswer>;
  stop(): Promise<void>;
}

interface GraphqlAnswer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** The platform with a few handlers on a SQLite file of its own, not listening. */
export async function startApplication(
  environment: Readonly<Record<string, string>> = {},
  setup: Partial<PlatformSetup> = {},
  handlers: readonly Type[] = [],
): Promise<RunningApplication> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jamboree-platform-'));
  const config = loadConfig({ DATA_DIR: dataDir, MODE: 'development', LOG_LEVEL: 'silent', ...environment });

  @Module({
    imports: [PlatformModule.forRoot({ config, schemas: [], migrations: [], background: false, ...setup })],
    controllers: [TestController],
    providers: [TestResolver, { provide: ViewerLoader, useClass: TokenIsPerson }, ...handlers],
  })
  class Root {}

  const app = await createApplication(Root, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    dataDir,
    ask: async (query, { as, variables, headers } = {}) => {
      const cookie = as === undefined ? {} : { cookie: `jamboree=${as}` };
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...cookie, ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      return { status: response.statusCode, ...response.json<Omit<GraphqlAnswer, 'status'>>() };
    },
    stop: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
