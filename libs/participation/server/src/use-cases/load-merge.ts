import type { PhaseClosed } from '@jamboree/event-domain';
import {
  err,
  ok,
  type Instant,
  type NotFound,
  type NotPermitted,
  type Result,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import type { MergeFacts } from '@jamboree/participation-domain';
import { Clock, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MergeStore } from '../persistence/merge.store.js';
import { SubmissionStateStore } from '../persistence/submission-state.store.js';
import { Entries, permittedOn, type Entry } from './entries.js';

/** Two entries that somebody may merge, with what decides whether they can be. */
export interface MergePair {
  readonly from: Entry;
  readonly into: Entry;
  readonly facts: MergeFacts;
  readonly by: UserId;
  readonly at: Instant;
}

/** Loads two entries for those who may merge both: whoever has a conflict of interest with either may not. */
@Injectable()
export class LoadMerge {
  constructor(
    private readonly entries: Entries,
    private readonly merges: MergeStore,
    private readonly states: SubmissionStateStore,
    private readonly clock: Clock,
  ) {}

  async pair(
    tx: ReadTx,
    viewer: Viewer,
    fromId: SubmissionId,
    intoId: SubmissionId,
  ): Promise<Result<MergePair, NotFound | NotPermitted | PhaseClosed>> {
    const at = this.clock.now();
    const from = await this.entries.load(tx, viewer, fromId);
    const into = await this.entries.load(tx, viewer, intoId);
    if (from === null || into === null) return err({ code: 'NotFound', what: 'submission' });
    for (const entry of [from, into]) {
      const allowed = permittedOn(viewer, 'submission:merge', entry, at);
      if (!allowed.ok) return allowed;
    }
    if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:merge', reason: 'SIGNED_OUT' });
    const { eventId } = from.submission;
    const facts = {
      from: from.submission,
      into: into.submission,
      heldByFrom: await this.merges.countHeld(tx, { eventId, intoId: fromId }),
      judgingBegun: await this.judgingBegun(tx, eventId),
    };
    return ok({ from, into, facts, by: viewer.userId, at });
  }

  private async judgingBegun(tx: ReadTx, eventId: Entry['submission']['eventId']): Promise<boolean> {
    const { judging, resultsReleased } = await this.states.progress(tx, eventId);
    return judging || resultsReleased;
  }
}
