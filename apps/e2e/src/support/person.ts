import { GraphqlClient } from './graphql-client.js';

export interface EventFacts {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly phases: readonly { id: string; key: string; state: string; version: number; opensAt: string; closesAt: string }[];
}

const EVENT = 'id slug version phases { id key state version opensAt closesAt }';
const CONTENT = { links: ['https://code.example.org/arus'], videoUrl: null, builtWith: ['typescript'], trackId: null, challengeId: null };

/** One person at a browser of their own, doing what the screens do. */
export class Person {
  private constructor(
    readonly email: string,
    readonly client: GraphqlClient,
  ) {}

  /** Signs in with the code from the mail, read off the outbox page as a person would in a demo. */
  static async signIn(baseUrl: string, email: string): Promise<Person> {
    const client = new GraphqlClient(baseUrl);
    const asked = await client.change<{ __typename: string; challengeId: string }>(
      'requestSignIn',
      { email, locale: 'EN' },
      '... on SignInRequested { challengeId }',
    );
    const { outbox } = await client.ask<{ outbox: { edges: { node: { to: string; text: string } }[] } }>(
      '{ outbox(first: 20) { edges { node { to text } } } }',
    );
    const mail = outbox.edges.find(({ node }) => node.to === email.toLowerCase())?.node.text ?? '';
    const code = /\b(\d{3}\s?\d{3})\b/.exec(mail)?.[1];
    if (code === undefined) throw new Error(`No code in the mail to ${email}: ${mail}`);
    const answer = await client.change('confirmSignIn', { challengeId: asked.challengeId, code }, '');
    if (answer.__typename !== 'SignedIn') throw new Error(`Sign-in of ${email} answered ${JSON.stringify(answer)}`);
    return new Person(email, client);
  }

  async event(slug: string): Promise<EventFacts> {
    const { event } = await this.client.ask<{ event: EventFacts }>(`query ($slug: String!) { event(slug: $slug) { ${EVENT} } }`, { slug });
    return event;
  }

  createEvent(input: Record<string, unknown>) {
    return this.client.change<{ __typename: string; event: EventFacts }>(
      'createEvent',
      input,
      `... on EventCreated { event { ${EVENT} } }`,
    );
  }

  publish(eventId: string) {
    return this.client.change('publishEvent', { eventId }, '');
  }

  join(eventId: string) {
    return this.client.change('joinEvent', { eventId }, '');
  }

  async livesIn(city: string): Promise<void> {
    const { me } = await this.client.ask<{ me: { version: number } & Record<string, unknown> }>(
      '{ me { displayName locale timeZone version } }',
    );
    const { version: expectedVersion, ...profile } = me;
    const saved = await this.client.change('updateProfile', { ...profile, city, expectedVersion }, '');
    if (saved.__typename !== 'ProfileUpdated') throw new Error(`The city was not kept: ${JSON.stringify(saved)}`);
  }

  grant(eventId: string, email: string, role: string, displayName?: string) {
    return this.client.change('grantRole', { eventId, email, role, displayName }, '');
  }

  createTeam(eventId: string, name: string) {
    return this.client.change<{ __typename: string; team: { id: string } }>(
      'createTeam',
      { eventId, name, pitch: 'We try it.' },
      '... on TeamChanged { team { id } }',
    );
  }

  invite(teamId: string, maxUses = 10) {
    return this.client.change<{ __typename: string; invitation: { url: string } }>(
      'inviteToTeam',
      { teamId, maxUses, days: 7 },
      '... on InvitationCreated { invitation { url } }',
    );
  }

  joinTeam(url: string) {
    return this.client.change<{ __typename: string; max?: number }>(
      'joinTeam',
      { token: url.split('/').at(-1) },
      '... on TeamFull { max }',
    );
  }

  startDraft(eventId: string) {
    return this.client.change<{ __typename: string; submission: Draft }>('startDraft', { eventId }, DRAFT);
  }

  /** Fills every question of the form with a text long enough to pass. */
  saveDraft(draft: Draft, title: string, trackId: string | null = null) {
    const answers = draft.form
      .filter(({ key, kind }) => kind.endsWith('_TEXT') && key !== 'title' && key !== 'summary')
      .map(({ key }) => ({ key, text: `${title}: what we found out and what we propose, in our own words.` }));
    const content = { ...CONTENT, title, summary: `${title}, told in one sentence.`, answers, trackId };
    return this.client.change<{ __typename: string; submission: Draft }>(
      'saveDraft',
      { submissionId: draft.id, expectedDraftVersion: draft.draftVersion, content },
      DRAFT,
    );
  }

  submit(draft: Draft, clientMutationId?: string) {
    return this.client.change<{ __typename: string; receipt: { number: string; contentHash: string }; lateEntryPossible?: boolean }>(
      'submitSubmission',
      { submissionId: draft.id, expectedDraftVersion: draft.draftVersion },
      '... on SubmissionSubmitted { receipt { number contentHash } } ... on PhaseClosed { lateEntryPossible } ... on Incomplete { missing } ... on CoauthorMissing { cities }',
      clientMutationId,
    );
  }
}

export interface Draft {
  readonly id: string;
  readonly draftVersion: number;
  readonly form: readonly { key: string; kind: string }[];
}

const DRAFT =
  '... on SubmissionChanged { submission { id draftVersion form { key kind } } } ... on VersionConflict { currentVersion theirs }';
