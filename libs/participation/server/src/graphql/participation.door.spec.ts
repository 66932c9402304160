import { asId, plus } from '@jamboree/kernel';
import { MovableClock } from '@jamboree/platform-server';
import { TEST_START } from '@jamboree/platform-testing';
import { SubmissionStateStore } from '../persistence/submission-state.store.js';
import { hackathonPlan } from '../testing/hackathon-plan.js';
import { ParticipationDoor, type DoorAnswer } from '../testing/participation-door.js';

const PROBLEMS = `... on NotPermitted { action reason } ... on NotFound { what } ... on PhaseClosed { closedAt opensAt lateEntryPossible phaseTitle { en } }
  ... on InvalidInput { issues { field rule figures } } ... on IdempotencyMismatch { message }`;
const TEAM = `__typename ... on TeamChanged { team { id name kind minSize maxSize viewerIsLead version members { lead person { displayName email } } } }
  ... on TeamFull { max message } ... on AlreadyInTeam { teamName } ... on InvitationInvalid { invalid: reason } ... on StateChanged { current } ${PROBLEMS}`;
const SUBMISSION = `id number state stateReason teamName trackTitle { en } draftVersion missing draft { title answers { key text } }
  editWindow { open kind closesAt closedAt lateEntryPossible nextPhase { key } } form { key kind required maxWords title { de } }
  latestVersion { number within contentHash } versions { edges { node { number title changes { fields } } } } receipt { number verifyUrl zones { city } eventTitle { en } }`;
const WRITTEN = `__typename ... on SubmissionChanged { submission { ${SUBMISSION} } } ... on VersionConflict { currentVersion theirs }
  ... on StateChanged { current } ... on Incomplete { missing } ${PROBLEMS}`;

describe('teams and submissions from outside', () => {
  const clock = new MovableClock(TEST_START);
  const plan = hackathonPlan(asId<'User'>('00000000000000000000000000'), TEST_START);
  let door: ParticipationDoor;

  beforeAll(async () => {
    clock.set(plus(phase('BUILD').opensAt, 1));
    door = await ParticipationDoor.open(clock);
    await door.hold(plan, 'rina');
    for (const name of ['sari', 'jonas', 'dewi']) await door.takesPart(plan, name);
  }, 60_000);

  afterAll(() => door.close());

  function phase(key: string) {
    const found = plan.phases.find((one) => one.key === key);
    if (found === undefined) throw new Error(`No phase ${key}`);
    return found;
  }

  const ask = (query: string, variables: object = {}, who?: string): Promise<DoorAnswer> => door.ask(query, variables, who);
  const mutate = <T = unknown>(name: string, selection: string, input: object, who: string): Promise<T> =>
    door.mutate<T>(name, selection, input, who);

  async function gallery(who?: string) {
    const query = `query ($eventId: ID!) { gallery(eventId: $eventId, search: "arus", first: 10) { totalCount pageInfo { hasNextPage }
      edges { cursor node { number title teamName winner trackTitle { en } builtWith submittedAt } } } }`;
    return (await ask(query, { eventId }, who)).data?.gallery;
  }

  const eventId = plan.event.id;
  let teamId = '';
  let submissionId = '';
  let receiptNumber = '';
  const content = {
    title: 'Arus',
    summary: 'Warns of floods street by street.',
    answers: ['problem', 'solution', 'adoption'].map((key) => ({ key, text: 'In a few words.' })),
    links: ['https://arus.example'],
    builtWith: ['leaflet'],
    trackId: plan.tracks[0]?.id,
  };

  test('a team is founded, invites by link and is joined', async () => {
    const created = await mutate<{ readonly team: { readonly id: string } }>(
      'createTeam',
      TEAM,
      { eventId, name: 'Arus', pitch: '' },
      'sari',
    );
    teamId = created.team.id;
    expect(created).toMatchObject({
      team: { kind: 'TEAM', minSize: 2, maxSize: 6, viewerIsLead: true, members: [{ person: { email: null } }] },
    });
    const selection = '__typename ... on InvitationCreated { invitation { id url usesLeft revoked } } ... on NotPermitted { reason }';
    expect(await mutate('inviteToTeam', selection, { teamId, maxUses: 1, days: 1 }, 'jonas')).toEqual({
      __typename: 'NotPermitted',
      reason: 'ROLE',
    });
    const { invitation } = await mutate<{ readonly invitation: { readonly id: string; readonly url: string } }>(
      'inviteToTeam',
      selection,
      { teamId, maxUses: 1, days: 1 },
      'sari',
    );
    const [origin, token = ''] = invitation.url.split('/join/');
    expect(origin).toBe('http://jam.example');
    const preview =
      'query ($token: String!) { invitationPreview(token: $token) { teamName usable reason members maxSize event { slug } } }';
    expect((await ask(preview, { token })).data).toMatchObject({
      invitationPreview: { teamName: 'Arus', usable: true, members: 1, maxSize: 6 },
    });
    expect(await mutate('joinTeam', TEAM, { token }, 'jonas')).toMatchObject({
      team: { viewerIsLead: false, members: [{ lead: true }, { lead: false }] },
    });
    expect(await mutate('joinTeam', TEAM, { token }, 'dewi')).toMatchObject({ __typename: 'InvitationInvalid', invalid: 'USED_UP' });
    const list = 'query ($teamId: ID!) { teamInvitations(teamId: $teamId) { url usesLeft revoked } }';
    expect((await ask(list, { teamId }, 'sari')).data).toEqual({ teamInvitations: [{ url: null, usesLeft: 0, revoked: false }] });
    expect((await ask(list, { teamId }, 'jonas')).data).toEqual({ teamInvitations: null });
    expect(await mutate('revokeInvitation', selection, { invitationId: invitation.id }, 'sari')).toMatchObject({
      invitation: { revoked: true },
    });
    expect(await mutate('leaveTeam', '__typename ... on StateChanged { current }', { teamId }, 'sari')).toMatchObject({
      current: 'LEAD_NOT_HANDED_OVER',
    });
  });

  test('a draft is written by the team, and read by nobody else', async () => {
    const started = await mutate<{ readonly submission: { readonly id: string } }>('startDraft', WRITTEN, { eventId }, 'jonas');
    submissionId = started.submission.id;
    expect(started).toMatchObject({
      submission: {
        number: 1,
        state: 'DRAFT',
        missing: ['title', 'summary', 'problem', 'solution', 'adoption', 'trackId'],
        editWindow: { open: true, kind: 'PHASE', closesAt: new Date(phase('SUBMIT').closesAt).toISOString() },
        receipt: null,
        versions: { edges: [] },
      },
    });
    expect(await mutate('saveDraft', WRITTEN, { submissionId, expectedDraftVersion: 0, content }, 'jonas')).toMatchObject({
      submission: { draftVersion: 1, missing: [], trackTitle: { en: 'water' }, draft: { title: 'Arus' } },
    });
    expect(await mutate('saveDraft', WRITTEN, { submissionId, expectedDraftVersion: 0, content }, 'sari')).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
      theirs: { title: 'Arus' },
    });
    expect(await mutate('saveDraft', WRITTEN, { submissionId, expectedDraftVersion: 1, content }, 'dewi')).toMatchObject({
      reason: 'ROLE',
    });
    const mine = `query ($eventId: ID!) { mySubmission(eventId: $eventId) { ${SUBMISSION} } myTeam(eventId: $eventId) { id submissionId } }`;
    expect((await ask(mine, { eventId }, 'sari')).data).toMatchObject({
      mySubmission: { id: submissionId },
      myTeam: { id: teamId, submissionId },
    });
    for (const who of ['dewi', 'rina', undefined])
      expect((await ask(mine, { eventId }, who)).data).toEqual({ mySubmission: null, myTeam: null });
    const one = `query ($id: ID!) { submission(id: $id) { draft { title } savedAt latestVersion { number } } }`;
    expect((await ask(one, { id: submissionId }, 'rina')).data).toEqual({
      submission: { draft: null, savedAt: null, latestVersion: null },
    });
    expect((await ask(one, { id: submissionId }, 'dewi')).data).toEqual({ submission: null });
  });

  test('submitting gives a receipt that anybody who holds it can verify; the same click gives the same answer', async () => {
    const selection = `__typename ... on SubmissionSubmitted { submission { state latestVersion { number within } versions { edges { node { number } } } }
      receipt { number submissionTitle teamName verifyUrl within at } } ... on Incomplete { missing } ${PROBLEMS}`;
    const click = { submissionId, expectedDraftVersion: 1, clientMutationId: 'one-click' };
    expect(await mutate('submitSubmission', selection, click, 'jonas')).toMatchObject({ __typename: 'NotPermitted', reason: 'ROLE' });
    const submitted = await mutate<{ readonly receipt: { readonly number: string } }>('submitSubmission', selection, click, 'sari');
    receiptNumber = submitted.receipt.number;
    expect(submitted).toMatchObject({
      submission: { state: 'SUBMITTED', latestVersion: { number: 1, within: 'PHASE' } },
      receipt: { submissionTitle: 'Arus', teamName: 'Arus', verifyUrl: `http://jam.example/verify/${receiptNumber}` },
    });
    expect(await mutate('submitSubmission', selection, click, 'sari')).toEqual(submitted);
    expect(await mutate('submitSubmission', selection, { ...click, expectedDraftVersion: 9 }, 'sari')).toMatchObject({
      __typename: 'IdempotencyMismatch',
    });
    const verify =
      'query ($number: String!) { verifyReceipt(number: $number) { valid withdrawn superseded receipt { submissionTitle zones { city } } } }';
    expect((await ask(verify, { number: receiptNumber })).data).toEqual({
      verifyReceipt: {
        valid: true,
        withdrawn: false,
        superseded: false,
        receipt: { submissionTitle: 'Arus', zones: [{ city: 'Jakarta' }] },
      },
    });
    expect((await ask(verify, { number: 'JR-0000-0000-0001' })).data).toMatchObject({ verifyReceipt: { valid: false, receipt: null } });
  });

  test('after the deadline an extension is the only way in, and organisers alone grant it', async () => {
    clock.set(plus(phase('SUBMIT').closesAt, 600_000));
    const late = await mutate('saveDraft', WRITTEN, { submissionId, expectedDraftVersion: 1, content }, 'sari');
    expect(late).toMatchObject({
      __typename: 'PhaseClosed',
      closedAt: new Date(phase('SUBMIT').closesAt).toISOString(),
      lateEntryPossible: true,
    });
    const selection = `__typename ... on ExtensionGranted { extension { id scope grantedByName submissionTitle revoked } } ${PROBLEMS}`;
    const input = { submissionId, reason: 'Power cut in Tebet', expiresAt: new Date(plus(clock.now(), 60_000)).toISOString() };
    expect(await mutate('grantExtension', selection, input, 'sari')).toMatchObject({
      __typename: 'NotPermitted',
      action: 'extension:grant',
    });
    const granted = await mutate<{ readonly extension: { readonly id: string } }>('grantExtension', selection, input, 'rina');
    expect(granted).toMatchObject({ extension: { scope: 'CONTENT', submissionTitle: 'Arus', revoked: false } });
    expect(await mutate('saveDraft', WRITTEN, { submissionId, expectedDraftVersion: 1, content }, 'sari')).toMatchObject({
      submission: { editWindow: { kind: 'EXTENSION' } },
    });
    expect(await mutate('revokeExtension', selection, { extensionId: granted.extension.id }, 'rina')).toMatchObject({
      extension: { revoked: true },
    });
    const list = 'query ($eventId: ID!) { extensions(eventId: $eventId) { edges { node { reason revoked } } } }';
    expect((await ask(list, { eventId }, 'rina')).data).toEqual({
      extensions: { edges: [{ node: { reason: 'Power cut in Tebet', revoked: true } }] },
    });
    expect((await ask(list, { eventId }, 'sari')).data).toEqual({ extensions: null });
  });

  test('organisers check, return and list', async () => {
    const rows = `query ($eventId: ID!) { submissions(eventId: $eventId, state: SUBMITTED, search: "arus", first: 10) { totalCount edges { node { title teamName state reviews } } } }`;
    expect((await ask(rows, { eventId }, 'rina')).data).toMatchObject({
      submissions: { totalCount: 1, edges: [{ node: { title: 'Arus', reviews: 0 } }] },
    });
    expect((await ask(rows, { eventId }, 'sari')).data).toEqual({ submissions: null });
    expect((await ask(rows, { eventId })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await mutate('checkEligibility', WRITTEN, { submissionId, eligible: false, reason: 'No licence' }, 'rina')).toMatchObject({
      submission: { state: 'INELIGIBLE', stateReason: 'No licence', draft: null, receipt: null },
    });
    expect(await mutate('checkEligibility', WRITTEN, { submissionId, eligible: true }, 'rina')).toMatchObject({
      submission: { state: 'ELIGIBLE' },
    });
    const back = { submissionId, reason: 'Name the licence', expiresAt: new Date(plus(clock.now(), 60_000)).toISOString() };
    expect(await mutate('returnSubmission', WRITTEN, back, 'rina')).toMatchObject({
      submission: { state: 'RETURNED', stateReason: 'Name the licence' },
    });
  });

  test('the gallery and the idea’s page open to everybody with the release, without who wrote what', async () => {
    expect(await mutate('submitSubmission', '__typename', { submissionId, expectedDraftVersion: 2 }, 'sari')).toEqual({
      __typename: 'SubmissionSubmitted',
    });
    for (const who of [undefined, 'dewi']) expect(await gallery(who)).toMatchObject({ totalCount: 0, edges: [] });
    expect(await gallery('jonas')).toMatchObject({ totalCount: 1, edges: [{ node: { title: 'Arus', winner: false } }] });
    await door.prepare((tx) => door.get(SubmissionStateStore).release(tx, eventId, [asId(submissionId)]));
    expect(await gallery()).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      edges: [
        {
          cursor: expect.any(String) as string,
          node: {
            number: 1,
            title: 'Arus',
            teamName: 'Arus',
            winner: true,
            trackTitle: { en: 'water' },
            builtWith: ['leaflet'],
            submittedAt: null,
          },
        },
      ],
    });
    const idea = `query ($id: ID!) { idea(id: $id) { title shortlisted rationale answers { key text } form { key } trackTitle { en } event { slug } } }`;
    expect((await ask(idea, { id: submissionId })).data).toMatchObject({
      idea: { title: 'Arus', shortlisted: true, rationale: null, trackTitle: { en: 'water' } },
    });
    expect((await ask(idea, { id: 'nonsense' })).data).toEqual({ idea: null });
    const counts = 'query ($slug: String!) { event(slug: $slug) { counts { teams drafts submitted } } }';
    expect((await ask(counts, { slug: plan.event.slug })).data).toEqual({ event: { counts: { teams: 1, drafts: 0, submitted: 1 } } });
  });
});
