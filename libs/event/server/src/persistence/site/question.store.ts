import type { Question, QuestionId } from '@jamboree/event-domain';
import type { ChallengeId, EventId, Instant, UserId } from '@jamboree/kernel';
import { foldForSearch, type ReadTx, type SqlValue, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { RoleGrantSchema } from '../role-grant.schema.js';
import { ChallengeFollowerSchema, QuestionSchema } from './question.schemas.js';

export interface QuestionQuery {
  readonly eventId: EventId;
  /** Null for those of all challenges. */
  readonly challengeId: ChallengeId | null;
  /** Only those that nobody has answered. */
  readonly open: boolean;
  /** See `searchPattern`. */
  readonly pattern: string | null;
  /** Whose own questions are seen as well; null for a visitor. */
  readonly reader: UserId | null;
  /** Whether the reader answers questions, and so reads them all. */
  readonly all: boolean;
}

export type QuestionKey = readonly [movedAt: number, id: string];

@Injectable()
export class QuestionStore {
  byId(tx: ReadTx, id: QuestionId): Promise<Question | null> {
    return tx.findOne(QuestionSchema, { where: { id } });
  }

  /** What moved last comes first; one row more than asked for, so that the page knows whether it ends. */
  async page(tx: ReadTx, query: QuestionQuery, first: number, after: QuestionKey | null): Promise<Question[]> {
    const parameters: SqlValue[] = [query.eventId];
    let sql = 'SELECT "id" FROM "question" WHERE "event_id" = ?';
    const narrow = (condition: string, ...values: readonly SqlValue[]) => {
      sql += ` AND ${condition}`;
      parameters.push(...values);
    };
    if (query.challengeId !== null) narrow('"challenge_id" = ?', query.challengeId);
    if (query.open) narrow('"answer" IS NULL');
    if (!query.all) narrow('(("answer" IS NOT NULL AND "shared") OR "asked_by" = ?)', query.reader ?? '');
    if (query.pattern !== null) narrow(`"search_text" LIKE ? ESCAPE '!'`, query.pattern);
    if (after !== null) narrow('("moved_at", "id") < (?, ?)', ...after);
    sql += ' ORDER BY "moved_at" DESC, "id" DESC LIMIT ?';
    const rows = await tx.rows<Pick<Question, 'id'>>(sql, [...parameters, first + 1]);
    const ids = rows.map(({ id }) => id);
    const found = ids.length === 0 ? [] : await tx.find(QuestionSchema, { where: { id: In(ids) } });
    const byId = new Map(found.map((question) => [question.id, question]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  insert(tx: WriteTx, question: Question): Promise<void> {
    return tx.insert(QuestionSchema, { ...question, ...derived(question) });
  }

  /** Stores what was decided on the version before; false when another change came first. */
  async replace(tx: WriteTx, question: Question): Promise<boolean> {
    const { id, version, ...rest } = question;
    return (await tx.update(QuestionSchema, { id, version: version - 1 }, { ...rest, ...derived(question), version })) === 1;
  }

  async answerers(tx: ReadTx, eventId: EventId): Promise<UserId[]> {
    return (await tx.find(RoleGrantSchema, { where: { eventId, role: 'ORGANISER' }, order: { id: 'ASC' } })).map(({ userId }) => userId);
  }

  async followers(tx: ReadTx, challengeId: ChallengeId): Promise<UserId[]> {
    return (await tx.find(ChallengeFollowerSchema, { where: { challengeId }, order: { userId: 'ASC' } })).map(({ userId }) => userId);
  }

  async followedBy(tx: ReadTx, userId: UserId, challenges: readonly ChallengeId[]): Promise<ChallengeId[]> {
    if (challenges.length === 0) return [];
    const rows = await tx.find(ChallengeFollowerSchema, { where: { userId, challengeId: In([...challenges]) } });
    return rows.map(({ challengeId }) => challengeId);
  }

  async follow(tx: WriteTx, challengeId: ChallengeId, userId: UserId): Promise<void> {
    const sql = 'INSERT INTO "challenge_follower" ("challenge_id", "user_id") VALUES (?, ?) ON CONFLICT DO NOTHING';
    await tx.execute(sql, [challengeId, userId]);
  }

  async unfollow(tx: WriteTx, challengeId: ChallengeId, userId: UserId): Promise<void> {
    await tx.delete(ChallengeFollowerSchema, { challengeId, userId });
  }
}

function derived({ text, answer, askedAt, answeredAt }: Question): { readonly movedAt: Instant; readonly searchText: string } {
  return { movedAt: answeredAt ?? askedAt, searchText: foldForSearch([text, answer ?? ''].join('\n')) };
}
