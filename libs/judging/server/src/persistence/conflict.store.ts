import { typedOfEver } from '@jamboree/event-server';
import type { PersonTie, PersonTieKind } from '@jamboree/participation-domain';
import type { Conflict, ConflictId, ConflictKind, Pair } from '@jamboree/judging-domain';
import type { EventId, SubmissionId, UserId } from '@jamboree/kernel';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ConflictSchema } from './conflict.schema.js';

/** A declared conflict with the words that a list shows. */
export interface NamedConflict extends Conflict {
  readonly personName: string;
  /** Empty while nothing was submitted. */
  readonly submissionTitle: string;
}

/** Why a juror is kept from an entry, or asked to consider it: in words for a list. */
export interface ShownConflict extends Omit<NamedConflict, 'id' | 'kind'> {
  readonly id: string;
  readonly kind: ConflictKind | PersonTieKind;
  /** False for what follows from what happened: nobody has said so. */
  readonly declared: boolean;
}

/** Everything declared, and every juror's membership in a team that submits, also where an entry lives on in another. */
const PAIRS = `SELECT i."user_id" AS "jurorId", COALESCE(s."merged_into", s."id") AS "submissionId"
    FROM "conflict_of_interest" i JOIN "submission" s ON s."id" = i."submission_id" WHERE i."event_id" = ?
  UNION
  SELECT m."user_id", COALESCE(s."merged_into", s."id") FROM "submission" s
    JOIN "team_member" m ON m."team_id" = s."team_id"
    JOIN "role_grant" g ON g."event_id" = s."event_id" AND g."user_id" = m."user_id" AND g."role" = 'JUROR'
   WHERE s."event_id" = ?`;

const OF_PERSON = `SELECT s."id", s."merged_into" AS "mergedInto" FROM "submission" s
   WHERE s."event_id" = ? AND (EXISTS (SELECT 1 FROM "conflict_of_interest" i WHERE i."submission_id" = s."id" AND i."user_id" = ?)
     OR EXISTS (SELECT 1 FROM "team_member" m WHERE m."team_id" = s."team_id" AND m."user_id" = ?))`;

const NAMED = `SELECT i."id", i."event_id" AS "eventId", i."user_id" AS "userId", i."submission_id" AS "submissionId", i."kind", i."note", i."at",
    p."display_name" AS "personName", COALESCE(v."title", '') AS "submissionTitle"
  FROM "conflict_of_interest" i
  JOIN "person" p ON p."id" = i."user_id"
  JOIN "submission" s ON s."id" = i."submission_id"
  LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"`;
const NAMED_BY_ID = `${NAMED} WHERE i."id" = ?`;
const NAMED_OF_EVENT = `${NAMED} WHERE i."event_id" = ? ORDER BY i."id" DESC`;

interface Words {
  readonly id: string;
  readonly words: string;
}
const NAMES = `SELECT p."id", COALESCE(${typedOfEver('name', 'e."id"', 'p."id"')}, p."display_name") AS "words"
  FROM "event" e, "person" p WHERE e."id" = ? AND p."id" IN `;
const TITLES = `SELECT s."id", COALESCE(v."title", '') AS "words"
  FROM "submission" s LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id" WHERE s."id" IN `;

@Injectable()
export class ConflictStore {
  find(tx: ReadTx, userId: UserId, submissionId: SubmissionId): Promise<Conflict | null> {
    return tx.findOne(ConflictSchema, { where: { userId, submissionId } });
  }

  add(tx: WriteTx, conflict: Conflict): Promise<void> {
    return tx.insert(ConflictSchema, conflict);
  }

  /** Whom the assignment of jurors must keep apart. */
  pairs(tx: ReadTx, eventId: EventId): Promise<Pair[]> {
    return tx.rows<Pair>(PAIRS, [eventId, eventId]);
  }

  /** The submissions that one person, whatever the role, has a conflict with: declared, or of the own team; also with what such an entry lives on in. */
  async ofPerson(tx: ReadTx, eventId: EventId, userId: UserId): Promise<ReadonlySet<SubmissionId>> {
    const rows = await tx.rows<{ readonly id: SubmissionId; readonly mergedInto: SubmissionId | null }>(OF_PERSON, [
      eventId,
      userId,
      userId,
    ]);
    return new Set(rows.flatMap(({ id, mergedInto }) => (mergedInto === null ? [id] : [id, mergedInto])));
  }

  /** Who of these people has a conflict with the submission: declared, or of a team that wrote it. */
  async among(tx: ReadTx, eventId: EventId, submissionId: SubmissionId, people: readonly UserId[]): Promise<UserId[]> {
    const list = placeholders(people);
    const sql = `SELECT i."user_id" AS "userId" FROM "submission" s JOIN "conflict_of_interest" i ON i."submission_id" = s."id"
       WHERE s."event_id" = ? AND (s."id" = ? OR s."merged_into" = ?) AND i."user_id" IN (${list})
      UNION
      SELECT m."user_id" FROM "submission" s JOIN "team_member" m ON m."team_id" = s."team_id"
       WHERE s."event_id" = ? AND (s."id" = ? OR s."merged_into" = ?) AND m."user_id" IN (${list})`;
    const parameters = [eventId, submissionId, submissionId, ...people, eventId, submissionId, submissionId, ...people];
    return (await tx.rows<{ readonly userId: UserId }>(sql, parameters)).map(({ userId }) => userId);
  }

  async jurors(tx: ReadTx, eventId: EventId): Promise<UserId[]> {
    const sql = `SELECT "user_id" AS "id" FROM "role_grant" WHERE "event_id" = ? AND "role" = 'JUROR'`;
    return (await tx.rows<{ readonly id: UserId }>(sql, [eventId])).map(({ id }) => id);
  }

  /** What ties jurors to entries, in words. */
  async inWords(tx: ReadTx, eventId: EventId, ties: readonly PersonTie[]): Promise<ShownConflict[]> {
    if (ties.length === 0) return [];
    const people = [...new Set(ties.map(({ userId }) => userId))];
    const entries = [...new Set(ties.map(({ submissionId }) => submissionId))];
    const names = await tx.rows<Words>(NAMES + `(${placeholders(people)})`, [eventId, ...people]);
    const titles = await tx.rows<Words>(TITLES + `(${placeholders(entries)})`, entries);
    const wordsOf = (known: readonly Words[], one: string) => known.find(({ id }) => id === one)?.words ?? '';
    return ties.map(({ kind, userId, submissionId, at }) => ({
      ...{ id: `${kind}-${userId}-${submissionId}`, eventId, kind, userId, submissionId, at, note: '', declared: false },
      personName: wordsOf(names, userId),
      submissionTitle: wordsOf(titles, submissionId),
    }));
  }

  async named(tx: ReadTx, id: ConflictId): Promise<NamedConflict | null> {
    return (await tx.rows<NamedConflict>(NAMED_BY_ID, [id]))[0] ?? null;
  }

  /** Newest first. */
  declared(tx: ReadTx, eventId: EventId): Promise<NamedConflict[]> {
    return tx.rows<NamedConflict>(NAMED_OF_EVENT, [eventId]);
  }
}
