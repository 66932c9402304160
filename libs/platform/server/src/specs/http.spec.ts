import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import Database from 'better-sqlite3';
import { sqliteFile } from '../index.js';
import { startApplication, type RunningApplication } from './application.fixture.js';

let running: RunningApplication;
beforeAll(async () => (running = await startApplication()));
afterAll(() => running.stop());

test('every answer carries the security headers and a request id', async () => {
  for (const url of ['/health', '/nowhere', '/rest/broken']) {
    const { headers } = await running.app.inject(url);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[\w-]{8}-[0-9a-z]+$/) as unknown,
    });
  }
});

test('REST handlers know the viewer and deny by rule', async () => {
  expect((await running.app.inject({ url: '/rest/mine', headers: { cookie: 'other=1; jamboree=ada' } })).json()).toEqual({ userId: 'ada' });
  const refused = await running.app.inject('/rest/mine');
  expect([refused.statusCode, refused.json()]).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'FORBIDDEN', reason: 'SIGNED_OUT' } }] },
  ]);
});

test('errors are masked, storage problems are named, what is missing is 404', async () => {
  const broken = await running.app.inject('/rest/broken');
  expect([broken.statusCode, broken.json()]).toMatchObject([500, { errors: [{ extensions: { code: 'INTERNAL' } }] }]);
  expect(broken.body).not.toContain('secret detail');
  expect((await running.app.inject('/rest/full')).statusCode).toBe(503);
  expect((await running.app.inject('/nowhere')).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test.each([
  ['broken JSON', '{', 'application/json', 400],
  ['nothing', '', 'application/json', 400],
  ['broken UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'application/json', 415],
  ['a poisoned prototype', '{"__proto__": {"admin": true}}', 'application/json', 400],
  ['a form', 'a=b', 'application/x-www-form-urlencoded', 415],
  ['a file', 'x', 'multipart/form-data; boundary=x', 415],
])('%s is refused without a 5xx', async (_name, payload, type, status) => {
  const response = await running.app.inject({ method: 'POST', url: '/rest/echo', headers: { 'content-type': type }, payload });
  expect(response.statusCode).toBe(status);
  expect(response.json()).toMatchObject({ errors: [{ message: expect.any(String) as unknown }] });
});

test('an address that a client claims is believed from a trusted proxy only', async () => {
  const claimed = { url: '/rest/origin', headers: { 'x-forwarded-for': '203.0.113.9' }, remoteAddress: '10.0.0.1' };
  expect((await running.app.inject(claimed)).json()).toMatchObject({ ip: '10.0.0.1' });
  const behind = await startApplication({ TRUST_PROXY: '10.0.0.0/8' });
  expect((await behind.app.inject(claimed)).json()).toMatchObject({ ip: '203.0.113.9' });
  expect((await behind.app.inject({ ...claimed, remoteAddress: '192.0.2.1' })).json()).toMatchObject({ ip: '192.0.2.1' });
  await behind.stop();
});

test('the session cookie is bound to the host under HTTPS', async () => {
  const plain = await running.app.inject({ method: 'POST', url: '/rest/session', payload: {} });
  expect(plain.headers['set-cookie']).toBe('jamboree=t0k3n; Path=/; HttpOnly; SameSite=Lax; Max-Age=60');
  const https = await startApplication({ PUBLIC_URL: 'https://jam.example.org' });
  const secure = await https.app.inject({ method: 'POST', url: '/rest/session', payload: {} });
  expect(secure.headers['set-cookie']).toBe('__Host-jamboree=t0k3n; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure');
  expect(secure.headers['strict-transport-security']).toContain('max-age');
  expect((await https.app.inject({ url: '/rest/origin', headers: { cookie: 'jamboree=planted' } })).json()).toMatchObject({
    sessionToken: null,
  });
  await https.stop();
});

test('health and readiness', async () => {
  expect((await running.app.inject('/health')).json()).toEqual({ status: 'ok' });
  expect((await running.app.inject('/ready')).json()).toEqual({ status: 'ready' });
});

test('stopping under load: what was answered is kept, the rest is refused', async () => {
  const other = await startApplication();
  await other.app.listen(0, '127.0.0.1');
  const url = `${await other.app.getUrl()}/graphql`;
  const stopped: Promise<void>[] = [];
  const refusals = new Set<number>();
  const say = async (id: string): Promise<string | null> => {
    const query = `mutation { say(input: { clientMutationId: "${id}", text: "hi" }) { __typename } }`;
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    const response = await fetch(url, request).catch(() => null);
    if (response === null) return null;
    const body = await response.text();
    if (!body.includes('Echo')) {
      refusals.add(response.status);
      return null;
    }
    if (id === '20') stopped.push(other.app.close());
    return id;
  };
  const acknowledged: string[] = [];
  for (let from = 0; stopped.length === 0 || from < 100; from += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => say(String(from + index))));
    acknowledged.push(...answers.filter((id) => id !== null));
  }
  await Promise.all(stopped);
  const file = new Database(sqliteFile(other.dataDir), { readonly: true });
  const kept = new Set(
    file
      .prepare<[], { id: string }>('SELECT client_mutation_id AS id FROM idempotency')
      .all()
      .map(({ id }) => id),
  );
  file.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(21);
  expect(acknowledged.length).toBeLessThan(100);
  expect([...refusals].filter((status) => status !== 503)).toEqual([]);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  await rm(other.dataDir, { recursive: true });
}, 30_000);

test('a stopping server does not wait for a connection that never asked for anything', async () => {
  const stopping = await startApplication();
  await stopping.app.listen(0, '127.0.0.1');
  const socket = connect(Number(new URL(await stopping.app.getUrl()).port), '127.0.0.1');
  await once(socket, 'connect');
  // The server knows of the connection once it answers another one.
  await fetch(`${await stopping.app.getUrl()}/health`).then((response) => response.text());
  const closed = once(socket, 'close');
  await Promise.all([stopping.stop(), closed]);
  expect(socket.destroyed).toBe(true);
}, 5_000);
