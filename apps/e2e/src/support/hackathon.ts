import { DAY, HOUR, MINUTE } from '@jamboree/kernel';
import { Person, type Draft, type EventFacts } from './person.js';
import type { StoryServer } from './story-server.js';

export interface Team {
  readonly lead: Person;
  readonly teamId: string;
  /** The draft as the server has it now. */
  draft(): Promise<Draft>;
}

const ZONES = [
  { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  { city: 'Berlin', timeZone: 'Europe/Berlin' },
];

const LOOK_IN = 20 * DAY;

export type TemplateKey = 'virtual-hackathon' | 'good-idea-jam';

/** A published event from a template, a hackathon if nothing else is said, on the server's movable clock. */
export class Hackathon {
  private readonly people: Person[];

  private constructor(
    private readonly server: StoryServer,
    private readonly templateKey: TemplateKey,
    readonly organiser: Person,
    public facts: EventFacts,
  ) {
    this.people = [organiser];
  }

  static async open(server: StoryServer, title: string, templateKey: TemplateKey = 'virtual-hackathon'): Promise<Hackathon> {
    const organiser = await Person.signIn(server.url, server.freshAddress('organiser'));
    const created = await organiser.createEvent({
      templateKey,
      title: { en: title },
      promise: { en: 'Ideas for buses that know about the rain.' },
      startsAt: new Date(server.now() + 8 * HOUR).toISOString().slice(0, 16),
      timeZone: 'Asia/Jakarta',
      zones: ZONES,
    });
    if (created.__typename !== 'EventCreated') throw new Error(`The event was not created: ${JSON.stringify(created)}`);
    const published = await organiser.publish(created.event.id);
    if (published.__typename !== 'EventStateChanged') throw new Error(`The event was not published: ${JSON.stringify(published)}`);
    return new Hackathon(server, templateKey, organiser, created.event);
  }

  now(): number {
    return this.server.now();
  }

  /** Sessions end after 30 days unused, so everybody looks in now and then. */
  async advance(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left -= LOOK_IN) {
      await this.server.advance(Math.min(left, LOOK_IN));
      await Promise.all(this.people.map((person) => person.client.ask('{ me { id } }')));
    }
    this.facts = await this.organiser.event(this.facts.slug);
  }

  phase(key: string): EventFacts['phases'][number] {
    const phase = this.facts.phases.find((candidate) => candidate.key === key);
    if (phase === undefined) throw new Error(`No phase ${key}`);
    return phase;
  }

  /** To a moment so many milliseconds after a phase opens or closes. */
  advanceTo(key: string, edge: 'opensAt' | 'closesAt', offset = 0): Promise<void> {
    return this.advance(Date.parse(this.phase(key)[edge]) + offset - this.server.now());
  }

  reach(key: string): Promise<void> {
    return this.advanceTo(key, 'opensAt', MINUTE);
  }

  /** A jam asks where people come from; elsewhere nobody is asked. */
  async participant(name: string, city = 'Jakarta'): Promise<Person> {
    const person = await Person.signIn(this.server.url, this.server.freshAddress(name));
    this.people.push(person);
    if (this.templateKey === 'good-idea-jam') await person.livesIn(city);
    const answer = await person.join(this.facts.id);
    // A jam gives places by application, which is another story; after the doors have closed people still come in by an organiser's hand.
    if (answer.__typename !== 'EventJoined') await this.organiser.grant(this.facts.id, person.email, 'PARTICIPANT');
    return person;
  }

  /** Two are the fewest who may submit, in a jam from both cities. */
  private async secondMember(lead: Person, teamId: string, name: string): Promise<void> {
    const { invitation } = await lead.invite(teamId, 1);
    const joined = await (await this.participant(`${name}-friend`, 'Berlin')).joinTeam(invitation.url);
    if (joined.__typename !== 'TeamChanged') throw new Error(`Nobody joined: ${JSON.stringify(joined)}`);
  }

  /** A team of two with a filled-in draft. */
  async team(name: string, trackId: string | null = null): Promise<Team> {
    const lead = await this.participant(name);
    const created = await lead.createTeam(this.facts.id, name);
    if (created.__typename !== 'TeamChanged') throw new Error(`The team was not founded: ${JSON.stringify(created)}`);
    await this.secondMember(lead, created.team.id, name);
    const started = await lead.startDraft(this.facts.id);
    if (started.__typename !== 'SubmissionChanged') throw new Error(`No draft was started: ${JSON.stringify(started)}`);
    const saved = await lead.saveDraft(started.submission, `Idea of ${name}`, trackId);
    if (saved.__typename !== 'SubmissionChanged') throw new Error(`The draft was not saved: ${JSON.stringify(saved)}`);
    const draft = async () => {
      const { mySubmission } = await lead.client.ask<{ mySubmission: Draft }>(
        'query ($id: ID!) { mySubmission(eventId: $id) { id draftVersion form { key kind } } }',
        { id: this.facts.id },
      );
      return mySubmission;
    };
    return { lead, teamId: created.team.id, draft };
  }
}
