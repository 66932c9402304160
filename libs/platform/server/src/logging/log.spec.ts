import { Log } from './log.js';

function logged(write: (log: Log) => void): Record<string, unknown> {
  let line = '';
  write(new Log('info', { write: (text) => (line += text) }));
  return JSON.parse(line) as Record<string, unknown>; // pino writes objects
}

test('one JSON object per line, with the facts and the message', () => {
  expect(logged((log) => log.info('request', { requestId: 'r1', status: 200 }))).toMatchObject({
    level: 30,
    msg: 'request',
    requestId: 'r1',
    status: 200,
  });
});

test('personal data and secrets are removed at any depth that our entries have', () => {
  const line = JSON.stringify(
    logged((log) =>
      log.warn('mail', { email: 'ada@example.org', job: { token: 't0k3n', of: { displayName: 'Ada' } }, variables: { pitch: 'my idea' } }),
    ),
  );
  for (const personal of ['ada@example.org', 't0k3n', 'Ada', 'my idea']) expect(line).not.toContain(personal);
});

test('a database error is logged without its parameters', () => {
  const error = Object.assign(new Error('UNIQUE constraint failed: person.email', { cause: new Error('inner') }), {
    parameters: ['ada@example.org'],
    query: 'INSERT …',
  });
  const entry = logged((log) => log.error('failed', error));
  expect(entry).toMatchObject({ error: { message: 'UNIQUE constraint failed: person.email', cause: { message: 'inner' } } });
  expect(JSON.stringify(entry)).not.toContain('ada@example.org');
});

test('anything may be thrown', () => {
  expect(logged((log) => log.error('failed', 'a text'))).toMatchObject({ error: { type: 'string' } });
});
