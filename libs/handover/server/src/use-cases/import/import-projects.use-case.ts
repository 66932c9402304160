import type { EventFacts, EventState } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { readProject, verdicts, type ImportTable, type Planned, type ProjectPlan, type Verdict } from '@jamboree/handover-domain';
import { err, ok, type NotFound, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { ImportEntry } from '@jamboree/participation-server';
import { canonicalJson, Clock, sha256, UnitOfWork, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ImportedRowStore, type KnownProject } from '../../persistence/imported-row.store.js';
import { refusedStep, type ImportCounts, type ImportOptions, type RowStep } from './import-report.js';
import { RowSteps } from './row-steps.js';

/** Makes a team and a submission of every row of a list of projects that belongs to the event. For whoever runs the instance. */
@Injectable()
export class ImportProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly imported: ImportedRowStore,
    private readonly entry: ImportEntry,
    private readonly steps: RowSteps,
    private readonly clock: Clock,
  ) {}

  /** @param by whoever imports, as the frozen versions will say */
  async run(viewer: Viewer, by: UserId, slug: string, table: ImportTable, options: ImportOptions): Promise<Result<ImportCounts, NotFound>> {
    const loaded = await this.uow.read(async (tx) => {
      const facts = await this.events.bySlug(tx, slug);
      return facts === null ? null : { facts, known: await this.imported.projects(tx, facts.event.id) };
    });
    if (loaded === null) return err({ code: 'NotFound', what: `event “${slug}”` });
    const { facts, known } = loaded;
    const world: World = {
      facts,
      by,
      over: endOf(facts.event.state),
      byUrl: new Map(known.map((project) => [project.externalUrl, project])),
    };
    const read = verdicts(
      table,
      (record) => readProject(record, facts.event),
      ({ externalUrl }) => externalUrl,
    );
    const steps = read.map((verdict) => this.step(verdict, world));
    return ok(await this.steps.run(viewer, 'importProjects', steps, options));
  }

  private step(verdict: Verdict<ProjectPlan>, world: World): RowStep {
    if (verdict.kind === 'REFUSED') return refusedStep(verdict, verdict.reason);
    const { plan, line, name, notes } = verdict;
    const digest = sha256(canonicalJson(plan));
    const known = world.byUrl.get(plan.externalUrl) ?? null;
    if (known?.digest === digest) return { line, name, notes, outcome: 'UNCHANGED', text: plan.externalUrl, apply: null };
    const obstacle = world.over ?? (known === null ? null : obstacleTo(known, plan));
    if (obstacle !== null) return refusedStep(verdict, obstacle);
    const text = `${plan.submitted ? 'submission' : 'draft'} of “${plan.teamName}”`;
    const outcome = known === null ? 'IMPORTED' : 'UPDATED';
    return { line, name, notes, outcome, text, apply: (tx) => this.store(tx, verdict, known, digest, world) };
  }

  private async store(
    tx: WriteTx,
    { plan }: Planned<ProjectPlan>,
    known: KnownProject | null,
    digest: string,
    { facts, by }: World,
  ): Promise<string | null> {
    const now = this.clock.now();
    const { externalUrl, teamName, teamPitch, content, submitted } = plan;
    const entry = { externalUrl, teamName, teamPitch, content, submittedAt: submitted ? now : null, importedBy: by };
    const stored = await this.entry.run(tx, facts, entry, now);
    if (!stored.ok)
      return stored.error.code === 'StateChanged'
        ? `is ${stored.error.current} here`
        : `does not fit: ${stored.error.issues.map(({ field }) => field).join(', ')}`;
    const eventId = facts.event.id;
    if (known === null)
      await this.imported.add(tx, {
        eventId,
        kind: 'PROJECT',
        sourceKey: externalUrl,
        subjectId: stored.value.submissionId,
        digest,
        importedAt: now,
      });
    else await this.imported.redigest(tx, eventId, 'PROJECT', externalUrl, digest, now);
    return null;
  }
}

interface World {
  readonly facts: EventFacts;
  readonly by: UserId;
  /** Why the event takes nothing any more; null while it does. */
  readonly over: string | null;
  readonly byUrl: ReadonlyMap<string, KnownProject>;
}

function endOf(state: EventState): string | null {
  return state === 'ARCHIVED' || state === 'CANCELLED' ? `the event is ${state.toLowerCase()}: nothing is added any more` : null;
}

/** Why the submission is no longer the file's to change. */
function obstacleTo({ digest, state, taken }: KnownProject, plan: ProjectPlan): string | null {
  if (digest === null || taken) return 'is written by its team here';
  if (state !== 'DRAFT' && state !== 'SUBMITTED')
    return `is ${state.toLowerCase().replaceAll('_', ' ')} here: what was judged stays as it is`;
  return state === 'SUBMITTED' && !plan.submitted ? 'was submitted before and is a draft in this file' : null;
}
