import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { VIDEO_PLAYERS } from '@jamboree/event-domain';
import { asId, HOUR, plus } from '@jamboree/kernel';
import { Config, Jobs, MovableClock, UnitOfWork } from '@jamboree/platform-server';
import { TEST_START } from '@jamboree/platform-testing';
import sharp from 'sharp';
import { decodeTime } from 'ulid';
import { hackathonPlan } from '../testing/hackathon-plan.js';
import { ParticipationDoor } from '../testing/participation-door.js';

interface Granted {
  readonly __typename: string;
  readonly attachmentId: string;
  readonly uploadPath: string;
}

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly refusal: string | null;
  readonly kind: string | null;
  readonly path: string | null;
  readonly previewPath: string | null;
}

const TUS = { 'tus-resumable': '1.0.0' };
const GRANTED =
  '__typename ... on UploadGranted { attachmentId uploadPath } ... on NoRoomForFile { limit max message } ... on PhaseClosed { closedAt }';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');

describe('files of a submission, over HTTP', () => {
  const clock = new MovableClock(TEST_START);
  const template = hackathonPlan(asId<'User'>('00000000000000000000000000'), TEST_START);
  const plan = { ...template, event: { ...template.event, teamMin: 1 } };
  const build = plan.phases.find(({ key }) => key === 'BUILD');
  let door: ParticipationDoor;
  let base = '';
  let submissionId = '';

  beforeEach(async () => {
    if (build === undefined) throw new Error('No phase BUILD');
    clock.set(plus(build.opensAt, 1));
    door = await ParticipationDoor.open(clock);
    base = await door.listen();
    await door.hold(plan, 'rina');
    for (const name of ['sari', 'jonas']) await door.takesPart(plan, name);
    const started = await door.mutate<{ submission: { id: string } }>(
      'startDraft',
      '... on SubmissionChanged { submission { id } }',
      { eventId: plan.event.id },
      'sari',
    );
    submissionId = started.submission.id;
  }, 60_000);

  afterEach(() => door.close(), 60_000);

  const ask = (name: string, bytes: number, who = 'sari') =>
    door.mutate<Granted & { limit?: string }>('attachFile', GRANTED, { submissionId, name, bytes }, who);

  function send(to: string, bytes: Uint8Array, offset = 0): Promise<Response> {
    const headers = { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    return fetch(`${base}${to}`, { method: 'PATCH', headers, body: new Uint8Array(bytes) });
  }

  function fetchAs(who: string | null, path: string | null): Promise<Response> {
    return fetch(`${base}${path ?? '/none'}`, { headers: who === null ? {} : { cookie: door.cookieOf(who) } });
  }

  async function files(): Promise<Shown[]> {
    const query = `query ($eventId: ID!) { mySubmission(eventId: $eventId) { attachments { id name state refusal kind path previewPath } } }`;
    const { data } = await door.ask(query, { eventId: plan.event.id }, 'sari');
    return (data as { mySubmission: { attachments: Shown[] } }).mySubmission.attachments; // the selection above
  }

  async function sendWhole(name: string, bytes: Buffer): Promise<Shown | undefined> {
    const { uploadPath, attachmentId } = await ask(name, bytes.length);
    expect(decodeTime(attachmentId)).toBe(0); // whoever reads the idea does not learn from an id when its file was added
    const sent = await send(uploadPath, bytes);
    expect([sent.status, await sent.text()]).toEqual([204, '']);
    return (await files()).find(({ id }) => id === attachmentId);
  }

  it('go on where the line broke, and the address works once', async () => {
    const { uploadPath } = await ask('plan.pdf', PDF.length);
    expect((await send(uploadPath, PDF.subarray(0, 10))).status).toBe(204);
    const progress = await fetch(`${base}${uploadPath}`, { method: 'HEAD', headers: TUS });
    expect(progress.headers.get('upload-offset')).toBe('10');
    // Bytes that have arrived are not written again, and none may be left out.
    expect((await send(uploadPath, PDF, 0)).status).toBe(409);
    expect((await files())[0]).toMatchObject({ state: 'UPLOADING', path: null });

    expect((await send(uploadPath, PDF.subarray(10), 10)).status).toBe(204);
    const [file] = await files();
    expect(file).toMatchObject({ name: 'plan.pdf', state: 'READY', kind: 'PDF', refusal: null, previewPath: null });
    expect((await send(uploadPath, PDF)).status).toBe(410);

    const download = await fetchAs('sari', file?.path ?? null);
    expect(Buffer.from(await download.arrayBuffer())).toEqual(PDF);
    expect(download.headers.get('content-type')).toBe('application/pdf');
    expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''plan.pdf");
    expect(download.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('are shown to the page that asks for it only as PDFs, and by the browser’s own reader', async () => {
    const pdf = await sendWhole('plan.pdf', PDF);
    const shown = await fetchAs('sari', `${pdf?.path ?? ''}?view`);
    expect(shown.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''plan.pdf");
    expect(shown.headers.get('content-security-policy')).toBe(
      "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
    expect((await fetchAs('sari', pdf?.path ?? null)).headers.get('content-disposition')).toMatch(/^attachment/);
    const text = await sendWhole('list.csv', Buffer.from('a;b\n1;2\n'));
    expect((await fetchAs('sari', `${text?.path ?? ''}?view`)).headers.get('content-disposition')).toMatch(/^attachment/);
    // Of other sites a page frames nothing but the players of videos.
    const policy = (await fetch(`${base}/health`)).headers.get('content-security-policy');
    expect(policy).toContain(`frame-src 'self' ${VIDEO_PLAYERS.join(' ')};`);
  });

  it('are named on the disk by nothing that opens a door', async () => {
    const { uploadPath } = await ask('plan.pdf', PDF.length);
    await send(uploadPath, PDF.subarray(0, 10));
    const token = uploadPath.split('/').at(-1) ?? '';
    const names = await readdir(path.join(door.get(Config).dataDir, 'incoming'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.join(' ')).not.toContain(token);
  });

  it('lose what the camera wrote, and are made small enough', async () => {
    const photo = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#446688' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Putri Lestari' }, IFD3: { GPSLatitude: '6/1 12/1 0/1', GPSLatitudeRef: 'S' } })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif?.includes('Putri Lestari')).toBe(true);
    const file = await sendWhole('prototype.jpg', photo);
    expect(file).toMatchObject({ state: 'READY', kind: 'IMAGE' });
    const kept = Buffer.from(await (await fetchAs('sari', file?.path ?? null)).arrayBuffer());
    const metadata = await sharp(kept).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 2560, height: 853 });
    expect(metadata).not.toHaveProperty('exif');
    expect(kept.includes('Putri')).toBe(false);
    const preview = Buffer.from(await (await fetchAs('sari', file?.previewPath ?? null)).arrayBuffer());
    expect((await sharp(preview).metadata()).width).toBe(640);
  });

  it.each([
    ['a page', 'page.pdf', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'KIND'],
    ['a drawing that can carry programs', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'KIND'],
    ['a program', 'tool.png', Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex'), 'KIND'],
    ['what only begins like a picture', 'half.png', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'IMAGE'],
  ])('are not taken when they are %s, whatever their name says', async (_, name, bytes, refusal) => {
    expect(await sendWhole(name, bytes)).toMatchObject({ state: 'REFUSED', refusal, path: null });
  });

  it('are no door into the draft: only its team reads them before they are submitted', async () => {
    const file = await sendWhole('notes.csv', Buffer.from('a,b\n1,2\n'));
    expect((await fetchAs('sari', file?.path ?? null)).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    for (const other of ['jonas', 'rina', null]) expect((await fetchAs(other, file?.path ?? null)).status).toBe(404);
    expect(await ask('other.pdf', 9, 'jonas')).toMatchObject({ __typename: expect.stringMatching(/NotPermitted|NotFound/) as string });
  });

  it('survive a process that dies before it has written down what came', async () => {
    const { uploadPath } = await ask('plan.pdf', PDF.length);
    jest.spyOn(door.get(UnitOfWork), 'write').mockRejectedValueOnce(new Error('The process died.'));
    expect((await send(uploadPath, PDF)).status).toBe(500);
    await door.get(Jobs).runNow('uploads');
    const [file] = await files();
    expect(file).toMatchObject({ state: 'READY', kind: 'PDF' });
    expect(Buffer.from(await (await fetchAs('sari', file?.path ?? null)).arrayBuffer())).toEqual(PDF);
    expect(await readdir(path.join(door.get(Config).dataDir, 'incoming'))).toEqual([]);
  });

  it('leave nothing behind when they are taken back on their way', async () => {
    const { uploadPath, attachmentId } = await ask('plan.pdf', PDF.length);
    await send(uploadPath, PDF.subarray(0, 10));
    const folder = path.join(door.get(Config).dataDir, 'incoming');
    expect((await readdir(folder)).length).toBeGreaterThan(0);
    await door.mutate('removeAttachment', '__typename', { attachmentId }, 'sari');
    await until(async () => (await readdir(folder)).length === 0);
  });

  it('do not count when the last byte comes after the deadline', async () => {
    const { uploadPath, attachmentId } = await ask('plan.pdf', PDF.length);
    await send(uploadPath, PDF.subarray(0, 10));
    const last = plan.phases.filter(({ grants }) => JSON.stringify(grants).includes('submission:edit')).at(-1);
    clock.set(plus(last?.closesAt ?? TEST_START, HOUR));
    const progress = await fetch(`${base}${uploadPath}`, { method: 'HEAD', headers: TUS });
    if (progress.status === 200) await send(uploadPath, PDF.subarray(10), 10);
    await door.get(Jobs).runNow('uploads');
    const file = (await files()).find(({ id }) => id === attachmentId);
    expect(file).toMatchObject({ state: 'REFUSED', refusal: expect.stringMatching(/LATE|EXPIRED/) as string });
    expect(await ask('again.pdf', 9)).toMatchObject({ __typename: 'PhaseClosed' });
  });

  it('take no more room than there is', async () => {
    const { fileBytes } = door.get(Config);
    expect(await ask('film.pdf', fileBytes + 1)).toMatchObject({ __typename: 'NoRoomForFile', limit: 'FILE_BYTES', max: fileBytes });
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => ask(`${index}.pdf`, fileBytes)));
    expect(answers.filter(({ __typename }) => __typename === 'UploadGranted')).toHaveLength(4);
  });

  it('stay with the version they were submitted with', async () => {
    const file = await sendWhole('plan.pdf', PDF);
    const content = {
      ...{ title: 'Arus', summary: 'Warns of floods.', links: [], builtWith: [], trackId: plan.tracks[0]?.id },
      answers: ['problem', 'solution', 'adoption'].map((key) => ({ key, text: 'In a few words.' })),
    };
    await door.mutate('saveDraft', '__typename', { submissionId, expectedDraftVersion: 0, content }, 'sari');
    const hashes = new Set<string>();
    const submit = async () => {
      const { data } = await door.ask('query ($e: ID!) { mySubmission(eventId: $e) { draftVersion } }', { e: plan.event.id }, 'sari');
      const { draftVersion } = (data as { mySubmission: { draftVersion: number } }).mySubmission; // the selection above
      const answer = await door.mutate<{ receipt: { contentHash: string } }>(
        'submitSubmission',
        '__typename ... on SubmissionSubmitted { receipt { contentHash } } ... on Incomplete { missing }',
        { submissionId, expectedDraftVersion: draftVersion },
        'sari',
      );
      hashes.add(answer.receipt.contentHash);
    };
    await submit();
    await submit();
    expect(hashes.size).toBe(1);
    await door.mutate('removeAttachment', '__typename', { attachmentId: file?.id }, 'sari');
    expect(await files()).toEqual([]);
    await submit();
    expect(hashes.size).toBe(2);

    const lines = `query ($e: ID!) { mySubmission(eventId: $e) { versions(first: 10) { edges { node { id } } } } }`;
    const { data } = await door.ask(lines, { e: plan.event.id }, 'sari');
    const { edges } = (data as { mySubmission: { versions: { edges: { node: { id: string } }[] } } }).mySubmission.versions; // the selection above
    const versions = `query ($newest: ID!, $first: ID!) {
      newest: submissionVersion(id: $newest) { number attachments { name path } }
      first: submissionVersion(id: $first) { number attachments { name path } } }`;
    expect((await door.ask(versions, { newest: edges[0]?.node.id, first: edges[1]?.node.id }, 'sari')).data).toEqual({
      newest: { number: 2, attachments: [] },
      first: { number: 1, attachments: [{ name: 'plan.pdf', path: file?.path }] },
    });
    expect((await fetchAs('sari', file?.path ?? null)).status).toBe(200);
    // The organisers read the newest version, and that one has no file any more.
    expect((await fetchAs('rina', file?.path ?? null)).status).toBe(404);
  });

  it('are gone from the disk when they were removed before anybody submitted them', async () => {
    const file = await sendWhole('notes.csv', Buffer.from('a,b\n1,2\n'));
    const folder = path.join(door.get(Config).dataDir, 'files');
    const left = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(await left()).toHaveLength(1);
    await door.mutate('removeAttachment', '__typename', { attachmentId: file?.id }, 'sari');
    await until(async () => (await left()).length === 0);
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 500 && !(await condition()); turn += 1) await new Promise((next) => setImmediate(next));
  expect(await condition()).toBe(true);
}
