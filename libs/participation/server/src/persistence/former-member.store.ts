import type { EventId, Instant, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import type { PersonTie } from '@jamboree/participation-domain';
import { placeholders, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

interface Parting {
  readonly teamId: TeamId;
  readonly submissionId: SubmissionId;
  readonly at: Instant;
  readonly data: string;
}

/** Memberships end without a trace but the record of it; who left stands in its data, so that the people asked for are found in code. */
const PARTINGS = `SELECT s."team_id" AS "teamId", COALESCE(s."merged_into", s."id") AS "submissionId", a."at", a."data"
  FROM "audit_record" a JOIN "submission" s ON s."team_id" = a."subject_id"
  WHERE a."event_id" = ? AND a."type" = 'TeamLeft'`;
const membershipsOf = (people: readonly UserId[]) =>
  `SELECT "team_id" AS "teamId", "user_id" AS "userId" FROM "team_member" WHERE "user_id" IN (${placeholders(people)})`;

/** Who was in a team and is not any more. */
@Injectable()
export class FormerMemberStore {
  /** Each parting. Whoever came back is a member, which says more. */
  async ties(tx: ReadTx, eventId: EventId, people: readonly UserId[]): Promise<PersonTie[]> {
    const asked = new Set<string>(people);
    const left = (await tx.rows<Parting>(PARTINGS, [eventId]))
      .map(({ data, ...parting }) => ({ ...parting, userId: whoLeft(data) }))
      .filter(({ userId }) => asked.has(userId));
    if (left.length === 0) return [];
    const back = await tx.rows<{ readonly teamId: TeamId; readonly userId: UserId }>(membershipsOf(people), people);
    return left
      .filter(({ teamId, userId }) => !back.some((member) => member.teamId === teamId && member.userId === userId))
      .map(({ userId, submissionId, at }) => ({ kind: 'FORMER_MEMBER', userId, submissionId, at }));
  }
}

function whoLeft(data: string): UserId {
  return (JSON.parse(data) as { readonly userId: UserId }).userId;
}
