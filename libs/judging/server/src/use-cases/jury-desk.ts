import { may } from '@jamboree/event-domain';
import { isActive, type Assignment, type Pair } from '@jamboree/judging-domain';
import {
  err,
  ok,
  type JudgingRoundId,
  type NotFound,
  type NotPermitted,
  type Result,
  type SubmissionId,
  type Viewer,
} from '@jamboree/kernel';
import { ParticipationHooks } from '@jamboree/participation-server';
import { Clock, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../persistence/assignment.store.js';
import { ConflictStore } from '../persistence/conflict.store.js';
import { EntryStore } from '../persistence/entry.store.js';
import { JurorStore, type Juror } from '../persistence/juror.store.js';
import type { JudgedEntry } from '../persistence/sheet-context.js';
import { RoundReader, type RoundFacts } from './round-facts.js';

/** Everything on the desk of somebody who manages the jury of one round. */
export interface JuryDesk extends RoundFacts {
  /** All submissions in competition, by number. */
  readonly entries: readonly JudgedEntry[];
  /** All assignments, whatever their state. */
  readonly assignments: readonly Assignment[];
  readonly jurors: readonly Juror[];
  /** Declared, of a team's own people, and of those who were in it or mentored it: none of them is asked. */
  readonly conflicts: readonly Pair[];
  /** A chief juror manages the jury without reading people's addresses. */
  readonly showsMail: boolean;
  /** Rule 6: what the viewer has a conflict with; its assignments are neither shown to nor changed by the viewer. */
  readonly hidden: ReadonlySet<SubmissionId>;
}

/** Opens the desk for whoever may manage the jury. */
@Injectable()
export class JuryDesks {
  constructor(
    private readonly reader: RoundReader,
    private readonly entries: EntryStore,
    private readonly assignments: AssignmentStore,
    private readonly jurors: JurorStore,
    private readonly conflicts: ConflictStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  async open(tx: ReadTx, viewer: Viewer, roundId: JudgingRoundId): Promise<Result<JuryDesk, NotFound | NotPermitted>> {
    const now = this.clock.now();
    const round = await this.reader.byId(tx, roundId, now);
    const { userId } = viewer;
    if (round === null) return err({ code: 'NotFound', what: 'round' });
    if (userId === null) return err({ code: 'NotPermitted', action: 'jury:manage', reason: 'SIGNED_OUT' });
    const permitted = may(viewer, 'jury:manage', round.facts, now);
    if (!permitted.ok) return permitted;
    const { eventId } = round.round;
    const jurors = await this.jurors.ofRound(tx, roundId);
    const people = jurors.map(({ id }) => id);
    const ties = await this.hooks.tiesOfPeople(tx, eventId, people, now);
    const tied = ties.map(({ userId: jurorId, submissionId }): Pair => ({ jurorId, submissionId }));
    return ok({
      ...round,
      showsMail: may(viewer, 'person:read', round.facts, now).ok,
      entries: await this.entries.ofEvent(tx, eventId),
      assignments: await this.assignments.ofRound(tx, roundId),
      jurors,
      conflicts: [...(await this.conflicts.pairs(tx, eventId)), ...tied],
      hidden: await this.conflicts.ofPerson(tx, eventId, userId),
    });
  }
}

/** What the viewer may see and assign. */
export function visibleEntries({ entries, hidden }: JuryDesk): JudgedEntry[] {
  return entries.filter(({ id }) => !hidden.has(id));
}

/** Every round after the first is for the submissions that were taken into it. */
export function wantsReviews({ round, assignments }: JuryDesk): (submissionId: SubmissionId) => boolean {
  const taken = new Set(assignments.filter(isActive).map(({ submissionId }) => submissionId));
  return (submissionId) => round.position === 1 || taken.has(submissionId);
}
