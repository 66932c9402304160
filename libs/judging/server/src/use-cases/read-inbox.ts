import { isActive, minutesLeft } from '@jamboree/judging-domain';
import type { JudgingRoundId, Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { InboxStore, type QueueItem } from '../persistence/inbox.store.js';
import { RoundStore } from '../persistence/round.store.js';
import { RoundReader, type RoundFacts } from './round-facts.js';

/** One round of a juror's inbox. */
export interface InboxRound {
  readonly round: RoundFacts;
  /** In the order of the queue; recused ones are shown, but neither counted nor readable. */
  readonly queue: readonly QueueItem[];
  readonly total: number;
  readonly done: number;
  /** Null when nothing remains. */
  readonly minutesLeft: number | null;
}

/** Everything that a juror was asked to do, over all events: rounds that are open first, then by when they close. */
@Injectable()
export class ReadInbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly inbox: InboxStore,
    private readonly rounds: RoundStore,
    private readonly reader: RoundReader,
    private readonly clock: Clock,
  ) {}

  run({ userId }: Viewer): Promise<InboxRound[]> {
    if (userId === null) return Promise.resolve([]);
    return this.uow.read(async (tx) => {
      const queues = new Map<JudgingRoundId, QueueItem[]>();
      for (const item of await this.inbox.queue(tx, userId)) {
        const queue = queues.get(item.roundId);
        if (queue === undefined) queues.set(item.roundId, [item]);
        else queue.push(item);
      }
      const rounds = await this.reader.complete(tx, await this.rounds.byIds(tx, [...queues.keys()]), this.clock.now());
      return rounds
        .map((round) => inboxRound(round, queues.get(round.round.id) ?? []))
        .sort((a, b) => Number(b.round.window.open) - Number(a.round.window.open) || a.round.phase.closesAt - b.round.phase.closesAt);
    });
  }
}

function inboxRound(round: RoundFacts, queue: readonly QueueItem[]): InboxRound {
  const active = queue.filter(isActive);
  const finished = active.filter(({ state }) => state === 'COMPLETED');
  const remaining = active.length - finished.length;
  const moments = finished.flatMap(({ savedAt }) => (savedAt === null ? [] : [savedAt]));
  return {
    round,
    queue,
    total: active.length,
    done: finished.length,
    minutesLeft: remaining === 0 ? null : minutesLeft(remaining, moments),
  };
}
