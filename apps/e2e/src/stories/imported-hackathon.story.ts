import { MINUTE } from '@jamboree/kernel';
import { commandLine } from '../support/command-line.js';
import { onEachEngine } from '../support/engines.js';
import { importedData } from '../support/imported-data.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { Jury } from '../support/jury.js';
import { Person } from '../support/person.js';

const ORGANISER = 'organiser@example.org';
const OFFICIAL = 'official@example.org';
const data = importedData();

interface Pair {
  readonly jurorId: string;
  readonly submissionId: string;
}

onEachEngine(
  'a hackathon of 2020, from its file to the exported shortlist',
  (server) => {
    test('import, jury of six, three sheets each, ranking, shortlist of three, released and exported', async () => {
      const { place, url } = server();
      const imported = await commandLine(place, 'import', 'hackathons', data.hackathons, '--organiser', ORGANISER);
      expect(imported).toMatchObject({
        code: 0,
        lastLine: expect.stringMatching(new RegExp(`^${data.rows} imported, 0 updated, 0 refused`)) as unknown,
      });
      const again = await commandLine(place, 'import', 'hackathons', data.hackathons, '--organiser', ORGANISER);
      expect(again.lastLine).toMatch(/^0 imported, 0 updated, 0 refused/);
      const projects = await commandLine(place, 'import', 'projects', data.projects, '--event', data.slug);
      expect(projects).toMatchObject({ code: 0, lastLine: expect.stringMatching(/^10 imported/) as unknown });

      const organiser = await Person.signIn(url, ORGANISER);
      const draft = await organiser.event(data.slug);
      expect(await organiser.publish(draft.id)).toMatchObject({ __typename: 'EventStateChanged' });
      await organiser.grant(draft.id, OFFICIAL, 'OFFICIAL');
      const jury = await Jury.invite(organiser, draft.id, url, 6);
      await reach(server(), organiser, 'JURY_ROUND_1');
      const { judgingRounds } = await organiser.client.ask<{ judgingRounds: { id: string; open: boolean }[] }>(
        'query ($id: ID!) { judgingRounds(eventId: $id) { id open } }',
        { id: draft.id },
      );
      const roundId = judgingRounds.find(({ open }) => open)?.id;
      const proposal = await organiser.client.change<{ __typename: string; pairs: Pair[] }>(
        'proposeAssignments',
        { roundId, reviewsPerSubmission: 3, capacity: 8, seed: 2020 },
        '... on AssignmentProposal { pairs { jurorId submissionId } }',
      );
      expect(proposal.pairs).toHaveLength(30);
      const pairs = proposal.pairs.map(({ jurorId, submissionId }) => ({ jurorId, submissionId }));
      expect(await organiser.client.change('applyAssignments', { roundId, pairs, reviewsPerSubmission: 3 }, '')).toMatchObject({
        __typename: 'AssignmentsApplied',
      });
      await jury.scoreEverything(2020);

      await reach(server(), organiser, 'DELIBERATE');
      const { ranking } = await organiser.client.ask<{
        ranking: { rows: { rank: number; submissionId: string; mean: number; reviews: number }[] };
      }>('query ($id: ID!) { ranking(roundId: $id) { rows { rank submissionId mean reviews } } }', { id: roundId });
      expect(ranking.rows).toHaveLength(10);
      expect(ranking.rows.every(({ reviews }) => reviews === 3)).toBe(true);
      expect(ranking.rows.map(({ mean }) => mean)).toEqual([...ranking.rows.map(({ mean }) => mean)].sort((a, b) => b - a));

      const entries = ranking.rows
        .slice(0, 3)
        .map(({ submissionId }) => ({ submissionId, rationale: 'Close to a programme that the city has.' }));
      const decide = (name: string, more: Record<string, unknown>) =>
        organiser.client.change<{ __typename: string; shortlist: { version: number } }>(
          name,
          { eventId: draft.id, ...more },
          '... on ShortlistChanged { shortlist { version } }',
        );
      const drafted = await decide('draftShortlist', { expectedVersion: null, entries });
      const decided = await decide('decideShortlist', { expectedVersion: drafted.shortlist.version });
      const visitor = new GraphqlClient(url);
      const read = () =>
        visitor.ask<{ shortlist: { entries: { submissionId: string }[] } | null }>(
          'query ($id: ID!) { shortlist(eventId: $id) { entries { submissionId } } }',
          { id: draft.id },
        );
      expect((await read()).shortlist).toBeNull();
      expect(await decide('releaseShortlist', { expectedVersion: decided.shortlist.version })).toMatchObject({
        __typename: 'ShortlistChanged',
      });
      expect((await read()).shortlist?.entries.map(({ submissionId }) => submissionId)).toEqual(
        entries.map(({ submissionId }) => submissionId),
      );

      const official = await Person.signIn(url, OFFICIAL);
      for (const [format, signature] of [
        ['xlsx', 'PK'],
        ['csv', '\uFEFF'],
        ['json', '{'],
      ] as const) {
        const address = `/exports/${data.slug}/shortlist.${format}`;
        const file = await official.client.fetch(address);
        expect(file.status).toBe(200);
        expect(file.headers.get('content-disposition')).toContain('attachment');
        const bytes = Buffer.from(await file.arrayBuffer());
        expect(bytes.toString('utf8').startsWith(signature)).toBe(true);
        expect((await visitor.fetch(address)).status).toBe(401);
      }
      const outside = await commandLine(
        place,
        'export',
        'shortlist',
        data.slug,
        '--format',
        'json',
        '--out',
        `${server().dataDir}/shortlist.json`,
      );
      expect(outside.code).toBe(0);
    });
    // The command line lives by the system's clock, so this story begins today and speaks only of what follows from it.
  },
  Date.now(),
);

async function reach(server: { now(): number; advance(milliseconds: number): Promise<void> }, person: Person, key: string): Promise<void> {
  const phase = (await person.event(data.slug)).phases.find((candidate) => candidate.key === key);
  if (phase === undefined) throw new Error(`No phase ${key}`);
  await server.advance(Math.max(0, Date.parse(phase.opensAt) + MINUTE - server.now()));
}
