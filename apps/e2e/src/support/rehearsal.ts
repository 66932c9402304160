import { MINUTE } from '@jamboree/kernel';
import type { GraphqlClient } from './graphql-client.js';
import { everyPage, type Page } from './every-page.js';
import type { Person } from './person.js';

export interface Chapter {
  readonly key: string;
  readonly happened: readonly { readonly type: string; readonly count: number }[];
  readonly mails: number;
  readonly refusals: readonly {
    readonly act: string;
    readonly code: string | null;
    readonly count: number;
    readonly message: string | null;
  }[];
}

export interface RehearsalFacts {
  readonly now: string;
  readonly organiserPath: string;
  readonly visitorPath: string;
  readonly acting: { readonly done: number } | null;
  readonly next: readonly { readonly at: string; readonly kind: string }[];
  readonly chapters: readonly Chapter[];
}

export interface RehearsalPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly path: string;
}

const FACTS = `now organiserPath visitorPath acting { done } next { at kind }
  chapters { key happened { type count } mails refusals { act code count message } }`;
const PEOPLE = `query ($id: ID!, $role: Role, $after: String) { rehearsalPeople(eventId: $id, role: $role, first: 100, after: $after) {
  edges { node { id name roles path } } pageInfo { hasNextPage endCursor } } }`;

/** The rehearsal of an event, run by its organiser as the screen does. */
export class Rehearsal {
  private constructor(
    private readonly organiser: Person,
    readonly eventId: string,
    public facts: RehearsalFacts,
  ) {}

  static async start(organiser: Person, eventId: string, people: number, seed: number): Promise<Rehearsal> {
    return new Rehearsal(organiser, eventId, await changed(organiser, 'startRehearsal', { eventId, people, seed }));
  }

  /** To a minute after the next moment at which something happens by itself; null when nothing lies ahead. */
  async moveOn(): Promise<string | null> {
    const [next] = this.facts.next;
    if (next === undefined) return null;
    const to = new Date(Date.parse(next.at) + MINUTE).toISOString();
    this.facts = await changed(this.organiser, 'moveRehearsalClock', { eventId: this.eventId, to });
    return next.kind;
  }

  /** Lets the people act, and waits until they rest. */
  async act(): Promise<void> {
    await this.change('letRehearsalPeopleAct');
    do {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const { rehearsal } = await this.organiser.client.ask<{ rehearsal: RehearsalFacts }>(
        `query ($id: ID!) { rehearsal(eventId: $id) { ${FACTS} } }`,
        { id: this.eventId },
      );
      this.facts = rehearsal;
    } while (this.facts.acting !== null);
  }

  async wipe(): Promise<string> {
    return (await this.change('wipeRehearsal')).__typename;
  }

  async people(role: string | null): Promise<RehearsalPerson[]> {
    return everyPage(async (after) => {
      const variables = { id: this.eventId, role, after };
      return (await this.organiser.client.ask<{ rehearsalPeople: Page<RehearsalPerson> }>(PEOPLE, variables)).rehearsalPeople;
    });
  }

  async mails<Mail>(fields: string): Promise<Mail[]> {
    const query = `query ($id: ID!, $after: String) { rehearsalMails(eventId: $id, first: 100, after: $after) {
      edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
    return everyPage(async (after) => {
      const { rehearsalMails } = await this.organiser.client.ask<{ rehearsalMails: Page<Mail> }>(query, { id: this.eventId, after });
      return rehearsalMails;
    });
  }

  /** The product with somebody's eyes. */
  through(path: string): GraphqlClient {
    return this.organiser.client.below(path);
  }

  count(type: string): number {
    return this.facts.chapters.flatMap(({ happened }) => happened).reduce((sum, one) => sum + (one.type === type ? one.count : 0), 0);
  }

  private change(name: string): Promise<{ __typename: string }> {
    return this.organiser.client.change(name, { eventId: this.eventId }, '');
  }
}

async function changed(organiser: Person, name: string, input: Record<string, unknown>): Promise<RehearsalFacts> {
  const answer = await organiser.client.change<{ __typename: string; rehearsal: RehearsalFacts }>(
    name,
    input,
    `... on RehearsalChanged { rehearsal { ${FACTS} } }`,
  );
  if (answer.__typename !== 'RehearsalChanged') throw new Error(`${name} answered ${JSON.stringify(answer)}`);
  return answer.rehearsal;
}
