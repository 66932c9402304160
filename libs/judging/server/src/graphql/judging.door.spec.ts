import 'reflect-metadata';
import { EventHooks, EventModule, EventStore } from '@jamboree/event-server';
import { IdentityModule, SessionStore } from '@jamboree/identity-server';
import { expectOk, ok, VISITOR, type Viewer } from '@jamboree/kernel';
import { ParticipationModule } from '@jamboree/participation-server';
import { createApplication, loadConfig, MovableClock, PlatformModule, UnitOfWork } from '@jamboree/platform-server';
import { freshDatabase, TEST_START, type FreshDatabase } from '@jamboree/platform-testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JudgingModule } from '../judging.module.js';
import { RoundStore } from '../persistence/round.store.js';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { expectPresent, idOf, juryWorld, type JuryWorld } from '../testing/jury-world.js';

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const ROUND = `id eventId phase { key state } rubric { scaleMin scaleMax criteria { id key weight } tieBreak } reviewsPerSubmission blind open closesAt position`;
const COVERAGE = `round { ${ROUND} } jurors { id person { displayName email } capacity assigned done conflicts lastActiveAt }
  submissions { submissionId number title wanted assigned done hidden } cells { jurorId submissionId assignmentId state }`;
const ASSIGNMENT = 'id roundId position state submissionId submissionTitle submissionNumber teamName trackTitle { en } scorecardState';
const SCORECARD = 'id assignmentId state scores { criterionId value } comment privateNote abstainReason version savedAt weightedMean';
const SAVED = `__typename ... on ScorecardSaved { scorecard { ${SCORECARD} } assignment { ${ASSIGNMENT} } }
  ... on VersionConflict { currentVersion theirs } ... on Incomplete { missing } ... on NotFound { what } ... on InvalidInput { issues { field rule figures } }
  ... on PhaseClosed { closedAt phaseTitle { en } }`;

const DOCUMENTS = {
  rounds: `query ($id: ID!) { judgingRounds(eventId: $id) { ${ROUND} } }`,
  inbox: `{ jurorInbox { assignmentsTotal done rounds { round { ${ROUND} } event { slug } assignments { ${ASSIGNMENT} } done minutesLeftEstimate } } }`,
  page: `query ($id: ID!) { assignmentPage(roundId: $id, position: 1) { assignment { ${ASSIGNMENT} } round { ${ROUND} } event { slug }
    content { title summary answers { key text } links } form { key title { en } } teamName versionNumber scorecard { ${SCORECARD} }
    window { open kind closesAt } others { label weightedMean comment } } }`,
  coverage: `query ($id: ID!) { coverage(roundId: $id) { ${COVERAGE} } }`,
  conflicts: `query ($id: ID!) { conflicts(eventId: $id) { id personName submissionId submissionTitle kind note at } }`,
  ranking: `query ($id: ID!) { ranking(roundId: $id) { round { position } tieBreakRule lotterySeed comparison computedAt complete unranked withheld
    rows { rank submissionId number title teamName trackId trackTitle { en } mean spread standardError reviews abstentions tiedWith tieBrokenBy rescaled
      criteria { criterionId mean } } } }`,
  propose: `mutation ($input: ProposeAssignmentsInput!) { proposeAssignments(input: $input) { __typename
    ... on AssignmentProposal { pairs { jurorId jurorName submissionId submissionTitle reason figures } loads { jurorId jurorName load } unmet seed }
    ... on Infeasible { message relaxation options { kind from to submissions } } ... on NotPermitted { reason } } }`,
  apply: `mutation ($input: ApplyAssignmentsInput!) { applyAssignments(input: $input) { __typename ... on AssignmentsApplied { coverage { ${COVERAGE} } } } }`,
  save: `mutation ($input: SaveScorecardInput!) { saveScorecard(input: $input) { ${SAVED} } }`,
  submit: `mutation ($input: SubmitScorecardInput!) { submitScorecard(input: $input) { ${SAVED} } }`,
  declare: `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { __typename
    ... on ConflictDeclared { conflict { kind personName submissionTitle } } } }`,
} as const;

describe('judging from outside', () => {
  const clock = new MovableClock(TEST_START);
  const cookies = new Map<Viewer, string>();
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let world: JuryWorld;
  let attempts = 0;

  beforeAll(async () => {
    database = await freshDatabase('SQLite', JUDGING_DATABASE);
    const config = loadConfig({ MODE: 'demo', DATA_DIR: database.location.dataDir, PUBLIC_URL: 'http://jam.example', LOG_LEVEL: 'silent' });
    const platform = PlatformModule.forRoot({ config, clock, background: false, ...JUDGING_DATABASE });

    @Module({ imports: [platform, IdentityModule, EventModule, ParticipationModule, JudgingModule] })
    class Scopes {}

    app = await createApplication(Scopes, config);
    await app.init();
    const part = { strict: false };
    const stores = { events: app.get(EventStore, part), rounds: app.get(RoundStore, part) };
    const uow = app.get(UnitOfWork);
    world = await juryWorld({ uow, clock, hooks: { events: app.get(EventHooks, part) }, stores }, { jurors: 3, submissions: 4 });
    for (const viewer of [world.organiser, world.official, world.lead, ...world.jurors]) {
      const token = await uow.write(VISITOR, { operation: 'signIn', clientMutationId: null }, async (tx) =>
        ok(await app.get(SessionStore, part).start(tx, idOf(viewer), clock.now())),
      );
      cookies.set(viewer, `jamboree=${expectOk(token)}`);
    }
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.remove();
  });

  async function ask(viewer: Viewer | null, document: keyof typeof DOCUMENTS, variables: object = {}): Promise<Answer> {
    const cookie = viewer === null ? '' : (cookies.get(viewer) ?? '');
    const headers = { 'content-type': 'application/json', cookie };
    const payload = { query: DOCUMENTS[document], variables };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).json<Answer>();
  }

  async function answer(viewer: Viewer | null, document: keyof typeof DOCUMENTS, variables: object = {}): Promise<unknown> {
    const { data, errors } = await ask(viewer, document, variables);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  }

  const mutate = (viewer: Viewer, document: keyof typeof DOCUMENTS, input: object) =>
    answer(viewer, document, { input: { ...input, clientMutationId: `door-${(attempts += 1)}` } });
  const round = () => expectPresent(world.rounds[0]);

  test('everybody sees the rounds and what will be judged', async () => {
    expect(await answer(null, 'rounds', { id: world.facts.event.id })).toMatchObject([
      {
        phase: { key: 'JURY_ROUND_1' },
        open: true,
        position: 1,
        rubric: { tieBreak: ['CRITERIA_BY_WEIGHT', 'MORE_REVIEWS', 'LOWER_SPREAD', 'LOTTERY'] },
      },
      { open: false, position: 2 },
      { open: false, position: 3 },
    ]);
  });

  test('an organiser plans and applies; what cannot be is explained', async () => {
    const plan = { roundId: round(), reviewsPerSubmission: 2, capacity: 3, seed: 7 };
    expect(await mutate(world.organiser, 'propose', { ...plan, capacity: 2 })).toMatchObject({
      __typename: 'Infeasible',
      relaxation: 'capacity 3 instead of 2, or 4 jurors instead of 3, or 1 review instead of 2',
      options: [{ kind: 'CAPACITY', from: 2, to: 3 }, { kind: 'JURORS' }, { kind: 'REVIEWS' }],
    });
    const proposal = (await mutate(world.organiser, 'propose', plan)) as {
      readonly pairs: readonly { jurorId: string; submissionId: string }[];
    };
    expect(proposal).toMatchObject({
      unmet: [],
      seed: 7,
      pairs: Array.from({ length: 8 }, () => ({ reason: 'LEAST_LOADED', figures: { eligible: 3, conflicts: 0 } })),
    });
    const pairs = proposal.pairs.map(({ jurorId, submissionId }) => ({ jurorId, submissionId }));
    expect(await mutate(world.organiser, 'apply', { roundId: round(), pairs, reviewsPerSubmission: 2 })).toMatchObject({
      coverage: { submissions: Array.from({ length: 4 }, () => ({ assigned: 2, wanted: 2, hidden: false })) },
    });
  });

  test('a juror reads the queue, scores and submits', async () => {
    const juror = expectPresent(world.jurors[0]);
    expect(await answer(juror, 'inbox')).toMatchObject({
      done: 0,
      rounds: [{ event: { slug: world.facts.event.slug }, round: { open: true } }],
    });
    const page = (await answer(juror, 'page', { id: round() })) as { readonly assignment: { readonly id: string } };
    expect(page).toMatchObject({
      versionNumber: 1,
      scorecard: { state: 'DRAFT', version: 1 },
      window: { open: true, kind: 'PHASE' },
      others: [],
    });
    const assignmentId = page.assignment.id;
    const half = { assignmentId, expectedVersion: 1, comment: 'Clear.', privateNote: '' };
    const scores = world.criteria.map(({ id }) => ({ criterionId: id, value: 4 }));
    expect(await mutate(juror, 'save', { ...half, scores: [{ criterionId: scores[0]?.criterionId, value: 9 }] })).toMatchObject({
      issues: [{ field: 'scores.0.value', rule: 'outOfRange', figures: { min: 1, max: 5, got: 9 } }],
    });
    expect(await mutate(juror, 'save', { ...half, scores: scores.slice(1) })).toMatchObject({
      scorecard: { version: 2, weightedMean: null },
    });
    expect(await mutate(juror, 'submit', { assignmentId, expectedVersion: 2 })).toEqual({
      __typename: 'Incomplete',
      missing: [world.criteria[0]?.key],
    });
    expect(await mutate(juror, 'save', { ...half, scores })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
      theirs: { comment: 'Clear.' },
    });
    expect(await mutate(juror, 'save', { ...half, expectedVersion: 2, scores })).toMatchObject({ scorecard: { weightedMean: 4 } });
    expect(await mutate(juror, 'submit', { assignmentId, expectedVersion: 3 })).toMatchObject({
      scorecard: { state: 'SUBMITTED' },
      assignment: { state: 'COMPLETED', scorecardState: 'SUBMITTED' },
    });
  });

  test('a conflict is declared and listed', async () => {
    const juror = expectPresent(world.jurors[1]);
    const inbox = (await answer(juror, 'inbox')) as {
      readonly rounds: readonly { readonly assignments: readonly { readonly submissionId: string }[] }[];
    };
    const submissionId = inbox.rounds[0]?.assignments[0]?.submissionId;
    expect(await mutate(juror, 'declare', { submissionId, kind: 'PERSONAL', note: '' })).toMatchObject({
      conflict: { kind: 'PERSONAL', personName: 'Juror 2' },
    });
    expect(await answer(world.organiser, 'conflicts', { id: world.facts.event.id })).toMatchObject([{ submissionId }]);
    expect((await ask(juror, 'page', { id: round() })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test.each(['coverage', 'ranking'] as const)('%s is refused to whoever may not see it', async (document) => {
    for (const viewer of [null, world.lead, ...world.jurors]) {
      const { data, errors } = await ask(viewer, document, { id: round() });
      expect(data).toEqual({ [document]: null });
      expect(errors?.[0]?.extensions?.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
  });

  test('the ranking is there for officials in the deliberation', async () => {
    world.enter('DELIBERATE');
    expect(await answer(world.official, 'ranking', { id: round() })).toMatchObject({
      complete: false,
      comparison: 'RESCALED',
      rows: [
        {
          rank: 1,
          mean: 4,
          reviews: 1,
          spread: null,
          standardError: null,
          tiedWith: [],
          criteria: world.criteria.map(({ id }) => ({ criterionId: id, mean: 4 })),
        },
      ],
      unranked: 3,
      withheld: 0,
    });
  });
});
