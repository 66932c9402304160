import { entrance } from './entrance.js';

describe('where people enter', () => {
  it.each([
    ['at home', 'http://localhost:3000', 'http://127.0.0.1:3000', 'http://localhost:3000'],
    ['behind a mapped port', 'http://localhost:8080', 'http://localhost:3000', 'http://localhost:8080'],
    ['in public', 'https://jam.example.org', 'http://localhost:3000', 'https://jam.example.org'],
    ['at a port that the system chose', 'http://localhost:0', 'http://127.0.0.1:41234', 'http://localhost:41234'],
  ])('is the host of the links in mails, %s', (_where, publicUrl, listening, expected) => {
    expect(entrance(publicUrl, listening)).toBe(expected);
  });
});
