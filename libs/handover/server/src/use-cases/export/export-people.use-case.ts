import { may, type EventFacts } from '@jamboree/event-domain';
import { CatalogueStore, EventHooks, EventStore, Forms, ReadEvents } from '@jamboree/event-server';
import { peopleTable, type ListedForm, type ListedPerson, type Table } from '@jamboree/handover-domain';
import { emptyProfile, visibleProfile } from '@jamboree/identity-domain';
import { PersonProfileStore } from '@jamboree/identity-server';
import { err, ok, type NotFound, type NotPermitted, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PeopleListStore, type RoleOnList } from '../../persistence/people-list.store.js';
import { CONTENT_TYPES, SHEET_NAME_MAX, type ExportFile, type ExportFormat } from './export-file.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

export type PeopleFormat = Exclude<ExportFormat, 'json'>;

type Problem = NotFound | NotPermitted | IdempotencyMismatch;

/** Writes the people of an event as a file that the import reads, for organisers. Who took such a list away, and how long it was, stands in the audit. */
@Injectable()
export class ExportPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly list: PeopleListStore,
    private readonly profiles: PersonProfileStore,
    private readonly catalogue: CatalogueStore,
    private readonly forms: Forms,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, slug: string, format: PeopleFormat): Promise<Result<ExportFile, Problem>> {
    const command = { operation: 'exportPeople', clientMutationId: null };
    const table = await this.uow.write<Table, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = this.readEvents.readable(viewer, await this.events.bySlug(tx, slug));
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'person:read', facts, now);
      if (!permitted.ok) return permitted;
      const people = await this.people(tx, facts);
      const eventId = facts.event.id;
      await tx.record({ type: 'PeopleExported', eventId, subjectId: eventId, at: now, data: { format, count: people.length } });
      return ok(peopleTable(people, await this.form(tx, facts), viewer.locale));
    });
    if (!table.ok) return table;
    const bytes = format === 'csv' ? writeCsv(table.value) : await writeXlsx(table.value, slug.slice(0, SHEET_NAME_MAX));
    return ok({ name: `${slug}-people.${format}`, contentType: CONTENT_TYPES[format], bytes });
  }

  private async people(tx: ReadTx, { event }: EventFacts): Promise<ListedPerson[]> {
    const people = await this.list.people(tx, event.id);
    const ids = people.map(({ id }) => id);
    const roles = byPerson(await this.list.roles(tx, event.id));
    const teams = await this.hooks.teamNamesOf(tx, event.id, ids);
    const profiles = await this.profilesOf(tx, ids);
    return people.map(({ id, answers, sector, invited, ...person }) => {
      // Organisers see of a profile what everybody in the event sees; of whoever is only invited, nothing.
      const told = invited ? undefined : profiles.get(id);
      const profile = visibleProfile(told ?? emptyProfile(id), 'EVENT');
      const grants = roles.get(id) ?? [];
      return {
        ...person,
        sector: sector ?? profile.sector,
        skills: profile.skills,
        languages: profile.languages,
        offers: profile.offers.text,
        seeks: profile.seeks.text,
        roles: grants.map(({ role }) => role),
        teamName: teams.get(id) ?? null,
        joinedAt: grants[0]?.at ?? null,
        answers: new Map(answers.map(({ key, text }) => [key, text])),
      };
    });
  }

  private async profilesOf(tx: ReadTx, people: readonly UserId[]) {
    return new Map((await this.profiles.ofPeople(tx, people)).map((profile) => [profile.userId, profile]));
  }

  private async form(tx: ReadTx, { event }: EventFacts): Promise<ListedForm> {
    const history = await this.forms.history(tx, event, 'REGISTRATION');
    const choice = ({ id: key, title }: { readonly id: string; readonly title: ListedForm['tracks'][number]['title'] }) => ({ key, title });
    return {
      fields: history.at(-1)?.fields ?? [],
      tracks: (await this.catalogue.tracks(tx, [event.id])).map(choice),
      files: await this.list.fileNames(tx, event.id),
      challenges: (await this.catalogue.challenges(tx, [event.id])).map(choice),
    };
  }
}

function byPerson(grants: readonly RoleOnList[]): ReadonlyMap<UserId, readonly RoleOnList[]> {
  const all = new Map<UserId, RoleOnList[]>();
  for (const grant of grants) {
    const known = all.get(grant.userId);
    if (known === undefined) all.set(grant.userId, [grant]);
    else known.push(grant);
  }
  return all;
}
