import { EventStore } from '@jamboree/event-server';
import { COLUMN_TITLES, shortlistTable } from '@jamboree/handover-domain';
import { err, inLocale, ok, type Locale, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistStore } from '../../persistence/shortlist.store.js';
import { ComposeShortlist, type ShortlistDetails } from '../shortlist/compose-shortlist.js';
import { ReadShortlist } from '../shortlist/read-shortlist.js';
import type { ShortlistRefusal } from '../shortlist/shortlist-access.js';
import { CONTENT_TYPES, SHEET_NAME_MAX, type ExportFile, type ExportFormat } from './export-file.js';
import { writeCsv } from './write-csv.js';
import { writeShortlistJson } from './write-shortlist-json.js';
import { writeXlsx } from './write-xlsx.js';

/** Writes a shortlist as a file, for officials and organisers; permission is asked anew at every download. */
@Injectable()
export class ExportShortlist {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly shortlists: ShortlistStore,
    private readonly read: ReadShortlist,
    private readonly compose: ComposeShortlist,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, slug: string, format: ExportFormat): Promise<Result<ExportFile, ShortlistRefusal>> {
    const facts = await this.uow.read((tx) => this.events.bySlug(tx, slug));
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const read = await this.read.run(viewer, facts.event.id, 'shortlist:export');
    return read.ok ? ok(await fileOf(read.value, format, viewer.locale)) : read;
  }

  /** For whoever runs the instance, at its command line: everything, whoever has a conflict with it. */
  async forOperator(slug: string, format: ExportFormat, locale: Locale): Promise<Result<ExportFile, NotFound>> {
    const details = await this.uow.read<Result<ShortlistDetails, NotFound>>(async (tx) => {
      const facts = await this.events.bySlug(tx, slug);
      if (facts === null) return err({ code: 'NotFound', what: `event “${slug}”` });
      const current = await this.shortlists.ofEvent(tx, facts.event.id);
      if (current === null) return err({ code: 'NotFound', what: `shortlist of “${slug}”` });
      return ok(await this.compose.run(tx, facts, current, { hidden: new Set(), locale, now: this.clock.now() }));
    });
    return details.ok ? ok(await fileOf(details.value, format, locale)) : details;
  }
}

async function fileOf(details: ShortlistDetails, format: ExportFormat, locale: Locale): Promise<ExportFile> {
  return { name: `${details.slug}-shortlist.${format}`, contentType: CONTENT_TYPES[format], bytes: await bytesOf(details, format, locale) };
}

async function bytesOf(details: ShortlistDetails, format: ExportFormat, locale: Locale): Promise<Buffer> {
  if (format === 'json') return writeShortlistJson(details);
  const criteria = details.criteria.map(({ id, key, title, weight }) => ({ id, key, title: inLocale(title, locale), weight }));
  const table = shortlistTable(details.lines, criteria, COLUMN_TITLES[locale]);
  return format === 'csv' ? writeCsv(table) : writeXlsx(table, details.slug.slice(0, SHEET_NAME_MAX));
}
