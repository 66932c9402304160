/** A hackathon made through the API, filled up to benchmark size straight in its database. */
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ulid } from 'ulid';
import { startJamboree } from './processes.mjs';

/** Stories and benchmarks stand on a fixed day. */
export const START = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;

const WORDS =
  'bus route flood sensor kiosk open data waste bank river market repair school shelter air bicycle permit queue lamp kampung canal'.split(
    ' ',
  );
const words = (seed, count) =>
  Array.from({ length: count }, (_, index) => WORDS[(seed * 31 + index * 17 + ((seed * index) % 7)) % WORDS.length]).join(' ');

export function openDatabase(dataDir) {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.db') || name.endsWith('.sqlite'));
  const database = new Database(path.join(dataDir, file));
  database.pragma('synchronous = OFF');
  return { database, file: path.join(dataDir, file) };
}

/** Creates and publishes an event through GraphQL and lets the server fold up again. */
export async function createHackathon(dataDir) {
  const server = await startJamboree(dataDir, { CLOCK: `movable:${START}` });
  let cookie = '';
  const ask = async (query, variables) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0];
    const { data, errors } = await response.json();
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const change = async (name, type, input, selection) =>
    (
      await ask(`mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${selection} } }`, {
        input: { ...input, clientMutationId: ulid() },
      })
    ).answer;

  const asked = await change(
    'requestSignIn',
    'RequestSignInInput',
    { email: 'bench@example.org', locale: 'EN' },
    '... on SignInRequested { challengeId }',
  );
  const { outbox } = await ask('{ outbox(first: 1) { edges { node { text } } } }');
  const code = /\b\d{3}\s?\d{3}\b/.exec(outbox.edges[0].node.text)[0];
  await change('confirmSignIn', 'ConfirmSignInInput', { challengeId: asked.challengeId, code }, '');
  const created = await change(
    'createEvent',
    'CreateEventInput',
    {
      templateKey: 'virtual-hackathon',
      title: { en: 'Benchmark' },
      promise: { en: 'Ten thousand ideas.' },
      startsAt: '2026-06-02T09:00',
      timeZone: 'Asia/Jakarta',
      zones: [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }],
    },
    '... on EventCreated { event { id phases { key opensAt } } }',
  );
  await change('publishEvent', 'PublishEventInput', { eventId: created.event.id }, '');
  await server.stop();
  return created.event;
}

/** So many teams with a submission each: a draft by default, or submitted and released. */
export function addSubmissions(database, eventId, count, { released, from = 1 }) {
  const insert = (table, row) => {
    const names = Object.keys(row);
    return database
      .prepare(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...Object.values(row));
  };
  const tracks = [1, 2, 3].map((position) => ({
    id: ulid(),
    title: JSON.stringify({ en: `Track ${position}`, de: `Thema ${position}`, id: `Tema ${position}` }),
    position,
  }));
  const made = [];
  database.transaction(() => {
    for (const track of tracks)
      insert('track', {
        id: track.id,
        event_id: eventId,
        key: `T${from}-${track.position}`,
        title: track.title,
        description: '{}',
        position: track.position,
      });
    for (let number = from; number < from + count; number += 1) made.push(addOne(insert, eventId, number, tracks[number % 3].id, released));
  })();
  return made;
}

function addOne(insert, eventId, number, trackId, released) {
  const [userId, teamId, submissionId, versionId, token] = [ulid(), ulid(), ulid(), ulid(), `bench-${number}-${ulid()}`];
  const content = {
    title: words(number, 4),
    summary: words(number + 7, 18),
    answers: ['problem', 'solution', 'prototype', 'adoption', 'openness'].map((key) => ({ key, text: words(number, 120) })),
    links: ['https://code.example.org/idea'],
    videoUrl: null,
    builtWith: ['typescript', 'sqlite'],
    trackId,
    challengeId: null,
  };
  const json = JSON.stringify(content);
  insert('person', {
    id: userId,
    email: `p${number}@example.org`,
    display_name: `Person ${number}`,
    search_name: `person ${number}`,
    locale: 'en',
    time_zone: 'Asia/Jakarta',
    city: null,
    administrator: 0,
    created_at: START,
    version: 1,
  });
  insert('role_grant', { id: ulid(), event_id: eventId, user_id: userId, role: 'PARTICIPANT', granted_by: userId, at: START });
  const teamName = `Team ${words(number, 2)} ${number}`;
  insert('team', {
    id: teamId,
    event_id: eventId,
    kind: 'TEAM',
    name: teamName,
    search_name: teamName.toLowerCase(),
    pitch: '',
    created_at: START,
    version: 1,
  });
  insert('team_member', { id: ulid(), event_id: eventId, team_id: teamId, user_id: userId, lead: 1, joined_at: START });
  const shared = {
    id: submissionId,
    event_id: eventId,
    team_id: teamId,
    number,
    state_reason: null,
    merged_into: null,
    draft: json,
    draft_version: 1,
    saved_at: START,
    external_url: null,
    created_at: START,
    version: 1,
  };
  insert('submission', { ...shared, state: released ? 'NOT_SELECTED' : 'DRAFT', latest_version_id: released ? versionId : null });
  if (released) {
    const hash = createHash('sha256').update(json).digest('hex');
    const { title, summary } = content;
    insert('submission_version', {
      id: versionId,
      submission_id: submissionId,
      number: 1,
      title,
      summary,
      built_with: '["typescript","sqlite"]',
      track_id: trackId,
      search_text: `${title}\n${summary}\ntypescript\nsqlite`,
      content: json,
      content_hash: hash,
      submitted_at: START,
      submitted_by: userId,
      within: 'PHASE',
    });
  } else {
    insert('session', {
      id: ulid(),
      user_id: userId,
      token_hash: createHash('sha256').update(token).digest('hex'),
      created_at: START,
      expires_at: START + 300 * DAY,
      revoked_at: null,
    });
  }
  return { submissionId, token, content: json };
}
