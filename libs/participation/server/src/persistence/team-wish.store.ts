import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { TeamWish, WishContent } from '@jamboree/participation-domain';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamWishSchema } from './team-wish.schema.js';

/** What people want in an event. */
@Injectable()
export class TeamWishStore {
  of(tx: ReadTx, eventId: EventId, userId: UserId): Promise<TeamWish | null> {
    return tx.findOne(TeamWishSchema, { where: { eventId, userId } });
  }

  /** Stores a wish that was decided on the one read in this transaction. */
  async save(
    tx: WriteTx,
    person: Pick<TeamWish, 'eventId' | 'userId'>,
    wish: WishContent & { readonly version: number },
    now: Instant,
  ): Promise<void> {
    if (wish.version === 1) return tx.insert(TeamWishSchema, { id: newId<'TeamWish'>(now), ...person, ...wish });
    await tx.update(TeamWishSchema, { ...person, version: wish.version - 1 }, wish);
  }

  /** Being placed uses up both consents: whoever leaves the team again is asked anew. */
  async fulfilled(tx: WriteTx, eventId: EventId, userId: UserId): Promise<void> {
    const sql =
      'UPDATE "team_wish" SET "looking" = FALSE, "place_me" = FALSE, "version" = "version" + 1 WHERE "event_id" = ? AND "user_id" = ?';
    await tx.execute(sql, [eventId, userId]);
  }
}
