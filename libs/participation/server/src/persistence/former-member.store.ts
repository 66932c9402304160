import type { EventId, UserId } from '@jamboree/kernel';
import { placeholders, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { PersonTie } from '@jamboree/participation-domain';

type Parting = Omit<PersonTie, 'kind'>;

/** Memberships end without a trace but the record of it. Whoever came back is a member, which says more. */
const partings = (
  people: readonly UserId[],
) => `SELECT p."id" AS "userId", COALESCE(s."merged_into", s."id") AS "submissionId", MAX(a."at") AS "at"
  FROM "audit_record" a JOIN "person" p ON p."id" IN (${placeholders(people)}) AND a."data" LIKE '%"' || p."id" || '"%'
  JOIN "submission" s ON s."team_id" = a."subject_id"
  WHERE a."event_id" = ? AND a."type" = 'TeamLeft'
    AND NOT EXISTS (SELECT 1 FROM "team_member" m WHERE m."team_id" = s."team_id" AND m."user_id" = p."id")
  GROUP BY p."id", COALESCE(s."merged_into", s."id")`;

/** Who was in a team and is not any more. */
@Injectable()
export class FormerMemberStore {
  async ties(tx: ReadTx, eventId: EventId, people: readonly UserId[]): Promise<PersonTie[]> {
    const rows = await tx.rows<Parting>(partings(people), [...people, eventId]);
    return rows.map((row) => ({ kind: 'FORMER_MEMBER', ...row }));
  }
}
