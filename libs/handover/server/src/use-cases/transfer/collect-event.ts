import type { Person } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import type { EventId, UserId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventRowsStore, type PlainRow } from '../../persistence/event-rows.store.js';
import type { OwnedTable } from '../../persistence/owned-tables.js';
import type { DocumentPerson, DocumentRow } from './event-document.js';
import { EventTables } from './event-tables.js';

export interface CollectedEvent {
  readonly people: readonly DocumentPerson[];
  readonly rows: readonly DocumentRow[];
}

/** People are read in portions: a statement takes only so many parameters. */
const PORTION = 500;

/** Reads all that belongs to an event, with people by mail address. */
@Injectable()
export class CollectEvent {
  constructor(
    private readonly rows: EventRowsStore,
    private readonly persons: PersonStore,
    private readonly tables: EventTables,
  ) {}

  async run(tx: ReadTx, eventId: EventId): Promise<CollectedEvent> {
    const found: { readonly table: OwnedTable; readonly row: PlainRow }[] = [];
    for (const table of this.tables.all) for (const row of await this.rows.of(tx, table, eventId)) found.push({ table, row });
    const people = await this.people(tx, new Set(found.flatMap(({ table, row }) => peopleIn(table, row))));
    const emailOf = new Map(people.map(({ id, email }) => [id, email]));
    return {
      people: people
        .map(({ email, displayName, locale, timeZone, city }) => ({ email, displayName, locale, timeZone, city }))
        .sort(byEmail),
      rows: found.map(({ table, row }) => ({ table: table.name, row: withEmails(table, row, emailOf) })),
    };
  }

  private async people(tx: ReadTx, ids: ReadonlySet<UserId>): Promise<Person[]> {
    const all = [...ids];
    const people: Person[] = [];
    for (let start = 0; start < all.length; start += PORTION)
      people.push(...(await this.persons.byIds(tx, all.slice(start, start + PORTION))));
    return people;
  }
}

function peopleIn(table: OwnedTable, row: PlainRow): UserId[] {
  // Columns that point to people hold their ids.
  return table.columns.filter(({ person, property }) => person && row[property] !== null).map(({ property }) => row[property] as UserId);
}

function withEmails(table: OwnedTable, row: PlainRow, emailOf: ReadonlyMap<unknown, string>): PlainRow {
  const people = table.columns.filter(({ person }) => person);
  if (people.length === 0) return row;
  return { ...row, ...Object.fromEntries(people.map(({ property }) => [property, emailOf.get(row[property]) ?? null])) };
}

function byEmail(a: DocumentPerson, b: DocumentPerson): number {
  return a.email < b.email ? -1 : a.email > b.email ? 1 : 0;
}
