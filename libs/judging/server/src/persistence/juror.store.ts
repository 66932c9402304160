import { typedOfEver } from '@jamboree/event-server';
import type { MailAddress } from '@jamboree/identity-domain';
import type { EventId, Instant, JudgingRoundId, UserId } from '@jamboree/kernel';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { JurorSchema } from './juror.schema.js';

/** Somebody who judges in an event. */
export interface Juror {
  readonly id: UserId;
  readonly displayName: string;
  readonly city: string | null;
  readonly email: MailAddress;
  /** Null where none was set. */
  readonly capacity: number | null;
  /** Holds the role now; somebody who lost it may still have assignments. */
  readonly appointed: boolean;
  /** Last saved anything in the round. */
  readonly lastActiveAt: Instant | null;
}

type JurorRow = Omit<Juror, 'appointed'> & { readonly appointed: number };

/** Of a juror who has not accepted the invitation only what organisers typed is shown. */
const TYPED = typedOfEver('name', 'r."event_id"', 'p."id"');
const SORTED_AS = `COALESCE(${typedOfEver('search_name', 'r."event_id"', 'p."id"')}, p."search_name")`;
const JURORS = `SELECT p."id", COALESCE(${TYPED}, p."display_name") AS "displayName",
    CASE WHEN ${TYPED} IS NULL THEN p."city" END AS "city", p."email", j."capacity",
    CASE WHEN g."user_id" IS NULL THEN 0 ELSE 1 END AS "appointed",
    (SELECT MAX(c."saved_at") FROM "assignment" a JOIN "scorecard" c ON c."assignment_id" = a."id"
      WHERE a."round_id" = r."id" AND a."juror_id" = p."id") AS "lastActiveAt"
  FROM "judging_round" r JOIN "person" p ON p."id" IN (
    SELECT "user_id" FROM "role_grant" WHERE "role" = 'JUROR' AND "event_id" = (SELECT "event_id" FROM "judging_round" WHERE "id" = ?)
    UNION SELECT "juror_id" FROM "assignment" WHERE "round_id" = ?)
  LEFT JOIN "role_grant" g ON g."user_id" = p."id" AND g."event_id" = r."event_id" AND g."role" = 'JUROR'
  LEFT JOIN "juror" j ON j."user_id" = p."id" AND j."event_id" = r."event_id"
  WHERE r."id" = ? ORDER BY ${SORTED_AS}, p."id"`;

@Injectable()
export class JurorStore {
  /** Everybody with the role of a juror and everybody who was assigned in the round, by name. */
  async ofRound(tx: ReadTx, roundId: JudgingRoundId): Promise<Juror[]> {
    const rows = await tx.rows<JurorRow>(JURORS, [roundId, roundId, roundId]);
    return rows.map((row) => ({ ...row, appointed: row.appointed === 1 }));
  }

  async setCapacity(tx: WriteTx, eventId: EventId, userId: UserId, capacity: number, now: Instant): Promise<void> {
    const changed = await tx.update(JurorSchema, { eventId, userId }, { capacity });
    if (changed === 0) await tx.insert(JurorSchema, { id: newId<'JurorCapacity'>(now), eventId, userId, capacity });
  }
}
