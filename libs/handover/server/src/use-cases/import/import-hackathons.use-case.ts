import { freeSlug, templateByKey, type EventTemplate } from '@jamboree/event-domain';
import { EventHooks, EventStore, Roles } from '@jamboree/event-server';
import {
  hackathonEvent,
  readHackathon,
  verdicts,
  type HackathonPlan,
  type ImportTable,
  type Planned,
  type Verdict,
} from '@jamboree/handover-domain';
import type { UserId, Viewer } from '@jamboree/kernel';
import { canonicalJson, Clock, newId, sha256, UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ImportedRowStore, type KnownEvent } from '../../persistence/imported-row.store.js';
import { refusedStep, type ImportCounts, type ImportOptions, type RowStep } from './import-report.js';
import { RefreshHackathon } from './refresh-hackathon.js';
import { RowSteps } from './row-steps.js';

/** Phases, form and team size of an imported hackathon. */
const TEMPLATE = 'virtual-hackathon';

/** Makes a draft event of every row of a list of hackathons that is not here yet. For whoever runs the instance. */
@Injectable()
export class ImportHackathons {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly imported: ImportedRowStore,
    private readonly events: EventStore,
    private readonly roles: Roles,
    private readonly hooks: EventHooks,
    private readonly refresh: RefreshHackathon,
    private readonly steps: RowSteps,
    private readonly clock: Clock,
  ) {}

  /** @param owner becomes organiser of every new event */
  async run(viewer: Viewer, owner: UserId, table: ImportTable, options: ImportOptions): Promise<ImportCounts> {
    const template = templateByKey(TEMPLATE);
    if (template === null) throw new Error(`There is no template ${TEMPLATE}.`);
    const known = await this.uow.read((tx) => this.imported.events(tx));
    const byUrl = new Map(known.map((event) => [event.externalUrl, event]));
    const slugs = new Set(known.map(({ slug }) => slug));
    const steps = verdicts(table, readHackathon, ({ externalUrl }) => externalUrl).map((verdict) =>
      this.step(verdict, { byUrl, slugs, owner, template }),
    );
    return this.steps.run(viewer, 'importHackathons', steps, options);
  }

  private step(verdict: Verdict<HackathonPlan>, world: World): RowStep {
    if (verdict.kind === 'REFUSED') return refusedStep(verdict, verdict.reason);
    const { plan, line, name, notes } = verdict;
    const digest = sha256(canonicalJson(plan));
    const known = world.byUrl.get(plan.externalUrl);
    if (known === undefined) return this.addition(verdict, digest, world);
    if (known.digest === digest) return { line, name, notes, outcome: 'UNCHANGED', text: `event ${known.slug}`, apply: null };
    const obstacle = obstacleTo(known);
    if (obstacle !== null) return refusedStep(verdict, `event ${known.slug} ${obstacle}; change it there`);
    const apply = async (tx: WriteTx) => {
      await this.refresh.run(tx, known.id, plan, { template: world.template, digest });
      return null;
    };
    return { line, name, notes, outcome: 'UPDATED', text: `event ${known.slug}`, apply };
  }

  private addition({ plan, line, name, notes }: Planned<HackathonPlan>, digest: string, world: World): RowStep {
    const slug = freeSlug(plan.slug, world.slugs);
    world.slugs.add(slug);
    const contents = `${plan.criteria.length} criteria, ${plan.prizes.length} prizes, ${plan.tracks.length} tracks`;
    const apply = (tx: WriteTx) => this.add(tx, plan, slug, digest, world);
    return { line, name, notes, outcome: 'IMPORTED', text: `event ${slug}: ${contents}`, apply };
  }

  private async add(tx: WriteTx, plan: HackathonPlan, slug: string, digest: string, { owner, template }: World): Promise<null> {
    const now = this.clock.now();
    const planned = hackathonEvent({ plan, slug, template, createdBy: owner }, () => newId(now), now);
    const eventId = planned.event.id;
    await this.events.insert(tx, planned);
    await this.imported.add(tx, { eventId, kind: 'HACKATHON', sourceKey: plan.externalUrl, subjectId: eventId, digest, importedAt: now });
    await tx.record({
      type: 'EventCreated',
      eventId,
      subjectId: eventId,
      at: now,
      data: { template: template.key, importedFrom: plan.externalUrl },
    });
    await this.roles.grant(tx, { eventId, userId: owner, role: 'ORGANISER', grantedBy: owner, at: now });
    await this.hooks.eventCreated(tx, planned);
    return null;
  }
}

interface World {
  readonly byUrl: ReadonlyMap<string | null, KnownEvent>;
  /** Taken, those of earlier rows included. */
  readonly slugs: Set<string>;
  readonly owner: UserId;
  readonly template: EventTemplate;
}

/** Why the event is no longer the file's to change. */
function obstacleTo({ digest, state, version, inUse }: KnownEvent): string | null {
  if (digest === null) return 'did not come from a list';
  if (state !== 'DRAFT') return 'is published';
  return version > 1 || inUse ? 'was worked on here' : null;
}
