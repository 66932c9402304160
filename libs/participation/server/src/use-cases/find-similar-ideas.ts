import { may, type EventFacts } from '@jamboree/event-domain';
import { hasRole, type EventId, type LocalizedText, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { LEAST_TERMS, similarIdeas, termsOf } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PublishedIdeasStore, type PublishedIdea } from '../persistence/published-ideas.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { KnownEvents } from './known-events.js';

export interface WrittenWords {
  readonly eventId: EventId;
  readonly title: string;
  readonly summary: string;
}

/** A published idea that resembles what is being written. */
export interface ResemblingIdea {
  readonly id: SubmissionId;
  readonly title: string;
  readonly summary: string;
  readonly teamName: string;
  readonly eventTitle: LocalizedText;
  readonly sharedWords: readonly string[];
}

const MOST = 3;
/** So many characters of each are looked at. */
const LOOKED_AT = { title: 300, summary: 2_000 } as const;
/** The longest words are the most telling ones. */
const MOST_STEMS = 6;

/** Ideas published before that resemble what a team writes: only what the writer may read anyway, and while a phase lets teams compare. */
@Injectable()
export class FindSimilarIdeas {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: KnownEvents,
    private readonly teams: TeamStore,
    private readonly ideas: PublishedIdeasStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, { eventId, title, summary }: WrittenWords): Promise<ResemblingIdea[]> {
    const written = `${title.slice(0, LOOKED_AT.title)}\n${summary.slice(0, LOOKED_AT.summary)}`;
    const terms = termsOf(written);
    if (terms.size < LEAST_TERMS) return [];
    return this.uow.read(async (tx) => {
      if (!(await this.mayCompare(tx, viewer, eventId))) return [];
      const stems = [...terms].sort(([, a], [, b]) => b.length - a.length).map(([stem]) => stem);
      const readable = await this.readable(tx, viewer, await this.ideas.using(tx, stems.slice(0, MOST_STEMS)));
      const found = similarIdeas(
        written,
        readable.map(({ idea }) => ({ id: idea.id, text: `${idea.title}\n${idea.summary}` })),
        MOST,
      );
      return found.flatMap(({ id, shared }) => {
        const one = readable.find(({ idea }) => idea.id === id);
        if (one === undefined) return [];
        const { idea, event } = one;
        const words = { title: idea.title, summary: idea.summary, teamName: idea.teamName };
        return [{ id, ...words, eventTitle: event.event.title, sharedWords: shared }];
      });
    });
  }

  private async mayCompare(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<boolean> {
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null || viewer.userId === null || !hasRole(viewer, eventId, 'PARTICIPANT')) return false;
    const teamMember = (await this.teams.ofPerson(tx, eventId, viewer.userId)) !== null;
    return may(viewer, 'submission:compare', { ...facts, resource: { teamMember } }, this.clock.now()).ok;
  }

  /** One policy for all doors: what its event does not show the viewer as released is not even compared. */
  private async readable(tx: ReadTx, viewer: Viewer, ideas: readonly PublishedIdea[]) {
    const shown: { readonly idea: PublishedIdea; readonly event: EventFacts }[] = [];
    for (const idea of ideas) {
      const event = await this.events.within(tx, viewer, idea.eventId);
      if (event !== null && may(viewer, 'submission:read', { ...event, resource: { released: true } }, this.clock.now()).ok)
        shown.push({ idea, event });
    }
    return shown;
  }
}
