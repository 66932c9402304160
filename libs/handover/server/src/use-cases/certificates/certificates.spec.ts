import 'reflect-metadata';
import { expectOk, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { certificatePdf } from '../../pdf/certificate-pdf.js';
import { HANDOVER_DATABASE, openHouse, type House } from '../../testing/handover-house.js';
import { attempt, Story } from '../../testing/story.js';
import { DecideShortlist } from '../shortlist/decide-shortlist.use-case.js';
import { DraftShortlist } from '../shortlist/draft-shortlist.use-case.js';
import { ReleaseShortlist } from '../shortlist/release-shortlist.use-case.js';
import { CertificateDesk } from './certificate-desk.js';
import { IssueCertificate } from './issue-certificate.use-case.js';
import { ListCertificates } from './list-certificates.js';
import { RevokeCertificate } from './revoke-certificate.use-case.js';
import { VerifyCertificate } from './verify-certificate.js';

describeOnEngines('certificates', HANDOVER_DATABASE, (engine) => {
  let house: House;
  let eventId: EventId;
  let organiser: Viewer;
  let juror: Viewer;
  let mentor: Viewer;
  let idleJuror: Viewer;
  let story: Story;

  beforeAll(async () => {
    house = await openHouse(engine().location, engine().clock);
    story = await Story.begin(house);
    await story.importHackathons();
    await story.importProjects();
    await story.publish();
    organiser = await story.organiser();
    juror = await story.invite('JUROR');
    mentor = await story.invite('MENTOR');
    eventId = (await story.event()).event.id;
    await story.enter('JURY_ROUND_1');
    await story.judge([juror]);
    idleJuror = await story.invite('JUROR');
    await story.enter('DELIBERATE');
  }, 120_000);

  afterAll(() => house.close());

  const kindsOf = async (viewer: Viewer) =>
    (await house.uow.read((tx) => house.get(CertificateDesk).of(tx, viewer, eventId)))?.certificates.map(({ kind }) => kind);
  const issue = (viewer: Viewer, kind: 'JUROR' | 'MENTOR' | 'ORGANISER' = 'JUROR') =>
    house.get(IssueCertificate).run(viewer, 'floodjam', kind);
  const verify = (viewer: Viewer, number: string) => house.get(VerifyCertificate).run(viewer, number);
  const revoke = (viewer: Viewer, number: string, reason: string) =>
    house.get(RevokeCertificate).run(viewer, { operation: 'revokeCertificate', clientMutationId: attempt(), number, reason });

  test('nobody has one before the release', async () => {
    expect(await kindsOf(juror)).toEqual([]);
    expect(await issue(juror)).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    const command = (expectedVersion: number) => ({ operation: 'shortlist', clientMutationId: attempt(), eventId, expectedVersion });
    const entries = (await story.submissions()).slice(0, 1).map((submissionId) => ({ submissionId, rationale: 'Ready.' }));
    expectOk(await house.get(DraftShortlist).run(organiser, { ...command(0), expectedVersion: null, entries }));
    expectOk(await house.get(DecideShortlist).run(organiser, command(1)));
    expectOk(await house.get(ReleaseShortlist).run(organiser, command(2)));
  });

  test('each has what they have earned and nothing else', async () => {
    expect(await kindsOf(juror)).toEqual(['JUROR']);
    expect(await kindsOf(mentor)).toEqual(['MENTOR']);
    expect(await kindsOf(organiser)).toEqual(['ORGANISER']);
    expect(await kindsOf(idleJuror)).toEqual([]);
    expect(await kindsOf(VISITOR)).toBeUndefined();
    expect(await issue(mentor, 'JUROR')).toMatchObject({ ok: false, error: { code: 'NotFound' } });
  });

  test('asked for twice at once there is one', async () => {
    const [first, second] = await Promise.all([issue(juror), issue(juror)]);
    const { certificate } = expectOk(first);
    expect(expectOk(second).certificate).toEqual(certificate);
    expect(expectOk(await issue(mentor, 'MENTOR')).certificate.number).not.toBe(certificate.number);
    expect(await verify(VISITOR, certificate.number.toLowerCase())).toMatchObject({ certificate: { kind: 'JUROR' }, revocable: false });
    expect(await verify(VISITOR, 'JC-0000-0000-0000')).toBeNull();
  });

  test('only organisers revoke, with a reason and for good', async () => {
    const { number } = expectOk(await issue(juror)).certificate;
    expect(await revoke(mentor, number, 'No.')).toMatchObject({ ok: false, error: { code: 'NotPermitted' } });
    expect(await revoke(organiser, number, ' ')).toMatchObject({ ok: false, error: { code: 'InvalidInput' } });
    expect(await revoke(organiser, number, 'x'.repeat(501))).toMatchObject({ ok: false, error: { code: 'InvalidInput' } });
    expect(await revoke(organiser, number, 'Sheets were copied.')).toEqual({ ok: true, value: number });
    expect(await revoke(organiser, number, 'Another reason.')).toEqual({ ok: true, value: number });
    expect(await verify(VISITOR, number)).toMatchObject({ certificate: { revokedReason: 'Sheets were copied.' } });
    expect(await issue(juror)).toMatchObject({ ok: false, error: { code: 'NotFound' } });
  });

  test('organisers find what was fetched by kind, state, name and number, page by page; nobody else does', async () => {
    const list = async (viewer: Viewer, filter: object, first = 5, after: string | null = null) => {
      const all = { eventId, kind: null, revoked: null, search: null };
      return expectOk(await house.get(ListCertificates).run(viewer, { ...all, ...filter }, { first, after }));
    };
    const kinds = async (filter: object) => (await list(organiser, filter))?.items.map(({ kind }) => kind);
    expectOk(await issue(organiser, 'ORGANISER'));
    expect(await kinds({})).toEqual(['ORGANISER', 'MENTOR', 'JUROR']);
    expect(await kinds({ revoked: true })).toEqual(['JUROR']);
    expect(await kinds({ revoked: false, kind: 'MENTOR' })).toEqual(['MENTOR']);
    const [newest] = (await list(organiser, {}))?.items ?? [];
    expect(await kinds({ search: newest?.number.toLowerCase() })).toEqual(['ORGANISER']);
    expect(await kinds({ search: ` ${newest?.name.toUpperCase()} ` })).toContain('ORGANISER');
    expect(await kinds({ search: 'nobody%' })).toEqual([]);
    const page = await list(organiser, {}, 2);
    expect((await list(organiser, {}, 2, page?.endCursor ?? ''))?.items).toMatchObject([{ kind: 'JUROR' }]);
    for (const viewer of [VISITOR, juror, mentor]) expect(await list(viewer, {})).toBeNull();
  });

  test.each(['en', 'de', 'id'] as const)('any name fits on the page: %s', async (locale) => {
    const issued = expectOk(await issue(organiser, 'ORGANISER'));
    for (const name of ['Ng', 'Nguyễn Thị Ánh Łucja Жанна', '王小明', 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4)]) {
      const certificate = { ...issued.certificate, name };
      const pdf = await certificatePdf({
        ...issued,
        certificate,
        locale,
        instanceName: 'Jam',
        verifyUrl: 'https://jam.example/verify/JC-1',
      });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);
    }
  });
});
