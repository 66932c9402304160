import { Client, CombinedError, fetchExchange, gql } from '@urql/core';
import { createGraphCache } from './graph-cache.js';
import { readingOf } from './reading.js';

const refused = { message: 'Not permitted.', path: ['ranking'], extensions: { code: 'FORBIDDEN', reason: 'PHASE' } };

/** What the members' cache makes of an answer whose only field was refused. */
async function refusedAnswer(): Promise<{ readonly data?: unknown; readonly error?: CombinedError | undefined }> {
  const fetch = () =>
    Promise.resolve(
      new Response(JSON.stringify({ data: { __typename: 'Query', ranking: null }, errors: [refused] }), {
        headers: { 'content-type': 'application/json' },
      }),
    );
  const exchanges = [createGraphCache([]), fetchExchange];
  const client = new Client({ url: 'http://api.example/graphql', fetch, exchanges, preferGetMethod: false });
  return client.query(gql('query Refused { ranking { id } }'), {}).toPromise();
}

describe('what a screen reads', () => {
  it('is a failure and no data when the only field of the answer was refused', async () => {
    const { data, error } = await refusedAnswer();
    const reading = readingOf({ data, error, fetching: false, stale: false });
    expect(reading.data).toBeUndefined();
    expect(reading.failure?.forbidden).toBe('PHASE');
  });

  it('keeps what was read before when asking again fails', () => {
    const error = new CombinedError({ networkError: new Error('no network') });
    const reading = readingOf({ data: { ranking: 1 }, error, fetching: false, stale: true });
    expect(reading).toEqual({ data: { ranking: 1 }, loading: true, failure: { offline: true, referenceId: null, forbidden: null } });
  });
});
