import type { AnswerCount, AnswerCounts } from '@jamboree/event-domain';
import type { EventId } from '@jamboree/kernel';
import type { ReadTx, SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** How the JSON of a draft looks where a property holds nothing; of all others the answer is there or not. */
const EMPTY_PROPERTY: Readonly<Record<string, string>> = {
  title: '%"title":""%',
  summary: '%"summary":""%',
  links: '%"links":[]%',
  videoUrl: '%"videoUrl":null%',
  builtWith: '%"builtWith":[]%',
  trackId: '%"trackId":null%',
  challengeId: '%"challengeId":null%',
};

/** Columns of one statement: more questions are counted in several. */
const PORTION = 30;

type CountRow = Readonly<Record<string, number | null>>;

/** How many teams answered what, told from the text of their drafts without reading them: blank answers are never stored. */
@Injectable()
export class AnswerCountsStore {
  async ofSubmissions(tx: ReadTx, eventId: EventId, keys: readonly string[]): Promise<AnswerCounts> {
    const all = countIn(await this.row(tx, eventId, []), 'all');
    const answered = new Map<string, AnswerCount>();
    for (let start = 0; start < keys.length; start += PORTION) {
      const portion = keys.slice(start, start + PORTION);
      const row = await this.row(tx, eventId, portion);
      for (const [index, key] of portion.entries()) answered.set(key, countIn(row, String(index)));
    }
    return { all, answered };
  }

  private async row(tx: ReadTx, eventId: EventId, keys: readonly string[]): Promise<CountRow> {
    const handedIn = 's."latest_version_id" IS NOT NULL';
    const parameters: SqlValue[] = [];
    let columns = `COUNT(*) AS "all", SUM(CASE WHEN ${handedIn} THEN 1 ELSE 0 END) AS "all.submitted"`;
    for (const [index, key] of keys.entries()) {
      const empty = EMPTY_PROPERTY[key];
      const filled = empty === undefined ? 's."draft" LIKE ?' : 's."draft" NOT LIKE ?';
      // A quote inside somebody's text is written with a backslash, so only the key itself looks like this. `_` and `%` are in no key.
      const pattern = empty ?? `%"key":"${key}",%`;
      columns += `, SUM(CASE WHEN ${filled} THEN 1 ELSE 0 END) AS "${index}"`;
      columns += `, SUM(CASE WHEN ${filled} AND ${handedIn} THEN 1 ELSE 0 END) AS "${index}.submitted"`;
      parameters.push(pattern, pattern);
    }
    const sql = `SELECT ${columns} FROM "submission" s WHERE s."event_id" = ? AND s."state" <> 'WITHDRAWN'`;
    const [row] = await tx.rows<CountRow>(sql, [...parameters, eventId]);
    return row ?? {};
  }
}

function countIn(row: CountRow, name: string): AnswerCount {
  const submitted = row[`${name}.submitted`] ?? 0;
  return { drafts: (row[name] ?? 0) - submitted, submitted };
}
