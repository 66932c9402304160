import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { MentorSlotId, MentorWait, MentorWaitId, Party, WaitState } from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MentorWaitSchema } from './mentor-wait.schema.js';
import { ofExactly } from './of-party.js';

const LAPSED = `SELECT "id" FROM "mentor_slot" WHERE "state" = 'HELD' AND "held_wait" IS NOT NULL AND "held_until" <= ? LIMIT 200`;
const OF_PARTY = `SELECT "mentor_id" AS "mentorId" FROM "mentor_wait" WHERE "event_id" = ? AND "state" IN ('WAITING', 'OFFERED')
  AND (("team_id" IS NOT NULL AND "team_id" = ?) OR ("team_id" IS NULL AND "user_id" = ?)) ORDER BY "id"`;

/** Who waits for which mentor. */
@Injectable()
export class MentorWaitStore {
  byId(tx: ReadTx, id: MentorWaitId): Promise<MentorWait | null> {
    return tx.findOne(MentorWaitSchema, { where: { id } });
  }

  /** First come first. */
  inLine(tx: ReadTx, eventId: EventId, mentorId: UserId): Promise<MentorWait[]> {
    return tx.find(MentorWaitSchema, { where: { eventId, mentorId, state: 'WAITING' }, order: { id: 'ASC' } });
  }

  async mentorsOf(tx: ReadTx, eventId: EventId, { teamId, userId }: Party): Promise<UserId[]> {
    const rows = await tx.rows<{ readonly mentorId: UserId }>(OF_PARTY, [eventId, teamId ?? '', userId]);
    return rows.map(({ mentorId }) => mentorId);
  }

  /** Lines in which exactly this team, or this person for themselves, stands. */
  standing(tx: ReadTx, eventId: EventId, party: Party): Promise<MentorWait[]> {
    return tx.find(MentorWaitSchema, { where: { eventId, state: In(['WAITING', 'OFFERED']), ...ofExactly(party) } });
  }

  async add(tx: WriteTx, wait: MentorWait): Promise<void> {
    await tx.insert(MentorWaitSchema, wait);
  }

  async move(tx: WriteTx, { id, version }: MentorWait, state: WaitState, now: Instant): Promise<boolean> {
    return (await tx.update(MentorWaitSchema, { id, version }, { state, changedAt: now, version: version + 1 })) === 1;
  }

  /** Slots that were offered to somebody who has let the time go by. */
  async lapsedOffers(tx: ReadTx, now: Instant): Promise<MentorSlotId[]> {
    return (await tx.rows<{ readonly id: MentorSlotId }>(LAPSED, [now])).map(({ id }) => id);
  }
}
