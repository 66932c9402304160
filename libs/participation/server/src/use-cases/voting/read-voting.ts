import { createHash } from 'node:crypto';
import { may, type EventFacts } from '@jamboree/event-domain';
import { EventStore, ReadEvents } from '@jamboree/event-server';
import {
  encodeCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  placed,
  timed,
  voterOrder,
  votingState,
  type Tallied,
  type TimedRound,
  type VotingRoundId,
  type VotingState,
} from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { VotingStore, type BallotEntry, type CountedEntry, type OpenVote } from '../../persistence/voting/voting.store.js';
import { readNumberCursor } from '../list-cursors.js';
import { isAsked } from './cast-ballots.js';

/** As many as a result names. */
const BEST = 20;

export interface VotingDetails {
  readonly round: TimedRound;
  readonly state: VotingState;
  /** Whether the viewer is one of those who are asked. */
  readonly asked: boolean;
  readonly votes: readonly SubmissionId[];
  /** Null until the viewer may know: organisers after the end, everybody after the publication. */
  readonly tally: readonly (CountedEntry & Tallied)[] | null;
}

/** A vote as its viewer may see it: the rules for everybody, the ideas for those who are asked, the figures for nobody before the end. */
@Injectable()
export class ReadVoting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly voting: VotingStore,
    private readonly clock: Clock,
  ) {}

  /** Null without such an event for the viewer, or without a vote in it. */
  bySlug(viewer: Viewer, slug: string): Promise<VotingDetails | null> {
    return this.uow.read(async (tx) => this.details(tx, viewer, this.readEvents.readable(viewer, await this.events.bySlug(tx, slug))));
  }

  byEvent(viewer: Viewer, eventId: EventId): Promise<VotingDetails | null> {
    return this.uow.read(async (tx) => this.details(tx, viewer, await this.readEvents.within(tx, viewer, eventId)));
  }

  /** Ideas in the viewer's own order; null for who is not asked, and while the round is not open. */
  async entries(viewer: Viewer, id: VotingRoundId, { first, after }: PageRequest): Promise<Result<Page<BallotEntry>, PageProblem> | null> {
    const beyond = readNumberCursor(after);
    if (!beyond.ok) return beyond;
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const round = await this.voting.byId(tx, id);
      const facts = round === null ? null : await this.readEvents.within(tx, viewer, round.eventId);
      if (round === null || facts === null || !isAsked(round, viewer)) return null;
      const now = this.clock.now();
      if (votingState(timed(round, facts.phases), now) !== 'OPEN' || !may(viewer, 'ballot:cast', facts, now).ok) return null;
      const order = voterOrder(randomOf(round.seed, userId));
      const rows = await this.voting.entries(tx, round.eventId, userId, order, first, after === null ? -1 : beyond.value);
      return ok(pageOf(rows, first, entryCursor));
    });
  }

  /** Votes that wait for the viewer's own, in events that the viewer has a part in. */
  async waitingFor({ userId }: Viewer, { first, after }: PageRequest): Promise<Result<Page<OpenVote>, PageProblem>> {
    const beyond = readIdCursor(after);
    if (!beyond.ok) return beyond;
    if (userId === null) return ok(pageOf<OpenVote>([], first, openVoteCursor));
    const rows = await this.uow.read((tx) => this.voting.waitingFor(tx, userId, this.clock.now(), first, beyond.value));
    return ok(pageOf(rows, first, openVoteCursor));
  }

  private async details(tx: ReadTx, viewer: Viewer, facts: EventFacts | null): Promise<VotingDetails | null> {
    const stored = facts === null ? null : await this.voting.ofEvent(tx, facts.event.id);
    if (facts === null || stored === null) return null;
    const round = timed(stored, facts.phases);
    const now = this.clock.now();
    const state = votingState(round, now);
    const known = state === 'PUBLISHED' || (state === 'CLOSED' && may(viewer, 'event:manage', facts, now).ok);
    const votes = viewer.userId === null ? [] : await this.voting.votesOf(tx, round.id, viewer.userId);
    return { round, state, asked: isAsked(round, viewer), votes, tally: known ? placed(await this.voting.tally(tx, round, BEST)) : null };
  }
}

export function openVoteCursor({ roundId }: Pick<OpenVote, 'roundId'>): string {
  return encodeCursor([roundId]);
}

export function entryCursor({ turn }: Pick<BallotEntry, 'turn'>): string {
  return encodeCursor([turn]);
}

function randomOf(seed: string, voter: UserId): [number, number] {
  const hash = createHash('sha256').update(`${seed}:${voter}`).digest();
  return [hash.readUInt32BE(0), hash.readUInt32BE(4)];
}
