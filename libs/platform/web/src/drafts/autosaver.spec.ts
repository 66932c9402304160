import { fc, test as property } from '@fast-check/jest';
import { Autosaver, type SaveAnswer, type Snapshot } from './autosaver.js';
import type { DeviceDraft, DraftStore } from './draft-store.js';

/** A device's storage, in memory. */
function memoryDrafts() {
  const kept = new Map<string, DeviceDraft<unknown>>();
  const drafts: DraftStore & { readonly kept: typeof kept; full: boolean } = {
    kept,
    full: false,
    read: <T>(key: string) => Promise.resolve(kept.get(key) as DeviceDraft<T> | undefined), // the test writes only T under a key
    write: (key, draft) => {
      if (!drafts.full) kept.set(key, draft);
      return Promise.resolve(!drafts.full);
    },
    remove: (key) => Promise.resolve(void kept.delete(key)),
    keys: () => Promise.resolve([...kept.keys()]),
  };
  return drafts;
}

const AT = '2026-07-01T10:00:00.000Z';
const noAnswer: SaveAnswer<string> = { kind: 'failed', failure: { offline: true, referenceId: null, forbidden: null } };

/** A server with one text and its version, as the API behaves: compare, save, or show the conflict. */
function world() {
  const server = {
    text: 'first',
    version: 1,
    ids: [] as string[],
    answer: null as SaveAnswer<string> | null,
    online: true,
    gate: Promise.resolve(),
  };
  const drafts = memoryDrafts();
  const states: Snapshot<string>[] = [];
  let ids = 0;
  const open = () =>
    new Autosaver<string>({
      key: 'text',
      formerKey: 'text-before',
      initial: { value: server.text, version: server.version, savedAt: AT },
      drafts,
      delay: 100,
      online: () => server.online,
      now: () => 0,
      newId: () => `id-${String((ids += 1))}`,
      onChange: (snapshot) => states.push(snapshot),
      onUnsent: () => undefined,
      save: async (value, expectedVersion, id) => {
        server.ids.push(id);
        await server.gate;
        if (server.answer !== null) return server.answer;
        if (expectedVersion !== server.version) return { kind: 'conflict', theirs: server.text, version: server.version };
        server.text = value;
        server.version += 1;
        return { kind: 'saved', version: server.version, at: AT };
      },
    });
  return { server, drafts, states, open };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a change is on the device at once, on the server after a quiet moment, and then no longer on the device', async () => {
  const { server, drafts, open } = world();
  const text = open();
  text.change('second');
  expect(drafts.kept.get('text')).toMatchObject({ value: 'second', baseVersion: 1 });
  expect(server.text).toBe('first');
  await jest.advanceTimersByTimeAsync(100);
  expect(server.text).toBe('second');
  expect(text.snapshot).toMatchObject({ version: 2, state: { kind: 'saved', at: AT } });
  expect(drafts.kept.size).toBe(0);
});

test('"saved" is said of exactly what is on the screen: what was typed while saving is saved next', async () => {
  const { server, states, open } = world();
  const text = open();
  let letThrough = () => undefined as void;
  server.gate = new Promise((resolve) => (letThrough = resolve));
  text.change('second');
  await jest.advanceTimersByTimeAsync(100);
  text.change('third');
  letThrough();
  await jest.advanceTimersByTimeAsync(1);
  expect(server.text).toBe('second');
  expect(states.filter(({ state }) => state.kind === 'saved')).toEqual([]);
  await jest.advanceTimersByTimeAsync(200);
  expect(server).toMatchObject({ text: 'third', version: 3 });
  expect(text.snapshot.state.kind).toBe('saved');
});

test('without an answer the same change goes again under the same id', async () => {
  const { server, drafts, open } = world();
  const text = open();
  server.answer = noAnswer;
  text.change('second');
  await jest.advanceTimersByTimeAsync(100);
  expect(text.snapshot.state.kind).toBe('failed'); // there is a network: it is the server that does not answer
  expect(drafts.kept.get('text')).toMatchObject({ value: 'second' });
  server.answer = null;
  await jest.advanceTimersByTimeAsync(5_000);
  expect(server).toMatchObject({ text: 'second', ids: ['id-1', 'id-1'] });
});

test('while offline nothing is sent, and nothing is lost', async () => {
  const { server, drafts, open } = world();
  server.online = false;
  const text = open();
  text.change('second');
  expect(await text.flush()).toBe(false);
  expect(server.ids).toEqual([]);
  expect(drafts.kept.get('text')).toMatchObject({ value: 'second' });
  server.online = true;
  expect(await text.flush()).toBe(true);
  expect(server.text).toBe('second');
});

test('a device without room is told of while the page is the only place of the text', async () => {
  const { server, drafts, open } = world();
  drafts.full = true;
  server.answer = noAnswer;
  const text = open();
  text.change('second');
  await jest.advanceTimersByTimeAsync(100);
  expect(text.snapshot).toMatchObject({ value: 'second', state: { kind: 'failed' }, kept: false });
  server.answer = null;
  await jest.advanceTimersByTimeAsync(5_000);
  expect(server.text).toBe('second');
  expect(text.snapshot).toMatchObject({ state: { kind: 'saved' }, kept: true });
});

test('what the server does not take stays on the device, and is not sent again', async () => {
  const { server, drafts, open } = world();
  server.answer = { kind: 'refused', problem: { __typename: 'PhaseClosed', message: '', lateEntryPossible: true } };
  const text = open();
  text.change('late');
  await jest.advanceTimersByTimeAsync(100);
  text.change('later');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(text.snapshot).toMatchObject({ value: 'later', state: { kind: 'refused' } });
  expect(server.ids).toHaveLength(1);
  expect(drafts.kept.get('text')).toMatchObject({ value: 'later' });
});

test('two who write at once see both texts, and the choice stands on top of the other version', async () => {
  const { server, open } = world();
  const mine = open();
  Object.assign(server, { text: 'theirs', version: 7 });
  mine.change('mine');
  await jest.advanceTimersByTimeAsync(100);
  expect(mine.snapshot).toMatchObject({ value: 'mine', state: { kind: 'conflict', theirs: 'theirs', version: 7 } });
  expect(server.text).toBe('theirs');
  await mine.resolve('mine and theirs');
  expect(server).toMatchObject({ text: 'mine and theirs', version: 8 });
  expect(mine.snapshot.state.kind).toBe('saved');
});

test('a page opened again goes on with what this device still holds, or shows both texts', async () => {
  const { server, drafts, open } = world();
  await drafts.write('text', { value: 'typed before', baseVersion: 1, at: 0 });
  const same = open();
  await same.restore();
  expect(same.snapshot).toMatchObject({ value: 'typed before', state: { kind: 'typing' } });
  same.stop();
  Object.assign(server, { text: 'newer', version: 2 });
  const older = open();
  await older.restore();
  expect(older.snapshot).toMatchObject({ value: 'typed before', state: { kind: 'conflict', theirs: 'newer' } });
});

test('a text kept under the name of an earlier release is found once, and is then under the name of today', async () => {
  const { drafts, open } = world();
  await drafts.write('text-before', { value: 'typed before the update', baseVersion: 1, at: 0 });
  const text = open();
  await text.restore();
  expect(text.snapshot.value).toBe('typed before the update');
  expect([...drafts.kept.keys()]).toEqual(['text']);
  text.stop();
});

test('what has no room under the name of today stays where it is, and never hides a later text', async () => {
  const { drafts, open } = world();
  await drafts.write('text-before', { value: 'earlier', baseVersion: 1, at: 0 });
  drafts.full = true;
  const moved = open();
  await moved.restore();
  expect(moved.snapshot.value).toBe('earlier');
  expect([...drafts.kept.keys()]).toEqual(['text-before']);
  moved.stop();
  drafts.full = false;
  await drafts.write('text', { value: 'later', baseVersion: 1, at: 1 });
  const text = open();
  await text.restore();
  expect(text.snapshot.value).toBe('later');
  text.stop();
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 6_000 }) }),
  fc.record({ kind: fc.constant('network' as const), up: fc.boolean() }),
);

property.prop([fc.array(step, { maxLength: 20 })])(
  'whatever happens to the network, the last text is on the server or on the device',
  async (steps) => {
    const { server, drafts, open } = world();
    const text = open();
    for (const one of steps) {
      if (one.kind === 'type') text.change(one.text);
      else if (one.kind === 'wait') await jest.advanceTimersByTimeAsync(one.ms);
      else server.answer = one.up ? null : noAnswer;
      const { value, state } = text.snapshot;
      if (state.kind === 'saved') expect(server.text).toBe(value);
      else expect(drafts.kept.get('text')).toMatchObject({ value });
    }
    server.answer = null;
    await jest.advanceTimersByTimeAsync(20_000);
    expect(server.text).toBe(text.snapshot.value);
    expect(drafts.kept.size).toBe(0);
  },
);
