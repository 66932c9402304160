import { may } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type SubmissionId,
  type Viewer,
} from '@jamboree/kernel';
import { isReleased, sharedPassages, shinglesOf, type SubmissionHintId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { HintStore, type NamedHint } from '../persistence/hint.store.js';
import { SketchStore } from '../persistence/sketch.store.js';
import { ParticipationHooks } from './participation-hooks.js';
import { WrittenTexts } from './written-texts.js';

export interface HintsQuery {
  readonly eventId: EventId;
  readonly submissionId: SubmissionId | null;
  readonly dismissed: boolean;
}

/** The passages that two entries share, as each of them writes them. */
export interface SharedPassages {
  readonly here: readonly string[];
  readonly there: readonly string[];
}

const MOST_PASSAGES = 20;

/** Hints for those who check submissions; what they have a conflict with, or may not read elsewhere, is not even hinted at. */
@Injectable()
export class ReadHints {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly hints: HintStore,
    private readonly sketches: SketchStore,
    private readonly texts: WrittenTexts,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not check submissions there. */
  async page(viewer: Viewer, query: HintsQuery, request: PageRequest): Promise<Result<Page<NamedHint> | null, PageProblem>> {
    const after = readIdCursor(request.after);
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const conflicts = await this.conflictsOfChecker(tx, viewer, query.eventId);
      if (conflicts === null) return ok(null);
      const page = pageOf(await this.hints.page(tx, { ...query, conflicts }, request.first + 1, after.value), request.first, idCursor);
      const items: NamedHint[] = [];
      for (const hint of page.items) if (await this.mayReadOther(tx, viewer, hint)) items.push(hint);
      return ok({ ...page, items });
    });
  }

  /** Null when there is none that the viewer may see. */
  async byId(tx: ReadTx, viewer: Viewer, id: SubmissionHintId): Promise<NamedHint | null> {
    const hint = await this.hints.named(tx, id);
    const conflicts = hint === null ? null : await this.conflictsOfChecker(tx, viewer, hint.eventId);
    if (hint === null || conflicts === null) return null;
    const hidden = [hint.submissionId, hint.otherId].some((one) => one !== null && conflicts.includes(one));
    return hidden || !(await this.mayReadOther(tx, viewer, hint)) ? null : hint;
  }

  async passages(viewer: Viewer, id: SubmissionHintId): Promise<SharedPassages | null> {
    return this.uow.read(async (tx) => {
      const hint = await this.byId(tx, viewer, id);
      if (hint === null || hint.otherId === null) return null;
      const both = [hint.submissionId, hint.otherId];
      const entries = await this.sketches.ofSubmissions(tx, both);
      const textOf = async (one: SubmissionId) => {
        const entry = entries.find(({ submissionId }) => submissionId === one);
        return entry === undefined ? '' : this.texts.of(tx, entry);
      };
      const here = await textOf(hint.submissionId);
      const there = await textOf(hint.otherId);
      return {
        here: sharedPassages(here, shinglesOf(there)).slice(0, MOST_PASSAGES),
        there: sharedPassages(there, shinglesOf(here)).slice(0, MOST_PASSAGES),
      };
    });
  }

  private async conflictsOfChecker(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<readonly SubmissionId[] | null> {
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null || !may(viewer, 'submission:check', facts, this.clock.now()).ok) return null;
    return this.hooks.conflictsOf(tx, eventId, viewer.userId);
  }

  /** An entry of another event is shown to whoever may read it there, and not told of otherwise. */
  private async mayReadOther(tx: ReadTx, viewer: Viewer, { other, eventId }: NamedHint): Promise<boolean> {
    if (other === null || other.eventId === eventId) return true;
    const facts = await this.events.within(tx, viewer, other.eventId);
    if (facts === null) return false;
    const conflict = (await this.hooks.conflictsOf(tx, other.eventId, viewer.userId)).includes(other.id);
    const resource = { released: isReleased(other.state), conflict };
    return may(viewer, 'submission:read', { ...facts, resource }, this.clock.now()).ok;
  }
}
