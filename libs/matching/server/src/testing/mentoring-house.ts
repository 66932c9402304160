import 'reflect-metadata';
import { planFromTemplate, scheduleFrom, templateByKey, withRole, type EventPlan } from '@jamboree/event-domain';
import { EventModule, EventStore, Roles } from '@jamboree/event-server';
import { parseMailAddress } from '@jamboree/identity-domain';
import { IdentityModule, PersonStore } from '@jamboree/identity-server';
import { DAY, expectOk, HOUR, ok, plus, toIso, VISITOR, type Instant, type Role, type TeamId, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { CreateTeam, ParticipationModule, TeamStore } from '@jamboree/participation-server';
import { createApplication, loadConfig, MailSchema, newId, PlatformModule, UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MatchingModule } from '../matching.module.js';
import { OfferSlots, type OfferSlotsCommand } from '../use-cases/offer-slots.use-case.js';
import { MATCHING_DATABASE } from './matching-database.js';

let attempts = 0;

/** What every command says besides its own fields; no other attempt of this run has its id. */
export function command<Operation extends string>(operation: Operation) {
  return { operation, clientMutationId: `attempt-${(attempts += 1)}` };
}

/** The scopes up to this one on one engine, with one hackathon in the middle of its mentoring. */
export class MentoringHouse {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly engine: Engine,
    readonly plan: EventPlan,
    readonly organiser: Viewer,
  ) {}

  static async open(engine: Engine): Promise<MentoringHouse> {
    const { dataDir, databaseUrl } = engine.location;
    const config = loadConfig({
      MODE: 'demo',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      PUBLIC_URL: 'http://jam.example',
      LOG_LEVEL: 'silent',
    });
    const platform = PlatformModule.forRoot({ config, clock: engine.clock, background: false, ...MATCHING_DATABASE });

    @Module({ imports: [platform, IdentityModule, EventModule, ParticipationModule, MatchingModule] })
    class Scopes {}

    const app = await createApplication(Scopes, config);
    await app.init();
    const now = engine.clock.now();
    const write = <T>(fn: (tx: WriteTx) => Promise<T>) =>
      app.get<UnitOfWork>(UnitOfWork).write(VISITOR, { operation: 'prepare', clientMutationId: null }, async (tx) => ok(await fn(tx)));
    const person = await write((tx) => app.get(PersonStore).ensure(tx, { email: mailOf('rina'), locale: 'en' }, now));
    const owner = expectOk(person).id;
    const plan = hackathonPlan(owner, now);
    expectOk(await write((tx) => app.get(EventStore).insert(tx, plan)));
    const house = new MentoringHouse(app, engine, plan, withRole({ ...VISITOR, userId: owner }, plan.event.id, 'ORGANISER'));
    house.moveTo('MENTORING', HOUR);
    return house;
  }

  get eventId() {
    return this.plan.event.id;
  }

  get clock() {
    return this.engine.clock;
  }

  get uow(): UnitOfWork {
    return this.app.get<UnitOfWork>(UnitOfWork);
  }

  get<T>(part: Type<T>): T {
    return this.app.get(part, { strict: false });
  }

  close(): Promise<void> {
    return this.app.close();
  }

  moveTo(phase: string, offset = 0): void {
    const found = this.plan.phases.find(({ key }) => key === phase);
    if (found === undefined) throw new Error(`The hackathon has no phase ${phase}.`);
    this.clock.set(plus(found.opensAt, offset));
  }

  /** Somebody with a name of their own and roles in the event. */
  async somebody(name: string, ...roles: readonly Role[]): Promise<Viewer> {
    const now = this.clock.now();
    return this.write(async (tx) => {
      const person = await this.get(PersonStore).ensure(tx, { email: mailOf(`${name}-${(attempts += 1)}`), locale: 'en' }, now);
      const grants = { eventId: this.eventId, userId: person.id, grantedBy: person.id, at: now };
      for (const role of roles) await this.get(Roles).grant(tx, { ...grants, role });
      return roles.reduce<Viewer>((viewer, role) => withRole(viewer, this.eventId, role), { ...VISITOR, userId: person.id });
    });
  }

  async team(lead: Viewer, ...others: readonly Viewer[]): Promise<TeamId> {
    const name = `Team ${(attempts += 1)}`;
    const teamId = expectOk(await this.get(CreateTeam).run(lead, { ...command('createTeam'), eventId: this.eventId, name, pitch: '' }));
    const team = { id: teamId, eventId: this.eventId };
    for (const { userId } of others)
      if (userId !== null) await this.write((tx) => this.get(TeamStore).addMember(tx, team, userId, false, this.clock.now()));
    return teamId;
  }

  /** Slots of half an hour from tomorrow 10:00 in UTC, `count` of them. */
  async offer(mentor: Viewer, count: number, wish: Partial<OfferSlotsCommand> = {}): Promise<readonly MentorSlotId[]> {
    return expectOk(await this.get(OfferSlots).run(mentor, this.offering(mentor, count, wish)));
  }

  offering(mentor: Viewer, count: number, wish: Partial<OfferSlotsCommand> = {}): OfferSlotsCommand {
    const { userId: mentorId } = mentor;
    if (mentorId === null) throw new Error('A mentor is somebody.');
    const until = `${String(10 + Math.floor(count / 2)).padStart(2, '0')}:${count % 2 === 0 ? '00' : '30'}`;
    return {
      ...{ ...command('offerMentorSlots'), eventId: this.eventId, mentorId, days: [toIso(plus(this.clock.now(), DAY)).slice(0, 10)] },
      ...{
        from: '10:00',
        until,
        timeZone: 'UTC',
        minutes: 30,
        breakMinutes: 0,
        place: 'https://meet.example/room',
        topics: [],
        reason: '',
      },
      ...wish,
    };
  }

  /** What was written under a template, for this event. */
  async mails(template: string): Promise<{ readonly text: string }[]> {
    const mails = await this.uow.read((tx) => tx.find(MailSchema, { where: { template } }));
    return mails.filter(({ text }) => text.includes(this.plan.event.slug));
  }

  /** What was written to somebody. */
  async mailsTo({ userId }: Viewer): Promise<{ readonly template: string; readonly text: string }[]> {
    const person = userId === null ? null : await this.uow.read((tx) => this.get(PersonStore).byId(tx, userId));
    return person === null ? [] : this.uow.read((tx) => tx.find(MailSchema, { where: { recipient: person.email } }));
  }

  /** For a role that somebody is given later. */
  grantOf({ userId }: Viewer) {
    if (userId === null) throw new Error('A role is somebody’s.');
    return { eventId: this.eventId, userId, grantedBy: userId };
  }

  async write<T>(fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    return expectOk(await this.uow.write(VISITOR, { operation: 'prepare', clientMutationId: null }, async (tx) => ok(await fn(tx))));
  }
}

function mailOf(name: string) {
  return expectOk(parseMailAddress(`${name}@example.org`));
}

function hackathonPlan(createdBy: EventPlan['event']['createdBy'], now: Instant): EventPlan {
  const template = templateByKey('virtual-hackathon');
  if (template === null) throw new Error('The template is gone.');
  const schedule = expectOk(scheduleFrom(template, toIso(now).slice(0, 16), 'UTC'));
  const zones = [
    { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
    { city: 'Berlin', timeZone: 'Europe/Berlin' },
  ];
  const texts = { title: { en: 'Flood-aware mobility' }, promise: {}, description: {} };
  const slug = `event-${newId(now).toLowerCase()}`;
  const plan = planFromTemplate({ ...texts, teamMin: 2, teamMax: 6, zones, slug, template, schedule, createdBy }, () => newId(now), now);
  return { ...plan, event: { ...plan.event, state: 'PUBLISHED', publishedAt: now } };
}
