import type { FormField } from '@jamboree/event-domain';
import { EventHooks } from '@jamboree/event-server';
import type { EventId, UserId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventRowsStore, type PlainRow } from '../../persistence/event-rows.store.js';
import type { OwnedTable } from '../../persistence/owned-tables.js';
import { EventTables } from '../transfer/event-tables.js';

/** What an organiser has planned, with what higher scopes name through `EventHooks`. All other tables of an event hold what people did or were told, and are left behind. */
export const PLAN_TABLES: ReadonlySet<string> = new Set([
  'event',
  'phase',
  'track',
  'challenge',
  'prize',
  'partner',
  'faq_entry',
  'voting_round',
  'rubric',
  'criterion',
  'form_version',
  'registration',
  'schedule_entry',
  'message_template',
  'reminder_policy',
  'judging_round',
]);

/** What time has done to the plan, undone: none of it has happened to a copy. */
export const UNTOUCHED: Readonly<Record<string, PlainRow>> = {
  event: { state: 'DRAFT', publishedAt: null, cancelReason: null },
  partner: { logoId: null, logoWidth: null, logoHeight: null, awaitedLogoId: null },
  voting_round: { publishedAt: null, voidedAt: null },
  schedule_entry: { cancelledAt: null },
  phase: { state: 'PLANNED', visit: 1, pauseReason: null, guardFailures: null, overrideReason: null },
};

export interface CopiedTable {
  readonly table: OwnedTable;
  readonly rows: readonly PlainRow[];
}

/** Reads the plan of an event, and carries it into another database: the same rows under the same ids, as if nothing had happened yet. */
@Injectable()
export class PlanRows {
  constructor(
    private readonly rows: EventRowsStore,
    private readonly tables: EventTables,
    private readonly hooks: EventHooks,
  ) {}

  get planned(): readonly OwnedTable[] {
    const added = this.hooks.planTables;
    return this.tables.all.filter(({ name }) => PLAN_TABLES.has(name) || added.includes(name));
  }

  async read(tx: ReadTx, eventId: EventId): Promise<CopiedTable[]> {
    const copied: CopiedTable[] = [];
    for (const table of this.planned) {
      const rows = await this.rows.of(tx, table, eventId);
      copied.push({ table, rows: rows.filter((row) => !isCalledOff(table, row)) });
    }
    return copied;
  }

  /** @param author stands for everybody whom the rows name */
  async write(tx: WriteTx, tables: readonly CopiedTable[], author: UserId): Promise<void> {
    for (const { table, rows } of tables)
      await this.rows.insert(
        tx,
        table,
        rows.map((row) => ({ ...forPeopleWithoutFiles(table, row), ...UNTOUCHED[table.name], ...authors(table, row, author) })),
      );
  }
}

/** What was called off is history: undone, it would stand beside what replaced it. */
export function isCalledOff({ name }: Pick<OwnedTable, 'name'>, row: PlainRow): boolean {
  if (name === 'schedule_entry') return row['cancelledAt'] !== null;
  return name === 'voting_round' && row['voidedAt'] !== null;
}

/** People who do not exist have no files: a form that insists on one would let none of them submit. */
export function forPeopleWithoutFiles({ name }: Pick<OwnedTable, 'name'>, row: PlainRow): PlainRow {
  if (name !== 'form_version') return row;
  const fields = row['fields'] as readonly FormField[]; // what the table of form versions holds
  return { ...row, fields: fields.map((field) => (field.kind === 'FILE' ? { ...field, required: false } : field)) };
}

function authors({ columns }: OwnedTable, row: PlainRow, author: UserId): PlainRow {
  const named = columns.filter(({ person, property }) => person && row[property] !== null);
  return Object.fromEntries(named.map(({ property }) => [property, author]));
}
