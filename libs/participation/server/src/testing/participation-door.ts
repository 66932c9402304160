import 'reflect-metadata';
import type { EventPlan } from '@jamboree/event-domain';
import { EventModule, EventStore, Roles } from '@jamboree/event-server';
import { parseMailAddress } from '@jamboree/identity-domain';
import { IdentityModule, PersonStore, SessionStore } from '@jamboree/identity-server';
import { expectOk, ok, VISITOR, type Role, type UserId } from '@jamboree/kernel';
import { createApplication, loadConfig, PlatformModule, UnitOfWork, type MovableClock, type WriteTx } from '@jamboree/platform-server';
import { freshDatabase } from '@jamboree/platform-testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ParticipationModule } from '../participation.module.js';
import { PARTICIPATION_DATABASE } from './participation-database.js';

export interface DoorAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The scopes up to this one behind their GraphQL door, with people who are signed in by their first names. */
export class ParticipationDoor {
  private readonly cookies = new Map<string, string>();
  private attempts = 0;

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly clock: MovableClock,
    readonly close: () => Promise<void>,
  ) {}

  static async open(clock: MovableClock): Promise<ParticipationDoor> {
    const database = await freshDatabase('SQLite', PARTICIPATION_DATABASE);
    const config = loadConfig({ MODE: 'demo', DATA_DIR: database.location.dataDir, PUBLIC_URL: 'http://jam.example', LOG_LEVEL: 'silent' });
    const platform = PlatformModule.forRoot({ config, clock, background: false, ...PARTICIPATION_DATABASE });

    @Module({ imports: [platform, IdentityModule, EventModule, ParticipationModule] })
    class Scopes {}

    const app = await createApplication(Scopes, config);
    await app.init();
    return new ParticipationDoor(app, clock, async () => {
      await app.close();
      await database.remove();
    });
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type, { strict: false });
  }

  /** Listens on a port that the system chooses, for what a request held in memory cannot show. */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  cookieOf(name: string): string {
    return this.cookies.get(name) ?? '';
  }

  async prepare<T>(fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    return expectOk(
      await this.get(UnitOfWork).write(VISITOR, { operation: 'prepare', clientMutationId: null }, async (tx) => ok(await fn(tx))),
    );
  }

  /** Puts the event there, made by its first organiser. */
  async hold(plan: EventPlan, organiser: string): Promise<void> {
    const createdBy = await this.signIn(organiser);
    const forms = plan.forms.map((form) => ({ ...form, savedBy: createdBy }));
    await this.prepare((tx) => this.get(EventStore).insert(tx, { ...plan, event: { ...plan.event, createdBy }, forms }));
    await this.grant(plan, createdBy, 'ORGANISER');
  }

  async takesPart(plan: EventPlan, name: string): Promise<void> {
    await this.grant(plan, await this.signIn(name), 'PARTICIPANT');
  }

  async ask(query: string, variables: object = {}, who?: string): Promise<DoorAnswer> {
    const headers = { 'content-type': 'application/json', cookie: this.cookies.get(who ?? '') ?? '' };
    return (await this.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json<DoorAnswer>();
  }

  /** Runs a mutation by name and gives its payload. */
  async mutate<T = unknown>(name: string, selection: string, input: object, who: string): Promise<T> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${selection} } }`;
    const { data, errors } = await this.ask(query, { input: { clientMutationId: `door-${(this.attempts += 1)}`, ...input } }, who);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data?.answer as T; // the selection's own shape
  }

  /** Leaves a session's cookie, as signing in would. */
  private async signIn(name: string): Promise<UserId> {
    return this.prepare(async (tx) => {
      const email = expectOk(parseMailAddress(`${name}@example.org`));
      const person = await this.get(PersonStore).ensure(tx, { email, locale: 'en' }, this.clock.now());
      this.cookies.set(name, `jamboree=${await this.get(SessionStore).start(tx, person.id, this.clock.now())}`);
      return person.id;
    });
  }

  private async grant({ event }: EventPlan, userId: UserId, role: Role): Promise<void> {
    const given = { eventId: event.id, userId, role, grantedBy: userId, at: this.clock.now() };
    await this.prepare((tx) => this.get(Roles).grant(tx, given));
  }
}
