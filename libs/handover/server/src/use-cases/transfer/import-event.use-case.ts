import { EventStore } from '@jamboree/event-server';
import { newPerson, type MailAddress, type Person } from '@jamboree/identity-domain';
import { personRow, PersonSchema, PersonStore } from '@jamboree/identity-server';
import { err, isLocale, ok, VISITOR, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { canonicalJson, Clock, newId, UnitOfWork, violationOf, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventRowsStore, type PlainRow } from '../../persistence/event-rows.store.js';
import type { OwnedTable } from '../../persistence/owned-tables.js';
import { checkDocument, type CheckedDocument } from './check-document.js';
import { CollectEvent } from './collect-event.js';
import { readDocument, type DamagedDocument, type DocumentPerson, type DocumentRow } from './event-document.js';
import { EventTables } from './event-tables.js';

/** What an import did. */
export interface EventImport {
  readonly slug: string;
  /** UNCHANGED: the event is here already, exactly as in the document. */
  readonly outcome: 'IMPORTED' | 'UNCHANGED';
  readonly rows: number;
  /** People of the document who had no account here. */
  readonly newPeople: number;
}

/** The event of the document is here and has gone on since; nothing is overwritten. */
export interface EventDiffers {
  readonly code: 'EventDiffers';
  readonly differing: number;
}

/** Something that must be unique is in use by another event here. */
export interface AlreadyTaken {
  readonly code: 'AlreadyTaken';
  readonly what: string;
}

export type ImportEventProblem = DamagedDocument | EventDiffers | AlreadyTaken;

/** Stores a whole event from its document, in one transaction: all of it or nothing. People are matched by mail address. */
@Injectable()
export class ImportEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly persons: PersonStore,
    private readonly rows: EventRowsStore,
    private readonly collect: CollectEvent,
    private readonly tables: EventTables,
    private readonly clock: Clock,
  ) {}

  async run(text: string): Promise<Result<EventImport, ImportEventProblem>> {
    const read = readDocument(text);
    if (!read.ok) return read;
    const checked = checkDocument(read.value, this.tables.all);
    if (!checked.ok) return checked;
    const found = { slug: read.value.slug, rows: read.value.rows.length };
    const command = { operation: 'importEvent', clientMutationId: null };
    try {
      const stored = await this.uow.write<EventImport, EventDiffers | AlreadyTaken>(VISITOR, command, (tx) =>
        this.store(tx, checked.value, read.value.rows, found),
      );
      if (stored.ok || stored.error.code !== 'IdempotencyMismatch') return stored as Result<EventImport, ImportEventProblem>; // narrowed just before
      throw new Error('A command without an id cannot have been seen before.');
    } catch (error) {
      const violation = violationOf(error);
      if (violation === null) throw error;
      return err({ code: 'AlreadyTaken', what: violation.constraint });
    }
  }

  private async store(
    tx: WriteTx,
    document: CheckedDocument,
    rows: readonly DocumentRow[],
    found: Pick<EventImport, 'slug' | 'rows'>,
  ): Promise<Result<EventImport, EventDiffers | AlreadyTaken>> {
    const { eventId } = document;
    if ((await this.events.byId(tx, eventId)) !== null) {
      const differing = difference((await this.collect.run(tx, eventId)).rows, rows);
      return differing === 0 ? ok({ ...found, outcome: 'UNCHANGED', newPeople: 0 }) : err({ code: 'EventDiffers', differing });
    }
    const taken = await this.takenBy(tx, document);
    if (taken !== null) return err({ code: 'AlreadyTaken', what: taken });
    const now = this.clock.now();
    const people = await this.people(tx, document.people, now);
    for (const table of this.tables.all) {
      const own = document.rowsOf(table).map((row) => withIds(table, row, people.idOf));
      await this.rows.insert(tx, table, own);
      // A row that hangs on a row of another event would have slipped in there.
      if ((await this.rows.of(tx, table, eventId)).length !== own.length)
        return err({ code: 'AlreadyTaken', what: `a row of ${table.name}` });
    }
    await tx.record({ type: 'EventImported', eventId, subjectId: eventId, at: now, data: { rows: found.rows } });
    return ok({ ...found, outcome: 'IMPORTED', newPeople: people.made });
  }

  private async takenBy(tx: WriteTx, { event }: CheckedDocument): Promise<string | null> {
    const { slug, externalUrl } = event;
    if (typeof slug === 'string' && (await this.events.bySlug(tx, slug)) !== null) return `the address ${slug}`;
    return typeof externalUrl === 'string' && (await this.events.byExternalUrl(tx, externalUrl)) !== null
      ? `the source ${externalUrl}`
      : null;
  }

  private async people(
    tx: WriteTx,
    people: readonly DocumentPerson[],
    now: Instant,
  ): Promise<{ idOf: ReadonlyMap<unknown, UserId>; made: number }> {
    const idOf = new Map<unknown, UserId>();
    let made = 0;
    for (const described of people) {
      const email = described.email as MailAddress; // checkDocument has parsed it
      const known = await this.persons.byEmail(tx, email);
      const person = known ?? personFrom(described, email, now);
      idOf.set(described.email, person.id);
      if (known !== null) continue;
      made += 1;
      await tx.insert(PersonSchema, personRow(person));
      await tx.record({ type: 'PersonRegistered', eventId: null, subjectId: person.id, at: now, data: {} });
    }
    return { idOf, made };
  }
}

function personFrom({ displayName, locale, timeZone, city }: DocumentPerson, email: MailAddress, now: Instant): Person {
  return { ...newPerson(newId<'User'>(now), { email, displayName, locale: isLocale(locale) ? locale : 'en' }, now), timeZone, city };
}

function withIds(table: OwnedTable, row: PlainRow, idOf: ReadonlyMap<unknown, UserId>): PlainRow {
  const people = table.columns.filter(({ person, property }) => person && row[property] !== null);
  return { ...row, ...Object.fromEntries(people.map(({ property }) => [property, idOf.get(row[property])])) };
}

/** How many rows are in only one of the two, or not alike in both. */
function difference(here: readonly DocumentRow[], there: readonly DocumentRow[]): number {
  const texts = new Set(here.map((row) => canonicalJson(row)));
  const missing = there.filter((row) => !texts.delete(canonicalJson(row))).length;
  return Math.max(missing, texts.size);
}
