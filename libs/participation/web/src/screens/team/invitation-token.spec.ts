import { invitationToken } from './invitation-token.js';

const token = 'k9dPq2mN7xYzAbCdEfGhIjKlMnOpQrSt';

test.each([token, ` ${token}\n`, `https://jam.example.org/join/${token}`, `https://jam.example.org/join/${token}/`])(
  '%s holds a token',
  (text) => {
    expect(invitationToken(text)).toBe(token);
  },
);

test.each(['', 'hello', 'https://jam.example.org/e/two-cities', 'https://jam.example.org/join/'])('%s holds none', (text) => {
  expect(invitationToken(text)).toBeNull();
});
