import { may } from '@jamboree/event-domain';
import {
  weightedMean,
  type Assignment,
  type Scorecard,
  type ScorecardChange,
  type ScorecardFacts,
  type ScorecardProblem,
} from '@jamboree/judging-domain';
import { err, ok, type AssignmentId, type Instant, type NotFound, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { ENTERED_STATES } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command, type DomainEvent, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../persistence/assignment.store.js';
import { RoundPhaseStore } from '../persistence/round-phase.store.js';
import { ScorecardStore } from '../persistence/scorecard.store.js';
import type { AssignedEntry, SheetContext } from '../persistence/sheet-context.js';
import { expectStored } from './expect-stored.js';
import { roundWindow } from './round-facts.js';

export interface SheetCommand extends Command {
  readonly assignmentId: AssignmentId;
}

/** A sheet as its own juror sees it after a write. */
export interface OwnSheet {
  readonly scorecard: Scorecard;
  readonly assignment: Assignment;
  readonly entry: AssignedEntry;
  readonly blind: boolean;
  readonly weightedMean: number | null;
}

export type SheetProblem = ScorecardProblem | NotFound | IdempotencyMismatch;

type Decide = (facts: ScorecardFacts, jurorId: UserId, now: Instant) => Result<ScorecardChange, ScorecardProblem>;

/** What becomes of a sheet is a decision of the domain; how it is loaded, stored and recorded is the same for all of them. */
@Injectable()
export class SheetWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly phases: RoundPhaseStore,
    private readonly sheets: ScorecardStore,
    private readonly assignments: AssignmentStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The phase is read and the moment taken inside the transaction that writes: a score and the end of its phase have one order.
   *
   * @param eventType what is recorded; null for an autosave, which changes nothing that counts
   */
  async write(viewer: Viewer, command: SheetCommand, eventType: string | null, decide: Decide): Promise<Result<OwnSheet, SheetProblem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'scorecard:score', reason: 'SIGNED_OUT' });
    return this.uow.write<OwnSheet, SheetProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const context = await this.sheets.context(tx, command.assignmentId);
      if (context === null || context.assignment.jurorId !== userId) return err({ code: 'NotFound', what: 'assignment' });
      const facts = await this.permit(tx, viewer, context, now);
      if (!facts.ok) return facts;
      const decided = decide(facts.value, userId, now);
      if (!decided.ok) return decided;
      await this.store(tx, context, decided.value);
      if (eventType !== null) await tx.record(happened(eventType, context, decided.value, now));
      return ok(ownSheet({ ...context, ...decided.value }));
    });
  }

  private async permit(tx: WriteTx, viewer: Viewer, context: SheetContext, now: Instant): Promise<Result<ScorecardFacts, SheetProblem>> {
    const event = await this.phases.facts(tx, context.eventId, context.phaseId);
    const timing = event === null ? null : roundWindow(event, context.phaseId, now);
    if (event === null || timing === null) return err({ code: 'NotFound', what: 'round' });
    const resource = { assigned: true, conflict: context.conflict };
    const permitted = may(viewer, 'scorecard:score', { ...event, resource }, now);
    // A closed phase is answered by the decision, which says when it closed.
    if (!permitted.ok && permitted.error.reason !== 'PHASE') return permitted;
    return ok({
      assignment: context.assignment,
      scorecard: context.scorecard,
      rubric: context.rubric,
      trackId: context.entry.trackId,
      newestVersionId: context.entry.newestVersionId,
      inCompetition: ENTERED_STATES.some((state) => state === context.entry.state),
      conflict: context.conflict,
      window: timing.window,
    });
  }

  private async store(tx: WriteTx, before: SheetContext, { scorecard, assignment }: ScorecardChange): Promise<void> {
    expectStored(await this.sheets.replace(tx, scorecard, before.scorecard.scores));
    const { state } = before.assignment;
    if (assignment.state !== state) expectStored(await this.assignments.move(tx, assignment, state));
  }
}

export function ownSheet(context: SheetContext): OwnSheet {
  const { scorecard, assignment, entry, blind, rubric } = context;
  return { scorecard, assignment, entry, blind, weightedMean: weightedMean(scorecard.scores, rubric, entry.trackId) };
}

/** The scores are facts, and whatever counts is traceable to the sheet that was submitted; remarks stay out of the audit. */
function happened(type: string, context: SheetContext, { scorecard }: ScorecardChange, at: Instant): DomainEvent {
  return {
    type,
    eventId: context.eventId,
    subjectId: scorecard.id,
    at,
    data: {
      assignmentId: context.assignment.id,
      submissionVersionId: scorecard.submissionVersionId,
      version: scorecard.version,
      scores: scorecard.scores.map(({ criterionId, value }) => ({ criterionId, value })),
    },
  };
}
