import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Log } from '../index.js';
import { startApplication, type RunningApplication } from './application.fixture.js';

let running: RunningApplication;
beforeAll(async () => (running = await startApplication()));
afterAll(() => running.stop());

const SAY = (id: string, text: string) =>
  `mutation { say(input: { clientMutationId: "${id}", text: "${text}" }) { __typename ... on Echo { text } ... on Problem { message } ... on NotFound { what } } }`;

describe('access', () => {
  test('a public field answers everybody and knows who asks', async () => {
    expect(await running.ask('{ hello }')).toMatchObject({ status: 200, data: { hello: 'hello visitor' } });
    expect(await running.ask('{ hello }', { as: 'ada' })).toMatchObject({ data: { hello: 'hello ada' } });
  });

  test('a field with a rule answers only signed-in people', async () => {
    expect((await running.ask('{ secret }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', action: 'me:read', reason: 'SIGNED_OUT' } },
    ]);
    expect(await running.ask('{ secret }', { as: 'ada' })).toMatchObject({ data: { secret: 'secret' } });
  });

  test('a handler without a rule stops the boot and is named', async () => {
    @Injectable()
    @Resolver()
    class ForgottenResolver {
      @Query(() => String)
      forgotten(): string {
        return 'anyone may read this';
      }
    }
    await expect(startApplication({}, {}, [ForgottenResolver])).rejects.toThrow('ForgottenResolver.forgotten');
  });
});

describe('answers', () => {
  test('a payload is the success type or a problem', async () => {
    expect(await running.ask(SAY('a1', 'hi'))).toMatchObject({ data: { say: { __typename: 'Echo', text: 'hi' } } });
    expect(await running.ask(SAY('a2', ''))).toMatchObject({ data: { say: { __typename: 'NotFound', what: 'Text' } } });
    expect(await running.ask(SAY('a1', 'other'))).toMatchObject({ data: { say: { __typename: 'IdempotencyMismatch' } } });
  });

  test('a page tells whether it goes on', async () => {
    const { data } = await running.ask('{ echoes(first: 2) { edges { cursor node { text } } pageInfo { hasNextPage endCursor } } }');
    expect(data).toEqual({
      echoes: {
        edges: [
          { cursor: '0', node: { text: 'echo 0' } },
          { cursor: '1', node: { text: 'echo 1' } },
        ],
        pageInfo: { hasNextPage: true, endCursor: '1' },
      },
    });
  });

  test('a moment needs an offset and comes back in UTC', async () => {
    expect(await running.ask('{ moment(at: "2026-12-01T23:59:00+07:00") }')).toMatchObject({
      data: { moment: '2026-12-01T16:59:00.000Z' },
    });
    expect((await running.ask('{ moment(at: "2026-12-01T23:59") }')).errors).toHaveLength(1);
  });

  test('an unexpected error is masked behind a reference', async () => {
    const { errors, data } = await running.ask('{ broken }');
    expect(data).toBeNull();
    expect(JSON.stringify(errors)).not.toContain('ada@example.org');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL', reference: expect.stringMatching(/^[2-9A-Z]{8}$/) as unknown } }]);
  });
});

describe('variables that the schema refuses', () => {
  const MOMENT = 'query ($at: DateTime!) { moment(at: $at) }';
  const SAID = 'mutation ($input: SayInput!) { say(input: $input) { __typename } }';

  test.each([
    ['a wrong type', 'query ($text: String!) { length(text: $text) }', { text: 5 }],
    ['a wrong scalar', MOMENT, { at: 'ada@example.org' }],
    ['a missing one', MOMENT, {}],
    ['an unknown field', SAID, { input: { clientMutationId: 'a', text: 'ada@example.org', token: 'secret' } }],
  ])('%s is the client’s error, and what was sent stays out of the log', async (_, query, variables) => {
    const logged = jest.spyOn(running.app.get(Log, { strict: false }), 'error');
    const answer = await running.ask(query, { variables });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  test('however many there are, the answer is short', async () => {
    const input = { clientMutationId: 'a', text: 'x'.repeat(100_000), token: 'secret' };
    const { errors } = await running.ask(SAID, { variables: { input } });
    expect(JSON.stringify(errors).length).toBeLessThan(2_000);
  });
});

describe('limits', () => {
  const refusal = async (query: string) =>
    JSON.stringify((await running.ask(query)).errors?.map(({ message, extensions }) => [message, extensions['code']]));

  test.each([
    ['depth', `{ echoes { edges { node ${'{ again '.repeat(14)}{ id } ${'}'.repeat(14)} } } }`],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: hello`).join(' ')} }`],
    ['cost', `{ echoes(first: 100) { edges { node { again { again { again { again { id } } } } } } } }`],
    ['directives', `{ ${'hello @include(if: true) '.repeat(31)} }`],
  ])('%s', async (limit, query) => {
    expect(await refusal(query)).toContain(`${limit} of`);
  });

  test('fragments inside fragments do not make the measuring dear', async () => {
    const fragments = Array.from({ length: 60 }, (_, index) => `fragment f${index} on Echo { ...f${index + 1} ...f${index + 1} }`).join(
      ' ',
    );
    const started = performance.now();
    expect(await refusal(`{ echoes { edges { node { ...f0 } } } } ${fragments} fragment f60 on Echo { id }`)).toBeDefined();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('tokens', async () => expect(await refusal(`{ ${'hello '.repeat(4_001)} }`)).toContain('token'));
  test('pages', async () => expect(await refusal('{ echoes(first: 101) { edges { cursor } } }')).toContain('first must be 1 to 100'));
  test('ids of attempts', async () => expect(await refusal(SAY('x'.repeat(65), 'hi'))).toContain('BAD_USER_INPUT'));

  test('a body beyond any text is refused with 413 and says so', async () => {
    const answer = await running.ask('query ($text: String!) { length(text: $text) }', { variables: { text: 'x'.repeat(5_000_000) } });
    expect(answer).toMatchObject({ status: 413, errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
  });

  test('2 MB are read, so that a text’s own limit can answer', async () => {
    expect(
      await running.ask('query ($text: String!) { length(text: $text) }', { variables: { text: 'x'.repeat(2_000_000) } }),
    ).toMatchObject({ data: { length: 2_000_000 } });
  });

  test('a simple cross-site request is refused', async () => {
    const response = await running.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent('{ hello }')}` });
    expect([response.statusCode, response.body]).toEqual([400, expect.stringContaining('CSRF')]);
  });

  test.each([['utf-16'], ['iso-8859-1']])('JSON in %s is refused', async (charset) => {
    const answer = await running.ask('{ hello }', { headers: { 'content-type': `application/json; charset=${charset}` } });
    expect(answer).toMatchObject({ status: 415, errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
  });
});

describe('trusted documents in production', () => {
  let production: RunningApplication;
  beforeAll(async () => {
    const manifest = join(running.dataDir, 'documents.json');
    await writeFile(manifest, JSON.stringify({ h1: 'query Hello { hello }' }));
    production = await startApplication({ MODE: 'production', TRUSTED_DOCUMENTS: manifest });
  });
  afterAll(() => production.stop());

  const byHash = async (sha256Hash: string, query?: string) => {
    const payload = { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    return (await production.app.inject({ method: 'POST', url: '/graphql', payload })).json<unknown>();
  };

  test('a listed document is answered by its hash, over GET too', async () => {
    expect(await byHash('h1')).toEqual({ data: { hello: 'hello visitor' } });
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'h1' } }));
    const response = await production.app.inject({
      method: 'GET',
      url: `/graphql?extensions=${extensions}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.json()).toEqual({ data: { hello: 'hello visitor' } });
  });

  test('any other document is refused, also under a listed hash', async () => {
    expect(await production.ask('{ hello }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }] });
    expect(await byHash('h2')).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] });
    expect(await byHash('h1', '{ secret }')).toEqual({ data: { hello: 'hello visitor' } });
    expect(await production.ask('{ __schema { types { name } } }')).toMatchObject({ status: 400 });
  });

  test('there is no explorer', async () => {
    expect((await production.app.inject('/explorer')).statusCode).toBe(404);
    expect((await running.app.inject('/explorer')).statusCode).toBe(200);
    expect((await running.app.inject('/explorer/explorer.js')).headers['content-type']).toContain('javascript');
    expect((await running.app.inject('/explorer/..%2f..%2fpackage.json')).statusCode).toBe(404);
  });
});
