import { randomInt } from 'node:crypto';
import {
  freeSlug,
  may,
  mayOnInstance,
  slugFromText,
  validateEventSettings,
  type CityZone,
  type EventFacts,
  type LogoId,
} from '@jamboree/event-domain';
import { EventStore, PartnerLogos, ReadEvents, Roles } from '@jamboree/event-server';
import { EventCreation, type EventCreationRefused } from '@jamboree/identity-server';
import {
  asId,
  err,
  hasRole,
  instant,
  ok,
  type EventId,
  type InvalidInput,
  type LocalizedText,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, newId, randomToken, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventRowsStore } from '../../persistence/event-rows.store.js';
import { PlanRows, type CopiedTable } from './plan-rows.js';
import { copyRows } from './copy-rows.js';

export interface CopyAsTemplateCommand extends Command {
  readonly sourceId: EventId;
  readonly title: LocalizedText;
  readonly promise: LocalizedText;
  /** Wall time in `timeZone` at which the first phase opens. */
  readonly startsAt: string;
  readonly timeZone: string;
  readonly zones: readonly CityZone[];
}

export interface EventCopied {
  readonly eventId: EventId;
  readonly slug: string;
}

type Problem = NotPermitted | EventCreationRefused | NotFound | InvalidInput | IdempotencyMismatch;

/** As the column that holds it. */
const SEEDS = 2 ** 31 - 1;

/**
 * Makes a draft from an event that the viewer organises, of whatever age: its plan, moved to a new start, and nothing of what people did there.
 * Rounds of the jury come with the plan, so that `eventCreated` has nothing to add.
 */
@Injectable()
export class CopyAsTemplate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly read: ReadEvents,
    private readonly events: EventStore,
    private readonly roles: Roles,
    private readonly logos: PartnerLogos,
    private readonly plan: PlanRows,
    private readonly rows: EventRowsStore,
    private readonly creation: EventCreation,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CopyAsTemplateCommand): Promise<Result<EventCopied, Problem>> {
    const permitted = mayOnInstance(viewer, 'event:create');
    if (!permitted.ok) return permitted;
    const userId = permitted.value;
    return this.uow.write<EventCopied, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const allowed = await this.creation.permits(tx, viewer);
      if (!allowed.ok) return allowed;
      const source = await this.read.within(tx, viewer, command.sourceId);
      if (source === null) return err({ code: 'NotFound', what: 'event' });
      // An archived event cannot be managed any more, and yet it may be the best template.
      const manages = may(viewer, 'event:export', source, now);
      if (!manages.ok) return manages;
      if (!hasRole(viewer, command.sourceId, 'ORGANISER')) return err({ code: 'NotPermitted', action: 'event:manage', reason: 'ROLE' });

      const { title, promise, zones } = command;
      const { description, teamMin, teamMax } = source.event;
      const valid = validateEventSettings({ title, promise, description, teamMin, teamMax, zones, slug: null });
      if (!valid.ok) return valid;
      const wanted = slugFromText(title);
      const slug = freeSlug(wanted, await this.events.slugsLike(tx, wanted));
      const copied = await this.copy(tx, source, command, userId, slug);
      if (!copied.ok) return copied;

      const eventId = copied.value;
      await tx.record({ type: 'EventCreated', eventId, subjectId: eventId, at: now, data: { copyOf: command.sourceId } });
      await this.roles.grant(tx, { eventId, userId, role: 'ORGANISER', grantedBy: userId, at: now });
      return ok({ eventId, slug });
    });
  }

  private async copy(
    tx: WriteTx,
    { event, phases }: EventFacts,
    { title, promise, startsAt, timeZone, zones }: CopyAsTemplateCommand,
    author: UserId,
    slug: string,
  ): Promise<Result<EventId, InvalidInput>> {
    const now = this.clock.now();
    const tables = await this.plan.read(tx, event.id);
    const first = instant(Math.min(...phases.map(({ opensAt }) => opensAt)));
    const { tables: copied, issues } = copyRows(tables, {
      move: { first, readIn: event.zones[0]?.timeZone ?? timeZone, startsAt, timeZone },
      now,
      newId: () => newId(now),
      replaced: new Map([...peopleOf(tables, author), ...(await this.pictures(tables))]),
      event: { slug, title, promise, zones, externalUrl: null, createdBy: author },
      lotterySeed: () => randomInt(SEEDS),
      votingSeed: randomToken,
    });
    if (issues.length > 0) return err({ code: 'InvalidInput', issues });
    for (const { table, rows } of copied) await this.rows.insert(tx, table, rows);
    const [own] = copied.find(({ table }) => table.name === 'event')?.rows ?? [];
    return ok(asId<'Event'>(String(own?.['id'])));
  }

  /** Copies of the partners' logos, by the id of the original. */
  private async pictures(tables: readonly CopiedTable[]): Promise<Map<string, string>> {
    const copies = new Map<string, string>();
    const partners = tables.find(({ table }) => table.name === 'partner')?.rows ?? [];
    for (const { logoId } of partners) {
      const copy = typeof logoId === 'string' ? await this.logos.copy(asId<'Logo'>(logoId) satisfies LogoId) : null;
      if (copy !== null) copies.set(String(logoId), copy);
    }
    return copies;
  }
}

/** Everybody whom the rows name is replaced by who copies. */
function peopleOf(tables: readonly CopiedTable[], author: UserId): Map<string, string> {
  const people = new Map<string, string>();
  for (const { table, rows } of tables)
    for (const { property } of table.columns.filter(({ person }) => person))
      for (const row of rows) if (typeof row[property] === 'string') people.set(row[property], author);
  return people;
}
