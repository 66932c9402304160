import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { announcedFile, MAX_FILES, plainField, refusedFile, UNCLAIMED_FILES_WAIT, type ApplicationFileId } from '@jamboree/event-domain';
import { DAY, expectOk, ok, plus, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { newId, sha256, UploadSchema } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { ApplicationFileSchema } from '../../../persistence/registration/application-file.schema.js';
import { EVENT_DATABASE } from '../../../testing/event-database.js';
import { attempt, eventHouse, phaseNow, publishedEvent, settle, viewerOf, type EventHouse } from '../../../testing/event-house.js';
import { uploadOf } from './receive-application-file.js';

const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const PORTFOLIO = plainField({ key: 'portfolio', kind: 'FILE', title: { en: 'Portfolio' }, help: {}, required: true, max: 2 });
const LETTER = plainField({ key: 'letter', kind: 'FILE', title: { en: 'Letter' }, help: {}, max: 1 });

describeOnEngines('files of a registration', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;
  let folder = '';

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    folder = await mkdtemp(path.join(tmpdir(), 'registration-files-'));
    house = eventHouse(engine());
    ({ eventId, organiser } = await publishedEvent(house, `organiser-${attempt()}@example.org`));
    engine().clock.set(await phaseNow(house, organiser, eventId, 'REGISTER'));
    const policy = { mode: 'APPLICATION', admission: 'BY_HAND', capacity: null, quotas: [] } as const;
    expectOk(await house.registration.save.run(organiser, { ...asked('saveRegistration'), eventId, expectedVersion: 0, policy }));
    expectOk(
      await house.saveForm.run(organiser, {
        ...asked('saveForm'),
        ...{ eventId, purpose: 'REGISTRATION', expectedNumber: 1, fields: [PORTFOLIO, LETTER] },
      }),
    );
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const asked = (operation: string) => ({ operation, clientMutationId: attempt() });
  const somebody = async () => viewerOf(house, await settle(house, `person-${attempt()}@example.org`));
  const attach = (viewer: Viewer, fieldKey = 'portfolio', bytes = PDF.length) =>
    house.registration.files.attach.run(
      viewer,
      { ...asked('attachApplicationFile'), eventId, fieldKey, name: 'plan.pdf', bytes },
      '203.0.113.7',
    );
  const arrive = async (id: ApplicationFileId, content = PDF) => {
    const local = path.join(folder, id);
    await writeFile(local, content);
    const upload = await engine().uow.read((tx) => tx.findOne(UploadSchema, { where: { id: uploadOf(id) } }));
    if (upload === null) throw new Error('No file is on its way.');
    await house.registration.files.receive.arrived(upload, local);
  };
  const send = async (viewer: Viewer, fieldKey = 'portfolio', content = PDF) => {
    const { fileId } = expectOk(await attach(viewer, fieldKey, content.length));
    await arrive(fileId, content);
    return fileId;
  };
  const apply = (viewer: Viewer, answers: { key: string; text: string }[]) =>
    house.registration.apply.run(viewer, {
      ...asked('apply'),
      ...{ eventId, city: 'Jakarta', sector: 'STUDENT', answers, keepInProfile: false },
    });
  const filesOf = async (viewer: Viewer) => (await house.registration.files.read.mine(viewer, eventId))?.files ?? [];
  const mayOpen = async (viewer: Viewer, id: ApplicationFileId) => (await house.registration.files.read.open(viewer, id, false)) !== null;

  test('a required file is asked for at its question, and only an own one that is here and belongs there answers it', async () => {
    const [sari, jonas] = [await somebody(), await somebody()];
    expect(await apply(sari, [])).toMatchObject({ error: { issues: [{ field: 'portfolio', rule: 'required' }] } });
    const letter = await send(sari, 'letter');
    const foreign = await send(jonas);
    const onItsWay = expectOk(await attach(sari)).fileId;
    for (const text of [letter, foreign, onItsWay])
      expect(await apply(sari, [{ key: 'portfolio', text }])).toMatchObject({
        error: { issues: [{ field: 'portfolio', rule: 'unknown' }] },
      });
    await arrive(onItsWay);
    expectOk(await apply(sari, [{ key: 'portfolio', text: onItsWay }]));
    expect((await filesOf(sari)).map(({ id, applicationId }) => [id, applicationId !== null])).toEqual([
      [letter, false],
      [onItsWay, true],
    ]);
    // What was sent is part of the application: nothing joins it, and nothing leaves it.
    expect(await attach(sari)).toMatchObject({ error: { code: 'StateChanged', current: 'SUBMITTED' } });
    const remove = { ...asked('removeApplicationFile'), fileId: onItsWay };
    expect(await house.registration.files.remove.run(sari, remove)).toMatchObject({ error: { code: 'StateChanged' } });
  });

  test('a file is its sender’s alone until it is sent with the application; then organisers read it too, and nobody else', async () => {
    const [sari, jonas] = [await somebody(), await somebody()];
    const file = await send(sari);
    expect([await mayOpen(sari, file), await mayOpen(organiser, file), await mayOpen(jonas, file)]).toEqual([true, false, false]);
    expectOk(await apply(sari, [{ key: 'portfolio', text: file }]));
    expect([await mayOpen(sari, file), await mayOpen(organiser, file), await mayOpen(jonas, file)]).toEqual([true, true, false]);
    const filter = { eventId, state: null, city: null, sector: null, search: null };
    const queue = expectOk(await house.registration.read.queue(organiser, filter, { first: 10, after: null }));
    expect(queue?.items.map(({ files }) => files.map(({ id, name }) => [id, name]))).toEqual([[[file, 'plan.pdf']]]);
  });

  test('limits count what is on its way; a removed file makes room, and its bytes are gone', async () => {
    const sari = await somebody();
    const first = await send(sari);
    expectOk(await attach(sari));
    expect(await attach(sari)).toMatchObject({ error: { code: 'NoRoomForFile', limit: 'FIELD_FILES', max: 2 } });
    const jonas = await somebody();
    const remove = (viewer: Viewer) => house.registration.files.remove.run(viewer, { ...asked('removeApplicationFile'), fileId: first });
    expect(await remove(jonas)).toMatchObject({ error: { code: 'NotFound' } });
    expectOk(await remove(sari));
    expect(house.files.bytes.kept.size).toBe(0);
    expect(await engine().uow.read((tx) => house.hooks.fileBytesOf(tx, eventId))).toBe(PDF.length);
    expectOk(await attach(sari));
  });

  test('what is of no kind that is taken, or whole only after registration has closed, is not kept', async () => {
    const sari = await somebody();
    await send(sari, 'letter', SVG);
    const late = expectOk(await attach(sari)).fileId;
    engine().clock.set(plus(engine().clock.now(), 365 * DAY));
    await arrive(late);
    expect((await filesOf(sari)).map(({ refusal }) => refusal)).toEqual(['KIND', 'LATE']);
    expect(house.files.bytes.kept.size).toBe(0);
  });

  test('the sender deletes files of a declined application, and nobody else does', async () => {
    const [sari, jonas] = [await somebody(), await somebody()];
    const file = await send(sari);
    expectOk(await apply(sari, [{ key: 'portfolio', text: file }]));
    const remove = (viewer: Viewer) => house.registration.files.remove.run(viewer, { ...asked('removeApplicationFile'), fileId: file });
    expect(await remove(sari)).toMatchObject({ error: { code: 'StateChanged', current: 'SUBMITTED' } });
    const filter = { eventId, state: null, city: null, sector: null, search: null };
    const queue = expectOk(await house.registration.read.queue(organiser, filter, { first: 10, after: null }));
    const decision = { decision: 'DECLINED', reason: 'There are no places left.' } as const;
    const which = { eventId, applicationIds: queue?.items.map(({ id }) => id) ?? [] };
    expectOk(await house.registration.decide.run(organiser, { ...asked('decideApplications'), ...which, ...decision }));
    expect([await remove(jonas), await remove(organiser)]).toMatchObject([
      { error: { code: 'NotFound' } },
      { error: { code: 'NotFound' } },
    ]);
    expectOk(await remove(sari));
    expect([(await filesOf(sari)).length, house.files.bytes.kept.size]).toEqual([0, 0]);
  });

  test('the address of a file is stored nowhere: a repeated answer gets a new one, for the same file', async () => {
    const sari = await somebody();
    const command = { ...asked('attachApplicationFile'), eventId, fieldKey: 'letter', name: 'plan.pdf', bytes: PDF.length };
    const first = expectOk(await house.registration.files.attach.run(sari, command, '203.0.113.7'));
    const again = expectOk(await house.registration.files.attach.run(sari, command, '203.0.113.7'));
    expect(again.fileId).toBe(first.fileId);
    expect(again.address.path).not.toBe(first.address.path);
    const stored = 'SELECT "answer" FROM "idempotency" WHERE "client_mutation_id" = ?';
    const [row] = await engine().uow.read((tx) => tx.rows<{ readonly answer: string }>(stored, [command.clientMutationId]));
    expect(row?.answer).toContain(first.fileId);
    expect(row?.answer).not.toContain('/uploads/');
    const upload = await engine().uow.read((tx) => tx.findOne(UploadSchema, { where: { id: uploadOf(first.fileId) } }));
    expect(upload?.tokenHash).toBe(sha256(again.address.path.split('/').at(-1) ?? ''));
  });

  test('of refused files the newest are kept, to say why; and nobody asks for room without end', async () => {
    const sari = await somebody();
    for (let turn = 0; turn < 2 * MAX_FILES; turn += 1) await send(sari, 'letter', SVG);
    const newest = (await filesOf(sari)).map(({ id }) => id);
    expect(newest.length).toBe(MAX_FILES);
    const last = await send(sari, 'letter', SVG);
    expect((await filesOf(sari)).map(({ id }) => id)).toEqual([...newest.slice(1), last]);

    let answer = await attach(sari, 'nothing');
    for (let turn = 0; turn < 200 && !answer.ok && answer.error.code !== 'RateLimited'; turn += 1) answer = await attach(sari, 'nothing');
    expect(answer).toMatchObject({ error: { code: 'RateLimited' } });
    expectOk(await attach(await somebody()));
  });

  test('a crowd of forgotten files goes in one turn', async () => {
    const { userId } = await somebody();
    if (userId === null) throw new Error('Somebody is signed in.');
    const now = engine().clock.now();
    const row = { ...announcedFile('plan.pdf', 1, now), ...refusedFile('KIND'), eventId, userId, fieldKey: 'letter', applicationId: null };
    await engine().uow.write(VISITOR, asked('crowd'), async (tx) => {
      await tx.insert(
        ApplicationFileSchema,
        Array.from({ length: 450 }, () => ({ ...row, id: newId<'ApplicationFile'>(now) })),
      );
      return ok();
    });
    engine().clock.set(plus(now, UNCLAIMED_FILES_WAIT));
    await house.files.drop.unclaimed();
    expect(await engine().uow.read((tx) => tx.count(ApplicationFileSchema, { eventId }))).toBe(0);
  });

  test('files without an application are forgotten after a day; those of one with its withdrawal, or when the person is taken out', async () => {
    const [forgetful, withdrawn, removed] = [await somebody(), await somebody(), await somebody()];
    await send(forgetful);
    for (const viewer of [withdrawn, removed]) expectOk(await apply(viewer, [{ key: 'portfolio', text: await send(viewer) }]));
    engine().clock.set(plus(engine().clock.now(), UNCLAIMED_FILES_WAIT - 1));
    await house.files.drop.unclaimed();
    expect((await filesOf(forgetful)).length).toBe(1);
    engine().clock.set(plus(engine().clock.now(), 1));
    await house.files.drop.unclaimed();
    expect([(await filesOf(forgetful)).length, house.files.bytes.kept.size]).toEqual([0, 2]);

    expectOk(await house.registration.withdraw.run(withdrawn, { ...asked('withdrawApplication'), eventId }));
    const { userId } = removed;
    if (userId === null) throw new Error('Somebody is signed in.');
    expectOk(await house.remove.run(organiser, { ...asked('removePerson'), eventId, userId, reason: 'Asked to be taken out.' }));
    expect([(await filesOf(withdrawn)).length, (await filesOf(removed)).length, house.files.bytes.kept.size]).toEqual([0, 0, 0]);
  });
});
