import type { AnswerCount, AnswerCounts } from '@jamboree/event-domain';
import type { EventId } from '@jamboree/kernel';
import type { ReadTx, SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** The person's entries in the ledger under one key: where there are any, they tell whether the consent holds, whatever was answered once. */
const IN_LEDGER = `SELECT 1 FROM "consent" c WHERE c."event_id" = a."event_id" AND c."user_id" = a."user_id" AND c."field_key" = ?`;
const ANSWERED = `EXISTS (${IN_LEDGER} AND c."withdrawn_at" IS NULL) OR (a."answers" LIKE ? AND NOT EXISTS (${IN_LEDGER}))`;

/** How many applications answer what. Those that were withdrawn are out of the question: who applies again answers anew. */
@Injectable()
export class ApplicationAnswersStore {
  async count(tx: ReadTx, eventId: EventId, keys: readonly string[]): Promise<AnswerCounts> {
    const columns = keys.map((_key, index) => `, SUM(CASE WHEN ${ANSWERED} THEN 1 ELSE 0 END) AS "${index}"`).join('');
    const sql = `SELECT COUNT(*) AS "all"${columns} FROM "application" a WHERE a."event_id" = ? AND a."state" <> 'WITHDRAWN'`;
    // A quote inside somebody's text is written with a backslash, so only the key itself looks like this. `_` and `%` are in no key.
    const parameters: SqlValue[] = keys.flatMap((key) => [key, `%"key":"${key}",%`, key]);
    const [row = {}] = await tx.rows<Readonly<Record<string, number | null>>>(sql, [...parameters, eventId]);
    const counted = (column: string): AnswerCount => ({ drafts: 0, submitted: row[column] ?? 0 });
    return { all: counted('all'), answered: new Map(keys.map((key, index) => [key, counted(String(index))])) };
  }
}
