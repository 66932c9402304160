import { may, type ResourceFacts } from '@jamboree/event-domain';
import type { JudgingRoundId, Viewer } from '@jamboree/kernel';
import { Clock, NotPermittedError, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ConflictStore } from '../persistence/conflict.store.js';
import { StandingStore } from '../persistence/standing.store.js';
import { RankingReader, type RoundRanking } from './ranking-reader.js';
import { RoundReader } from './round-facts.js';

/** The ranking of a round, for whoever the phase or the publication lets see it; never for a juror who still has to score. */
@Injectable()
export class ReadRanking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: RoundReader,
    private readonly ranking: RankingReader,
    private readonly conflicts: ConflictStore,
    private readonly standing: StandingStore,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such round. */
  run(viewer: Viewer, roundId: JudgingRoundId): Promise<RoundRanking | null> {
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const round = await this.reader.byId(tx, roundId, now);
      if (round === null) return null;
      const resource = await this.resource(tx, viewer, roundId, round.round.eventId);
      const permitted = may(viewer, 'ranking:read', { ...round.facts, resource }, now);
      if (!permitted.ok) throw new NotPermittedError(permitted.error);
      const hidden =
        viewer.userId === null || resource.released === true
          ? new Set<never>()
          : await this.conflicts.ofPerson(tx, round.round.eventId, viewer.userId);
      return this.ranking.ofRound(tx, roundId, now, hidden);
    });
  }

  private async resource(
    tx: ReadTx,
    { userId }: Viewer,
    roundId: JudgingRoundId,
    eventId: RoundRanking['round']['round']['eventId'],
  ): Promise<ResourceFacts> {
    const released = await this.standing.isReleased(tx, eventId);
    const own = userId === null ? null : await this.standing.inRound(tx, userId, roundId);
    return { released, assigned: own !== null && own.total > 0, submittedOwn: own !== null && own.total > 0 && own.done === own.total };
  }
}
