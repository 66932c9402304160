import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { PersonTie } from '@jamboree/participation-domain';
import { placeholders, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

const ENTRY = 'COALESCE(s."merged_into", s."id")';
/** A talk that is over took place unless somebody says that nobody came. */
const held = (people: readonly UserId[]) => `SELECT b."mentor_id" AS "userId", ${ENTRY} AS "submissionId", MAX(t."starts_at") AS "at"
    FROM "mentor_booking" b JOIN "mentor_slot" t ON t."id" = b."slot_id" JOIN "submission" s ON s."team_id" = b."team_id"
    WHERE b."event_id" = ? AND (b."state" = 'DONE' OR (b."state" = 'BOOKED' AND t."ends_at" <= ?)) AND b."mentor_id" IN (${placeholders(people)})
    GROUP BY b."mentor_id", ${ENTRY}
  UNION ALL
  SELECT d."mentor_id", ${ENTRY}, MAX(k."called_at")
    FROM "walk_in_ticket" k JOIN "walk_in_desk" d ON d."id" = k."desk_id" JOIN "submission" s ON s."team_id" = k."team_id"
    WHERE k."event_id" = ? AND k."state" = 'DONE' AND d."mentor_id" IN (${placeholders(people)})
    GROUP BY d."mentor_id", ${ENTRY}`;

/** Talks between mentors and teams that took place, booked or at a desk. */
@Injectable()
export class TalkHeldStore {
  async ties(tx: ReadTx, eventId: EventId, people: readonly UserId[], now: Instant): Promise<PersonTie[]> {
    const rows = await tx.rows<Omit<PersonTie, 'kind'>>(held(people), [eventId, now, ...people, eventId, ...people]);
    return rows.map((row) => ({ kind: 'MENTORED', ...row }));
  }

  /** In which of these events somebody has booked a talk, also one that did not take place. */
  async eventsWithTalks(tx: ReadTx, events: readonly EventId[]): Promise<EventId[]> {
    const sql = `SELECT DISTINCT "event_id" AS "id" FROM "mentor_booking" WHERE "event_id" IN (${placeholders(events)})`;
    return (await tx.rows<{ readonly id: EventId }>(sql, events)).map(({ id }) => id);
  }
}
