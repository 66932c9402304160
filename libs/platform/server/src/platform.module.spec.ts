import 'reflect-metadata';
import { ok, VISITOR, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { Injectable, Module } from '@nestjs/common';
import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Access,
  createApplication,
  CurrentViewer,
  IdempotencyMismatchView,
  loadConfig,
  MutationInput,
  NotPermittedView,
  payloadUnion,
  PlatformModule,
  Public,
  toPayload,
  UnitOfWork,
  ViewerLoader,
  type IdempotencyMismatch,
} from './index.js';

@ObjectType('Done')
class DoneView {
  @Field(() => String)
  readonly what: string;
}
const DoPayload = payloadUnion('DoPayload', DoneView, [IdempotencyMismatchView, NotPermittedView]);

@InputType()
class DoInput extends MutationInput {
  @Field(() => String)
  readonly what: string;
  toCommand() {
    return { operation: 'do', clientMutationId: this.clientMutationId, what: this.what };
  }
}

@Resolver()
class TestResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Query(() => String)
  @Public()
  hello(@CurrentViewer() viewer: Viewer): string {
    return `hello ${viewer.locale}`;
  }

  @Query(() => String)
  @Access('me:read')
  secret(): string {
    return 'secret';
  }

  @Mutation(() => DoPayload)
  @Public()
  async doIt(@Args('input') input: DoInput, @CurrentViewer() viewer: Viewer): Promise<typeof DoPayload> {
    const result: Result<string, IdempotencyMismatch> = await this.uow.write(viewer, input.toCommand(), async () => ok(input.what));
    return toPayload(result, (what) => ({ what }));
  }
}

@Injectable()
class TestViewerLoader extends ViewerLoader {
  async load(token: string | null): Promise<Viewer> {
    return token === null ? VISITOR : { ...VISITOR, userId: token as UserId };
  }
}

test('boots and answers', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jam-'));
  const config = loadConfig({ DATA_DIR: dataDir, MODE: 'development', LOG_LEVEL: 'error' });
  @Module({
    imports: [PlatformModule.forRoot({ config, schemas: [], migrations: [] })],
    providers: [TestResolver, { provide: ViewerLoader, useClass: TestViewerLoader }],
  })
  class Root {}
  const app: NestFastifyApplication = await createApplication(Root, config);
  await app.init();
  const ask = async (query: string, cookie = '') => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      payload: { query },
    });
    return response.json();
  };
  expect(await ask('{hello}')).toEqual({ data: { hello: 'hello en' } });
  expect(await ask('{secret}')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await ask('{secret}', 'jamboree=x')).toEqual({ data: { secret: 'secret' } });
  const m = (what: string) =>
    ask(`mutation{doIt(input:{clientMutationId:"a",what:"${what}"}){__typename ... on Done{what} ... on Problem{message}}}`);
  expect(await m('x')).toEqual({ data: { doIt: { __typename: 'Done', what: 'x' } } });
  expect(await m('x')).toEqual({ data: { doIt: { __typename: 'Done', what: 'x' } } });
  expect(await m('y')).toMatchObject({ data: { doIt: { __typename: 'IdempotencyMismatch' } } });
  expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' });
  await app.close();
  await rm(dataDir, { recursive: true });
});
