import type { JudgingRound } from '@jamboree/judging-domain';
import type { EventId, JudgingRoundId, PhaseId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { JudgingRoundSchema } from './judging-round.schema.js';

@Injectable()
export class RoundStore {
  byId(tx: ReadTx, id: JudgingRoundId): Promise<JudgingRound | null> {
    return tx.findOne(JudgingRoundSchema, { where: { id } });
  }

  async byIds(tx: ReadTx, ids: readonly JudgingRoundId[]): Promise<JudgingRound[]> {
    return ids.length === 0 ? [] : tx.find(JudgingRoundSchema, { where: { id: In([...ids]) } });
  }

  byPhase(tx: ReadTx, phaseId: PhaseId): Promise<JudgingRound | null> {
    return tx.findOne(JudgingRoundSchema, { where: { phaseId } });
  }

  /** In the order in which they take place. */
  ofEvent(tx: ReadTx, eventId: EventId): Promise<JudgingRound[]> {
    return tx.find(JudgingRoundSchema, { where: { eventId }, order: { position: 'ASC' } });
  }

  add(tx: WriteTx, rounds: readonly JudgingRound[]): Promise<void> {
    return tx.insert(JudgingRoundSchema, rounds);
  }

  async wantReviews(tx: WriteTx, id: JudgingRoundId, reviewsPerSubmission: number): Promise<void> {
    await tx.update(JudgingRoundSchema, { id }, { reviewsPerSubmission });
  }
}
