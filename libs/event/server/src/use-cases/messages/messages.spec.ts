import type { MessageId, Segment } from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import { expectOk, HOUR, LOCALES, ok, plus, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { localOf } from '@jamboree/event-domain';
import { MailSchema, MailSuppressionSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, IP, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

const JURORS: Segment = { kind: 'ROLE', role: 'JUROR' };
const JUROR_IDS = `SELECT g."user_id" FROM "role_grant" g WHERE g."event_id" = ? AND g."role" = 'JUROR'`;
const WORDS = { subject: { en: 'News of {event}' }, body: { en: 'Hello {name},\n\nuntil {deadline}: {link}' } };

describeOnEngines('messages', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  beforeEach(() => {
    house = eventHouse(engine());
  });

  async function jurors(organiser: Viewer, eventId: EventId, ...names: string[]): Promise<Person[]> {
    const people: Person[] = [];
    for (const name of names) {
      const email = `${name.toLowerCase()}-${attempt()}@example.org`;
      const command = { operation: 'grantRole', clientMutationId: attempt(), eventId, email, displayName: name, role: 'JUROR' } as const;
      expectOk(await house.grant.run({ ...organiser, locale: LOCALES[people.length % 3] ?? 'en' }, command, IP));
      people.push(await settle(house, email));
    }
    return people;
  }

  async function draft(organiser: Viewer, eventId: EventId, words = WORDS, segment = JURORS) {
    const { write } = house.messages;
    const command = { operation: 'createMessage', clientMutationId: attempt(), eventId, templateKey: null };
    const messageId = expectOk(await write.create(organiser, command));
    const save = { operation: 'saveMessage', clientMutationId: attempt(), messageId, expectedVersion: 1, segment, ...words };
    return expectOk(await write.save(organiser, save));
  }

  const schedule = (messageId: MessageId, expectedVersion: number, at: number | null = null) => ({
    operation: 'scheduleMessage',
    clientMutationId: attempt(),
    messageId,
    expectedVersion,
    sendAt: at === null ? null : { local: localOf(plus(house.clock.now(), at), 'Europe/Berlin'), timeZone: 'Europe/Berlin' },
  });

  const mailsOf = (id: MessageId) =>
    house.uow.read((tx) =>
      tx.rows<{ recipient: string; subject: string; text: string }>(
        `SELECT "recipient", "subject", "text" FROM "mail" WHERE "dedupe_key" LIKE ? ORDER BY "recipient"`,
        [`message:${id}:%`],
      ),
    );

  test('two processes and twenty clicks: one mail for each person, in their language or the one there is', async () => {
    const { eventId, organiser } = await publishedEvent(house, `once-${attempt()}@example.org`);
    const people = await jurors(organiser, eventId, ...Array.from({ length: 7 }, (_, index) => `Juror${index}`));
    const words = { subject: { en: 'News', id: 'Kabar' }, body: { en: 'Hello {name}', id: 'Halo {name}' } };
    const { id, version } = await draft(organiser, eventId, words);
    const clicks = await Promise.all(Array.from({ length: 20 }, () => house.messages.write.schedule(organiser, schedule(id, version))));
    expect(clicks.filter(({ ok: won }) => won)).toHaveLength(1);
    const other = eventHouse(engine());
    await Promise.all([house.messages.send.run(), other.messages.send.run(), house.messages.send.run()]);
    await Promise.all([house.messages.send.run(), other.messages.send.run()]);
    const mails = await mailsOf(id);
    expect(mails.map(({ recipient }) => recipient)).toEqual(people.map(({ email }) => email).sort());
    for (const { id: userId, locale, email } of people) {
      expect(mails.find(({ recipient }) => recipient === email)?.subject).toBe(locale === 'id' ? 'Kabar' : 'News');
      expect(userId).toBeDefined();
    }
    const read = await house.messages.read.byId(organiser, id);
    expect(read).toMatchObject({ state: 'SENT', deliveries: { SENT: 7, WAITING: 0 } });
  });

  test('it goes to those who belong to the segment when it leaves; whoever does without is counted, not mailed', async () => {
    const { eventId, organiser } = await publishedEvent(house, `late-${attempt()}@example.org`);
    const [early, without, dead] = await jurors(organiser, eventId, 'Early', 'Without', 'Dead');
    const { id, version } = await draft(organiser, eventId);
    expectOk(await house.messages.write.schedule(organiser, schedule(id, version, HOUR)));
    await house.messages.send.run();
    expect(await mailsOf(id)).toEqual([]);
    const [late] = await jurors(organiser, eventId, 'Late');
    if (early === undefined) throw new Error('Nobody was invited.');
    const revoke = { operation: 'revokeRole', clientMutationId: attempt(), eventId, role: 'JUROR' } as const;
    expectOk(await house.revoke.run(organiser, { ...revoke, userId: early.id }));
    await house.uow.write(VISITOR, { operation: 'test', clientMutationId: null }, async (tx) => {
      if (without === undefined || dead === undefined) throw new Error('Nobody was invited.');
      await house.optOuts.set(tx, { userId: without.id, kind: 'MESSAGE' }, false, house.clock.now());
      return ok(await tx.insert(MailSuppressionSchema, { address: dead.email, reason: '550 gone', at: house.clock.now() }));
    });
    const reach = await house.messages.read.reach(organiser, eventId, JURORS);
    const sum = (count: (share: NonNullable<typeof reach>[number]) => number) =>
      (reach ?? []).reduce((all, share) => all + count(share), 0);
    expect([sum(({ people }) => people), sum(({ unsubscribed }) => unsubscribed), sum(({ unreachable }) => unreachable)]).toEqual([
      3, 1, 1,
    ]);

    house.clock.advance(HOUR);
    await house.messages.send.run();
    expect((await mailsOf(id)).map(({ recipient }) => recipient)).toEqual([late?.email]);
    const deliveries = expectOk(await house.messages.read.deliveriesOf(organiser, id, { first: 10, after: null }));
    expect(deliveries?.items.map(({ displayName, delivery, reason }) => [displayName, delivery, reason])).toEqual([
      ['Dead', 'BOUNCED', '550 gone'],
      ['Late', 'SENT', null],
      ['Without', 'UNSUBSCRIBED', null],
    ]);
  });

  test('until it leaves it can be taken back and edited; from its moment on it cannot', async () => {
    const { eventId, organiser } = await publishedEvent(house, `back-${attempt()}@example.org`);
    const { write } = house.messages;
    const { id, version } = await draft(organiser, eventId);
    const edit = { operation: 'saveMessage', messageId: id, segment: JURORS, ...WORDS };
    const scheduled = expectOk(await write.schedule(organiser, schedule(id, version, HOUR)));
    expect(await write.save(organiser, { ...edit, clientMutationId: attempt(), expectedVersion: scheduled.version })).toMatchObject({
      ok: false,
      error: { code: 'StateChanged', current: 'SCHEDULED' },
    });
    const back = { operation: 'takeBackMessage', messageId: id };
    const draftAgain = expectOk(
      await write.takeBack(organiser, { ...back, clientMutationId: attempt(), expectedVersion: scheduled.version }),
    );
    house.clock.advance(2 * HOUR);
    await house.messages.send.run();
    expect(await mailsOf(id)).toEqual([]);
    const again = expectOk(await write.schedule(organiser, schedule(id, draftAgain.version)));
    expect(await write.takeBack(organiser, { ...back, clientMutationId: attempt(), expectedVersion: again.version })).toMatchObject({
      ok: false,
      error: { code: 'StateChanged', current: 'SENDING' },
    });
  });

  test('a deadline stands in the cities’ times and the reader’s own; unknown words and half languages are refused by name', async () => {
    const { eventId, organiser } = await publishedEvent(house, `zones-${attempt()}@example.org`);
    await jurors(organiser, eventId, 'Sari');
    const { id, version } = await draft(organiser, eventId);
    const preview = await house.messages.read.preview(organiser, id, 'en');
    expect(preview?.person?.displayName).toBe('Sari');
    expect(preview?.text).toMatch(/until \w+ \d+ \w+ \d{4}, \d\d:\d\d WIB · .*CEST/);
    expect(preview?.text).toContain('https://jam.example/e/');
    const save = { operation: 'saveMessage', clientMutationId: attempt(), messageId: id, expectedVersion: version, segment: JURORS };
    const wrong = expectOk(
      await house.messages.write.save(organiser, { ...save, subject: { en: 'Hi {nmae}' }, body: { en: 'x', de: 'y' } }),
    );
    expect(await house.messages.write.schedule(organiser, schedule(id, wrong.version))).toMatchObject({
      ok: false,
      error: {
        issues: [
          { field: 'subject.de', rule: 'required' },
          { field: 'subject.en', rule: 'unknown' },
        ],
      },
    });
  });

  test('a test goes to oneself once a press; words are kept as a template and a shipped one comes back', async () => {
    const { eventId, organiser, person } = await publishedEvent(house, `test-${attempt()}@example.org`);
    const { id } = await draft(organiser, eventId);
    const press = { operation: 'testMessage', clientMutationId: attempt(), messageId: id };
    await Promise.all([house.messages.test.run(organiser, press, IP), house.messages.test.run(organiser, press, IP)]);
    const mails = await house.uow.read((tx) => tx.find(MailSchema, { where: { recipient: person.email } }));
    expect(mails.map(({ subject }) => subject)).toEqual(['[Test] News of Flood-aware mobility']);

    const keep = { operation: 'keepMessageTemplate', messageId: id };
    expectOk(await house.messages.keepTemplates.keep(organiser, { ...keep, clientMutationId: attempt(), key: 'welcome', name: '' }));
    expectOk(await house.messages.keepTemplates.keep(organiser, { ...keep, clientMutationId: attempt(), key: null, name: 'Mine' }));
    const templates = await house.messages.read.templatesOf(organiser, eventId);
    expect(templates?.filter(({ stored }) => stored).map(({ name }) => name.en)).toEqual(['Welcome', 'Mine']);
    expect(templates?.[0]?.subject).toEqual(WORDS.subject);
    const drop = { operation: 'dropMessageTemplate', clientMutationId: attempt(), eventId, key: 'welcome' };
    expectOk(await house.messages.keepTemplates.drop(organiser, drop));
    expect((await house.messages.read.templatesOf(organiser, eventId))?.[0]).toMatchObject({ stored: false });
  });

  test('nobody but organisers reads or writes them', async () => {
    const { eventId, organiser } = await publishedEvent(house, `secret-${attempt()}@example.org`);
    const [juror] = await jurors(organiser, eventId, 'Curious');
    const { id, version } = await draft(organiser, eventId);
    for (const viewer of [VISITOR, juror === undefined ? VISITOR : await viewerOf(house, juror)]) {
      expect(await house.messages.read.byId(viewer, id)).toBeNull();
      expect(expectOk(await house.messages.read.audienceOf(viewer, eventId, JURORS, { first: 5, after: null }))).toBeNull();
      expect(await house.messages.write.schedule(viewer, schedule(id, version))).toMatchObject({
        ok: false,
        error: { code: 'NotPermitted' },
      });
    }
  });

  test('reminders: once for each, by two processes, to those it concerns then; never after the deadline, none where switched off', async () => {
    const { eventId, organiser } = await publishedEvent(house, `remind-${attempt()}@example.org`);
    const [draftWriter] = await jurors(organiser, eventId, 'Writer');
    const other = eventHouse(engine());
    for (const each of [house, other])
      each.segments.add('DRAFT_NOT_SUBMITTED', {
        people: (_segment, { id }) => ({ sql: JUROR_IDS, parameters: [id] }),
        deadlineOf: 'submission:submit',
        path: (slug) => `/e/${slug}/submission`,
      });
    const facts = await house.read.byId(organiser, eventId);
    const closesAt = facts?.phases.find(({ key }) => key === 'SUBMIT')?.closesAt ?? house.clock.now();
    const everybody = async () => {
      await Promise.all([house.messages.remind.run(), other.messages.remind.run()]);
      await Promise.all([house.messages.send.run(), other.messages.send.run()]);
      return house.uow.read((tx) => tx.count(MailSchema, { recipient: draftWriter?.email ?? '', template: 'message-reminder' }));
    };
    const set = { operation: 'setReminderPolicy', eventId, expectedVersion: 0 };
    const policy = { SUBMITTING: [24 * 60, 120], SCORING: [] };
    expectOk(await house.messages.policies.set(organiser, { ...set, clientMutationId: attempt(), policy }));
    expect(await house.messages.policies.set(organiser, { ...set, clientMutationId: attempt(), policy })).toMatchObject({
      ok: false,
      error: { code: 'VersionConflict', currentVersion: 1 },
    });
    house.clock.set(plus(closesAt, -25 * HOUR));
    expect(await everybody()).toBe(0);
    expect((await house.messages.policies.read(organiser, eventId))?.planned.map(({ at }) => at)).toEqual([
      plus(closesAt, -24 * HOUR),
      plus(closesAt, -2 * HOUR),
    ]);
    house.clock.advance(HOUR);
    expect([await everybody(), await everybody()]).toEqual([1, 1]);
    house.clock.set(plus(closesAt, -1.9 * HOUR));
    expect(await everybody()).toBe(2);
    house.clock.set(plus(closesAt, HOUR));
    expect(await everybody()).toBe(2);
  });
});
