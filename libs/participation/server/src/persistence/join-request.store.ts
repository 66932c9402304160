import type { EventId, Instant, TeamId, UserId } from '@jamboree/kernel';
import type { JoinRequest } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { JoinRequestSchema } from './join-request.schema.js';

/** Requests to join teams. */
@Injectable()
export class JoinRequestStore {
  byId(tx: ReadTx, id: JoinRequest['id']): Promise<JoinRequest | null> {
    return tx.findOne(JoinRequestSchema, { where: { id } });
  }

  /** Newest first. */
  ofPerson(tx: ReadTx, eventId: EventId, userId: UserId): Promise<JoinRequest[]> {
    return tx.find(JoinRequestSchema, { where: { eventId, userId }, order: { id: 'DESC' } });
  }

  /** Those that wait for an answer, newest first, from before `beforeId`; one more than `first`. */
  waitingAt(tx: ReadTx, teamId: TeamId, now: Instant, first: number, beforeId: string | null): Promise<JoinRequest[]> {
    const where = { teamId, state: 'OPEN' as const, expiresAt: MoreThan(now) };
    // Ids are branded; a cursor holds their text.
    const page = beforeId === null ? where : { ...where, id: LessThan(beforeId as JoinRequest['id']) };
    return tx.find(JoinRequestSchema, { where: page, order: { id: 'DESC' }, take: first + 1 });
  }

  async add(tx: WriteTx, request: JoinRequest): Promise<void> {
    await tx.insert(JoinRequestSchema, request);
  }

  /** Whatever the person asks of teams there. */
  async withdrawAll(tx: WriteTx, eventId: EventId, userId: UserId, decidedAt: Instant): Promise<void> {
    await tx.update(JoinRequestSchema, { eventId, userId, state: 'OPEN' }, { state: 'WITHDRAWN', decidedBy: userId, decidedAt });
  }

  async decide(tx: WriteTx, id: JoinRequest['id'], state: JoinRequest['state'], decidedBy: UserId, decidedAt: Instant): Promise<void> {
    await tx.update(JoinRequestSchema, { id }, { state, decidedBy, decidedAt });
  }
}
