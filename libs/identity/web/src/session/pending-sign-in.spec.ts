import { forgetSignIn, pendingSignIn, rememberSignIn, type PendingSignIn } from './pending-sign-in.js';

const NOON = Date.UTC(2026, 8, 1, 12);
const asked: PendingSignIn = {
  challengeId: 'challenge',
  email: 'clara@example.org',
  next: '/join/token',
  until: NOON + 15 * 60_000,
};

function device(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('a sign-in that waits for its mail', () => {
  it('is there again after a reload and in another tab, with where the person was going', () => {
    const storage = device();
    rememberSignIn(storage, asked);
    expect(pendingSignIn(storage, NOON)).toEqual(asked);
  });

  it('is forgotten when its code has expired', () => {
    const storage = device();
    rememberSignIn(storage, asked);
    expect(pendingSignIn(storage, asked.until)).toBeNull();
    expect(pendingSignIn(storage, NOON)).toBeNull();
  });

  it('is forgotten when asked to', () => {
    const storage = device();
    rememberSignIn(storage, asked);
    forgetSignIn(storage);
    expect(pendingSignIn(storage, NOON)).toBeNull();
  });

  it.each(['not json', '{"challengeId":1}', 'null'])('ignores what it cannot read: %s', (text) => {
    const storage = device();
    storage.setItem('jamboree-sign-in', text);
    expect(pendingSignIn(storage, NOON)).toBeNull();
  });
});
