import { typedOf, unansweredAs } from '@jamboree/event-server';
import type { EventId, UserId } from '@jamboree/kernel';
import type { MentorCard, MentorWords } from '@jamboree/matching-domain';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import type { Instant } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { MentorCardSchema } from './mentor-card.schema.js';

/** A mentor as others see them, with what they have to give from now on. */
export interface ListedMentor extends MentorWords {
  readonly mentorId: UserId;
  readonly displayName: string;
  readonly city: string | null;
  readonly freeSlots: number;
  readonly nextFreeAt: Instant | null;
}

/** How a mentor's time is used, over the whole event. */
export interface MentorUse {
  readonly mentorId: UserId;
  readonly displayName: string;
  readonly city: string | null;
  /** Whether they have not agreed to it yet, so that nobody can book them. */
  readonly unanswered: boolean;
  readonly free: number;
  readonly booked: number;
  readonly done: number;
  readonly noShows: number;
  readonly cancelled: number;
}

type RawMentor = Omit<ListedMentor, 'shown' | 'topics' | 'languages' | 'about'> & {
  readonly shown: boolean | number | null;
  readonly about: string | null;
  readonly topics: string | null;
  readonly languages: string | null;
};

/** A slot nobody holds, or not any more. */
const FREE = `s."starts_at" > ? AND (s."state" = 'FREE' OR (s."state" = 'HELD' AND s."held_until" <= ?))`;
/** Whoever has not answered is not listed for others; organisers read what they typed of them. */
const UNANSWERED = unansweredAs('MENTOR', 'g."event_id"', 'g."user_id"');
const TYPED = typedOf('name', 'g."event_id"', 'g."user_id"');
const LISTED = `SELECT g."user_id" AS "mentorId", p."display_name" AS "displayName", p."city", c."shown", c."about", c."topics", c."languages",
    COUNT(s."id") AS "freeSlots", MIN(s."starts_at") AS "nextFreeAt"
  FROM "role_grant" g JOIN "person" p ON p."id" = g."user_id"
  LEFT JOIN "mentor_card" c ON c."event_id" = g."event_id" AND c."mentor_id" = g."user_id"
  LEFT JOIN "mentor_slot" s ON s."event_id" = g."event_id" AND s."mentor_id" = g."user_id" AND ${FREE}
  WHERE g."event_id" = ? AND g."role" = 'MENTOR' AND g."user_id" > ? AND NOT ${UNANSWERED}`;
const GROUPED = ` GROUP BY g."user_id", p."display_name", p."city", c."shown", c."about", c."topics", c."languages" ORDER BY g."user_id" LIMIT ?`;
const tally = (name: string, condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS "${name}"`;
const USE = `SELECT g."user_id" AS "mentorId", COALESCE(${TYPED}, p."display_name") AS "displayName",
    CASE WHEN ${TYPED} IS NULL THEN p."city" END AS "city", CASE WHEN ${UNANSWERED} THEN 1 ELSE 0 END AS "unanswered", ${tally('free', FREE)},
    ${tally('booked', `s."state" = 'BOOKED'`)}, ${tally('done', `s."state" = 'DONE'`)}, ${tally('noShows', `s."state" = 'NO_SHOW'`)},
    ${tally('cancelled', `s."state" = 'CANCELLED'`)}
  FROM "role_grant" g JOIN "person" p ON p."id" = g."user_id"
  LEFT JOIN "mentor_slot" s ON s."event_id" = g."event_id" AND s."mentor_id" = g."user_id"
  WHERE g."event_id" = ? AND g."role" = 'MENTOR' AND g."user_id" > ?
  GROUP BY g."event_id", g."user_id", p."display_name", p."city" ORDER BY g."user_id" LIMIT ?`;

const TOPICS = `SELECT c."topics" FROM "mentor_card" c JOIN "role_grant" g ON g."event_id" = c."event_id" AND g."user_id" = c."mentor_id"
  WHERE c."event_id" = ? AND g."role" = 'MENTOR' AND NOT ${UNANSWERED} ORDER BY c."id"`;

/** Who mentors in an event, and what they say of themselves. */
@Injectable()
export class MentorCardStore {
  of(tx: ReadTx, eventId: EventId, mentorId: UserId): Promise<MentorCard | null> {
    return tx.findOne(MentorCardSchema, { where: { eventId, mentorId } });
  }

  /** What mentors of an event can be asked about; as often as it is named. */
  async topics(tx: ReadTx, eventId: EventId): Promise<string[]> {
    const rows = await tx.rows<{ readonly topics: string }>(TOPICS, [eventId]);
    return rows.flatMap(({ topics }) => readList(topics));
  }

  async save(tx: WriteTx, card: MentorCard, now: Instant): Promise<void> {
    const { eventId, mentorId, version } = card;
    if (version === 1) await tx.insert(MentorCardSchema, { ...card, id: newId<'MentorCard'>(now) });
    else await tx.update(MentorCardSchema, { eventId, mentorId, version: version - 1 }, card);
  }

  /** In the order of their ids, from after `afterId`; one more than `first`. With `publicly`, only those who agreed to be shown to everybody. */
  async page(
    tx: ReadTx,
    eventId: EventId,
    publicly: boolean,
    now: Instant,
    { first, afterId }: { readonly first: number; readonly afterId: string },
  ): Promise<ListedMentor[]> {
    const sql = `${LISTED}${publicly ? ' AND c."shown" = ?' : ''}${GROUPED}`;
    const shown = publicly ? [true] : [];
    const rows = await tx.rows<RawMentor>(sql, [now, now, eventId, afterId, ...shown, first + 1]);
    return rows.map(({ shown, about, topics, languages, ...row }) => ({
      ...row,
      shown: Boolean(shown),
      about: about ?? '',
      topics: readList(topics),
      // Stored from a closed set.
      languages: readList(languages) as MentorWords['languages'],
    }));
  }

  async use(tx: ReadTx, eventId: EventId, now: Instant, first: number, afterId: string): Promise<MentorUse[]> {
    const rows = await tx.rows<Omit<MentorUse, 'unanswered'> & { readonly unanswered: number }>(USE, [
      now,
      now,
      eventId,
      afterId,
      first + 1,
    ]);
    return rows.map((row) => ({ ...row, unanswered: row.unanswered === 1 }));
  }
}

function readList(json: string | null): string[] {
  return json === null ? [] : (JSON.parse(json) as string[]); // written by this store
}
