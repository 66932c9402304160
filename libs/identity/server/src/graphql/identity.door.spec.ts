import 'reflect-metadata';
import { isLive } from '@jamboree/identity-domain';
import { asId, VISITOR, type Viewer } from '@jamboree/kernel';
import { Clock, createApplication, loadConfig, PlatformModule, UnitOfWork, ViewerLoader } from '@jamboree/platform-server';
import { freshDatabase, type FreshDatabase } from '@jamboree/platform-testing';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { SubscriptionLinks } from '../mails/subscription-links.js';
import { SessionStore } from '../persistence/session.store.js';
import { IdentityModule } from '../identity.module.js';

const definition = { schemas: identitySchemas, migrations: identityMigrations };

/** What the event scope does in the whole application, without roles. */
@Injectable()
class SessionViewers extends ViewerLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  async load(token: string | null): Promise<Viewer> {
    const session = token === null ? null : await this.uow.read((tx) => this.sessions.byToken(tx, token));
    return session !== null && isLive(session, this.clock.now()) ? { ...VISITOR, userId: session.userId } : VISITOR;
  }
}

interface Answer {
  readonly data: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** A browser that keeps its cookie. */
class Browser {
  cookie = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async ask(query: string, variables: object = {}): Promise<Answer['data']> {
    const payload = { query, variables };
    const headers = { 'content-type': 'application/json', cookie: this.cookie };
    const response = await this.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const set = response.headers['set-cookie'];
    if (typeof set === 'string') this.setCookie = set;
    if (typeof set === 'string') this.cookie = set.split(';')[0] ?? '';
    return response.json<Answer>().data;
  }

  setCookie = '';
}

const REQUEST = `mutation ($email: String!) { requestSignIn(input: { email: $email, locale: ID, clientMutationId: "a" }) {
  __typename ... on SignInRequested { challengeId } ... on Problem { message } } }`;
const CONFIRM = `mutation ($challengeId: ID, $code: String, $token: String) {
  confirmSignIn(input: { challengeId: $challengeId, code: $code, token: $token, clientMutationId: "b" }) {
  __typename ... on SignedIn { me { email displayName locale } } ... on SignInFailed { attemptsLeft } ... on InvalidInput { issues { field rule } } } }`;
const OUTBOX = '{ outbox(first: 1) { edges { node { to text } } } }';
const ME = '{ me { email } }';

describe('identity from outside', () => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await freshDatabase('SQLite', definition);
    const config = loadConfig({
      MODE: 'demo',
      DATA_DIR: database.location.dataDir,
      PUBLIC_URL: 'https://jam.example',
      LOG_LEVEL: 'silent',
    });

    @Module({
      imports: [PlatformModule.forRoot({ config, ...definition, background: false }), IdentityModule],
      providers: [{ provide: ViewerLoader, useClass: SessionViewers }],
    })
    class Root {}
    app = await createApplication(Root, config);
    await app.init();
  });

  afterAll(async () => {
    await app.close();
    await database.remove();
  });

  test('from the mail address to the session and out again', async () => {
    const browser = new Browser(app);
    const { requestSignIn } = await browser.ask(REQUEST, { email: 'Bulan@Example.org' });
    expect(requestSignIn).toMatchObject({ __typename: 'SignInRequested' });
    const { outbox } = await browser.ask(OUTBOX);
    const text = JSON.stringify(outbox);
    expect(text).toContain('bulan@example.org');
    const token = /#([\w-]{43})/.exec(text)?.[1];

    expect((await app.inject(`/sign-in/confirm`)).headers['set-cookie']).toBeUndefined();
    const { confirmSignIn } = await browser.ask(CONFIRM, { token });
    expect(confirmSignIn).toEqual({ __typename: 'SignedIn', me: { email: 'bulan@example.org', displayName: 'Bulan', locale: 'ID' } });
    expect(browser.setCookie).toMatch(/^__Host-jamboree=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=15552000; Secure$/);
    expect(await browser.ask(ME)).toEqual({ me: { email: 'bulan@example.org' } });

    const held = browser.cookie;
    expect(await browser.ask('mutation { signOut(input: { clientMutationId: "c" }) { __typename } }')).toEqual({
      signOut: { __typename: 'SignedOut' },
    });
    expect(browser.setCookie).toContain('Max-Age=0');
    browser.cookie = held;
    expect(await browser.ask(ME)).toEqual({ me: null });
  });

  test('a code that is none is refused by name and costs no attempt', async () => {
    const browser = new Browser(app);
    const { requestSignIn } = await browser.ask(REQUEST, { email: 'citra@example.org' });
    const challengeId = requestSignIn?.challengeId;
    expect(await browser.ask(CONFIRM, { challengeId, code: '12 34' })).toEqual({
      confirmSignIn: { __typename: 'InvalidInput', issues: [{ field: 'code', rule: 'malformed' }] },
    });
    expect(await browser.ask(CONFIRM, {})).toMatchObject({ confirmSignIn: { issues: [{ field: 'challengeId', rule: 'required' }] } });
  });

  test('a visitor is told about the instance and nothing about people', async () => {
    const browser = new Browser(app);
    expect(await browser.ask('{ instance { name demo setUpNeeded mailOutbox demoPersonas { key } } me { email } }')).toEqual({
      instance: { name: 'Jamboree', demo: true, setUpNeeded: false, mailOutbox: true, demoPersonas: [] },
      me: null,
    });
  });

  test('a mail program unsubscribes by one POST without a session (RFC 8058); a look at the address changes nothing', async () => {
    const browser = new Browser(app);
    await browser.ask(REQUEST, { email: 'dewi@example.org' });
    const [token] = /#([\w-]{43})/.exec(JSON.stringify((await browser.ask(OUTBOX))['outbox']))?.slice(1) ?? [];
    await browser.ask(CONFIRM, { token });
    const id = (await browser.ask('{ me { id } }'))['me']?.id;
    const address = await app
      .get(UnitOfWork)
      .read((tx) => app.get(SubscriptionLinks).addressOf(tx, { userId: asId<'User'>(String(id)), kind: 'REMINDER' }));
    const url = new URL(address).pathname;
    const off = async () => JSON.stringify((await browser.ask('{ myMailPreferences { kinds { kind on } } }'))['myMailPreferences']);

    expect((await app.inject(url)).statusCode).toBe(404);
    expect(await off()).toContain('{"kind":"REMINDER","on":true}');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = 'List-Unsubscribe=One-Click';
    expect((await app.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(200);
    expect(await off()).toContain('{"kind":"REMINDER","on":false}');
    expect((await app.inject({ method: 'POST', url: `${url}x`, headers, payload })).statusCode).toBe(404);
  });
});
