import {
  ok,
  pageOf,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type SubmissionId,
  type Viewer,
} from '@jamboree/kernel';
import { mergeObstacle, undoObstacle, type MergeObstacle } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { MergeStore, type NamedEntry, type NamedMerge, type OtherTeam } from '../persistence/merge.store.js';
import type { Entry } from './entries.js';
import { numberCursor, readNumberCursor } from './list-cursors.js';
import { LoadMerge, type MergePair } from './load-merge.js';
import { ParticipationHooks } from './participation-hooks.js';
import type { SubmissionDetails } from './read-submission.js';

/** Where an entry lives on, and why. */
export interface MergedInto extends Omit<NamedMerge, 'byName'> {
  readonly into: NamedEntry;
  /** For those who check submissions. */
  readonly byName: string | null;
  /** What keeps the viewer from taking it back; null when nothing does. */
  readonly undoObstacle: MergeObstacle | null;
  readonly mayUndo: boolean;
}

/** One of two entries, with everything that merging them leaves where it is. */
export interface MergeSide extends NamedEntry {
  readonly files: number;
  readonly lateEntries: number;
  readonly bookings: number;
  readonly assignments: number;
}

export interface MergePreview {
  readonly from: MergeSide;
  readonly into: MergeSide;
  /** What stands in the way; null when nothing does. */
  readonly obstacle: MergeObstacle | null;
  /** Whose entry it will be, in this order. */
  readonly authors: readonly string[];
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;

/** What merging two entries would do, and what it has done. */
@Injectable()
export class ReadMerges {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadMerge,
    private readonly merges: MergeStore,
    private readonly attachments: AttachmentStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not merge them. */
  async preview(viewer: Viewer, fromId: SubmissionId, intoId: SubmissionId): Promise<MergePreview | null> {
    return this.uow.read(async (tx) => {
      const pair = await this.load.pair(tx, viewer, fromId, intoId);
      if (!pair.ok) return null;
      const from = await this.side(tx, pair.value.from);
      const into = await this.side(tx, pair.value.into);
      if (from === null || into === null) return null;
      const authors = [...(await this.merges.authors(tx, pair.value.from.submission.eventId, into)), ...from.authors];
      return { from, into, obstacle: mergeObstacle(pair.value.facts), authors };
    });
  }

  /** For its team and those who check submissions; null when it was not merged. */
  async into(viewer: Viewer, { submission, own, seesHistory }: SubmissionDetails): Promise<MergedInto | null> {
    const { id, mergedInto } = submission;
    if (!seesHistory || mergedInto === null) return null;
    return this.uow.read(async (tx) => {
      const merge = await this.merges.named(tx, id);
      const into = await this.merges.entry(tx, mergedInto);
      if (merge === null || into === null) return null;
      const pair = await this.load.pair(tx, viewer, id, mergedInto);
      const undo = pair.ok ? undoObstacle(await this.undoFacts(tx, pair.value)) : null;
      return { into, reason: merge.reason, at: merge.at, byName: own ? null : merge.byName, undoObstacle: undo, mayUndo: pair.ok };
    });
  }

  /** What was merged into an entry, for its team and those who check submissions. */
  async held(
    { submission, seesHistory }: SubmissionDetails,
    { first, after }: PageRequest,
  ): Promise<Result<Page<NamedEntry>, PageProblem>> {
    const { eventId, id } = submission;
    const position = readNumberCursor(after);
    if (!position.ok) return position;
    if (!seesHistory) return ok(NOTHING);
    const page = { first, afterNumber: position.value };
    return this.uow.read(async (tx) => ok(pageOf(await this.merges.held(tx, { eventId, intoId: id }, page), first, numberCursor)));
  }

  /** Teams whose entries were merged into one that the viewer may read. */
  async otherTeams(eventId: EventId, intoId: SubmissionId, { first, after }: PageRequest): Promise<Result<Page<OtherTeam>, PageProblem>> {
    const position = readNumberCursor(after);
    if (!position.ok) return position;
    const page = { first, afterNumber: position.value };
    return this.uow.read(async (tx) => ok(pageOf(await this.merges.teamsHeld(tx, { eventId, intoId }, page), first, numberCursor)));
  }

  private async undoFacts(tx: ReadTx, { from, into, facts }: MergePair) {
    const merge = await this.merges.current(tx, from.submission.id);
    return { from: from.submission, merge, survivor: into.submission, judgingBegun: facts.judgingBegun };
  }

  private async side(tx: ReadTx, { submission, extensions }: Entry): Promise<MergeSide | null> {
    const entry = await this.merges.entry(tx, submission.id);
    if (entry === null) return null;
    const { latestVersionId: version } = submission;
    const files = version === null ? [] : await this.attachments.ofVersions(tx, [version]);
    const bookings = await this.hooks.countTies(tx, 'BOOKINGS', submission.id);
    const assignments = await this.hooks.countTies(tx, 'ASSIGNMENTS', submission.id);
    const lateEntries = extensions.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > this.clock.now()).length;
    return { ...entry, files: files.length, lateEntries, bookings, assignments };
  }
}
