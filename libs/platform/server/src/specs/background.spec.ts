import { HOUR, instant, MINUTE, ok, VISITOR } from '@jamboree/kernel';
import { Jobs, Mailer, MailSchema, MovableClock, Outbox, UnitOfWork, type OutgoingMail } from '../index.js';
import { startApplication, type RunningApplication } from './application.fixture.js';
import { startFakeSmtp, type FakeSmtp } from './smtp.fixture.js';

const clock = new MovableClock(instant(1_790_000_000_000));
const command = { operation: 'test', clientMutationId: null };
const mail = (dedupeKey: string): OutgoingMail => ({
  to: 'ada@example.org',
  template: 'test',
  subject: 'Grüße',
  text: 'Hello',
  html: '<p>Hello</p>',
  dedupeKey,
});

let smtp: FakeSmtp;
let running: RunningApplication;

beforeAll(async () => {
  smtp = await startFakeSmtp();
  running = await startApplication({ SMTP_URL: smtp.url, PUBLIC_URL: 'https://jam.example.org' }, { clock });
});
afterAll(async () => {
  await running.stop();
  await smtp.stop();
});

const enqueue = (application: RunningApplication, key: string, change: Partial<OutgoingMail> = {}) =>
  application.app
    .get(UnitOfWork)
    .write(VISITOR, command, async (tx) => ok((await application.app.get(Mailer).enqueue(tx, { ...mail(key), ...change })) !== null));
const states = async (application: RunningApplication) =>
  (await application.app.get(UnitOfWork).read((tx) => tx.find(MailSchema, { order: { id: 'ASC' } }))).map(({ state }) => state);
const run = (job: string) => running.app.get(Jobs).runNow(job);

describe('mail', () => {
  test('every mail is sent once, also when the relay runs twice at once and the key is repeated', async () => {
    expect([await enqueue(running, 'one'), await enqueue(running, 'one')]).toEqual([ok(true), ok(false)]);
    await Promise.all([run('mail'), run('mail')]);
    await run('mail');
    expect(smtp.received).toHaveLength(1);
    expect(smtp.received[0]).toMatch(/Message-ID: <[0-9A-Z]{26}@jam\.example\.org>/i);
    expect(await states(running)).toEqual(['SENT']);
    expect(await running.app.get(UnitOfWork).read((tx) => tx.find(MailSchema))).toMatchObject([{ text: '', html: '' }]);
  });

  test('a mail that the server refuses is tried again later', async () => {
    smtp.refusing = true;
    await enqueue(running, 'two');
    await run('mail');
    expect([smtp.received.length, await states(running)]).toEqual([1, ['SENT', 'QUEUED']]);
    smtp.refusing = false;
    await run('mail');
    expect(smtp.received).toHaveLength(1);
    clock.advance(MINUTE);
    await run('mail');
    expect([smtp.received.length, await states(running)]).toEqual([2, ['SENT', 'SENT']]);
  });

  test('nobody at the address: given up at once and suppressed, with the reason, until a mail arrives there', async () => {
    const to = 'gone@example.org';
    const suppressed = () => running.app.get(UnitOfWork).read((tx) => running.app.get(Mailer).suppressed(tx, [to]));
    smtp.unknown.add(to);
    await enqueue(running, 'bounced', { to, unsubscribeUrl: 'https://jam.example.org/unsubscribe/x' });
    await run('mail');
    expect((await states(running)).at(-1)).toBe('BOUNCED');
    expect(await suppressed()).toMatchObject([{ reason: expect.stringContaining('nobody has this address') as string }]);
    smtp.unknown.delete(to);
    await enqueue(running, 'sign-in', { to });
    await run('mail');
    expect([(await states(running)).at(-1), await suppressed()]).toEqual(['SENT', []]);
  });

  test('what can be unsubscribed says so to the mail program (RFC 8058); what cannot does not', async () => {
    await enqueue(running, 'optional', { unsubscribeUrl: 'https://jam.example.org/unsubscribe/x' });
    await run('mail');
    expect(smtp.received.at(-1)).toContain('List-Unsubscribe: <https://jam.example.org/unsubscribe/x>');
    expect(smtp.received.at(-1)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(smtp.received[0]).not.toContain('List-Unsubscribe');
  });

  test('after a crash between sending and noting it, the mail comes again under the same Message-ID', async () => {
    await enqueue(running, 'crashed');
    const idOf = (raw = '') => /Message-ID: <([^>]+)>/i.exec(raw)?.[1];
    await run('mail');
    const first = idOf(smtp.received.at(-1));
    await running.app
      .get(UnitOfWork)
      .write(VISITOR, command, async (tx) =>
        ok(await tx.update(MailSchema, { dedupeKey: 'crashed' }, { state: 'SENDING', dueAt: clock.now() })),
      );
    const before = smtp.received.length;
    clock.advance(HOUR);
    await Promise.all([run('mail'), run('mail')]);
    expect([smtp.received.length, idOf(smtp.received.at(-1))]).toEqual([before + 1, first]);
  });

  test('without a mail server mails are kept for the outbox page', async () => {
    const other = await startApplication();
    await enqueue(other, 'kept');
    await other.app.get(Jobs).runNow('mail');
    expect(await states(other)).toEqual(['KEPT']);
    await other.stop();
  });
});

describe('outbox', () => {
  const happened = (subjectId: string, stands: boolean) =>
    running.app.get(UnitOfWork).write(VISITOR, command, async (tx) => {
      await tx.record({ type: 'Happened', eventId: null, subjectId, at: clock.now(), data: { n: 1 } });
      return stands ? ok() : { ok: false as const, error: 'refused' };
    });

  test('subscribers get what was committed, in order, and again what they failed on', async () => {
    const heard: string[] = [];
    let failing = true;
    running.app.get(Outbox).on('Happened', 'recorder', async ({ subjectId, data }, id) => {
      if (subjectId === 'b' && failing) throw new Error('not now');
      heard.push(`${subjectId}${JSON.stringify(data['n'])}${id.length}`);
    });
    for (const [subject, stands] of [
      ['a', true],
      ['lost', false],
      ['b', true],
      ['c', true],
    ] as const)
      await happened(subject, stands);
    await run('outbox');
    expect(heard).toEqual(['a126', 'c126']);
    failing = false;
    await run('outbox');
    expect(heard).toHaveLength(2);
    clock.advance(MINUTE);
    await run('outbox');
    await run('outbox');
    expect(heard).toEqual(['a126', 'c126', 'b126']);
  });
});

describe('retention', () => {
  test('answers are forgotten after a day, relayed events after a week', async () => {
    await running.app.get(UnitOfWork).write(VISITOR, { operation: 'test', clientMutationId: 'old' }, async () => ok(1));
    const rows = async () =>
      running.app
        .get(UnitOfWork)
        .read(async (tx) => Promise.all(['idempotency', 'outbox'].map(async (table) => (await tx.rows(COUNT[table] ?? '')).length)));
    const COUNT: Record<string, string> = { idempotency: 'SELECT 1 FROM "idempotency"', outbox: 'SELECT 1 FROM "outbox"' };
    expect(await rows()).toEqual([1, 3]);
    clock.advance(25 * 60 * MINUTE);
    await run('retention');
    expect(await rows()).toEqual([0, 3]);
    clock.advance(7 * 24 * 60 * MINUTE);
    await run('retention');
    expect(await rows()).toEqual([0, 0]);
  });
});
