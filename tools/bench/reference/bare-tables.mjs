/** The bare rows of one durable write: the row itself, its audit and its outbox record. */
import { createHash, randomBytes } from 'node:crypto';

export const TABLES = `
  CREATE TABLE IF NOT EXISTS version (id TEXT PRIMARY KEY, submission_id TEXT NOT NULL, content TEXT NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, type TEXT NOT NULL, payload TEXT NOT NULL, at INTEGER NOT NULL);`;

export const INSERTS = [
  'INSERT INTO version (id, submission_id, content, hash, at) VALUES (?, ?, ?, ?, ?)',
  'INSERT INTO audit (at, actor, type, subject, data, hash) VALUES (?, ?, ?, ?, ?, ?)',
  'INSERT INTO outbox (id, type, payload, at) VALUES (?, ?, ?, ?)',
];

export function bareRows({ submissionId, content }) {
  const id = randomBytes(16).toString('hex');
  const at = Date.now();
  const hash = createHash('sha256').update(content).digest('hex');
  return {
    id,
    parameters: [
      [id, submissionId, content, hash, at],
      [at, submissionId, 'SubmissionSubmitted', submissionId, '{}', hash],
      [id, 'SubmissionSubmitted', '{}', at],
    ],
  };
}
