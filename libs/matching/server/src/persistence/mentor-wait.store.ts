import { asId, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import type { MentorSlotId, MentorWait, MentorWaitId, Party, WaitState } from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { MentorWaitSchema } from './mentor-wait.schema.js';
import { ofExactly } from './of-party.js';

/** How many of a line are read at once; an offer rarely goes past the first few. */
const PORTION = 50;
const LAPSED = `SELECT "id" FROM "mentor_slot" WHERE "state" = 'HELD' AND "held_wait" IS NOT NULL AND "held_until" <= ? LIMIT 200`;

/** Who waits for which mentor, or for any of a topic. */
@Injectable()
export class MentorWaitStore {
  byId(tx: ReadTx, id: MentorWaitId): Promise<MentorWait | null> {
    return tx.findOne(MentorWaitSchema, { where: { id } });
  }

  /** Who may get time of a mentor: whoever waits for this one, or for any of a topic. First come first, read in portions as far as somebody asks. */
  async *inLine(tx: ReadTx, eventId: EventId, mentorId: UserId): AsyncGenerator<MentorWait> {
    let after: string | null = '';
    while (after !== null) {
      const waiting = { eventId, state: 'WAITING' as const, id: MoreThan(asId<'MentorWait'>(after)) };
      const portion: MentorWait[] = await tx.find(MentorWaitSchema, {
        where: [
          { ...waiting, mentorId },
          { ...waiting, mentorId: IsNull() },
        ],
        order: { id: 'ASC' },
        take: PORTION,
      });
      yield* portion;
      after = portion.length < PORTION ? null : (portion.at(-1)?.id ?? null);
    }
  }

  /** Who has an offer to decide about. */
  offered(tx: ReadTx, eventId: EventId): Promise<Party[]> {
    return tx.find(MentorWaitSchema, { where: { eventId, state: 'OFFERED' } });
  }

  /** What the party waits for, with what somebody of it began to wait for alone. */
  ofParty(tx: ReadTx, eventId: EventId, { teamId, userId }: Party): Promise<MentorWait[]> {
    const open = { eventId, state: In<WaitState>(['WAITING', 'OFFERED']) };
    const own = { ...open, teamId: IsNull(), userId };
    return tx.find(MentorWaitSchema, { where: teamId === null ? own : [{ ...open, teamId }, own], order: { id: 'ASC' } });
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
