import { stateAt, type EventFacts } from '@jamboree/event-domain';
import {
  isActive,
  queueUp,
  type Assignment,
  type ConflictCascade,
  type ConflictedRound,
  type DeclareConflictFacts,
} from '@jamboree/judging-domain';
import type { Instant, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import { ParticipationHooks } from '@jamboree/participation-server';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../persistence/assignment.store.js';
import { ConflictStore } from '../persistence/conflict.store.js';
import { JurorStore, type Juror } from '../persistence/juror.store.js';
import { RoundStore } from '../persistence/round.store.js';
import { ScorecardStore } from '../persistence/scorecard.store.js';
import { expectStored } from './expect-stored.js';
import { capacityOf } from './juror-capacity.js';

/** Loads what a new conflict of interest touches, and stores what follows from it. */
@Injectable()
export class ConflictCascades {
  constructor(
    private readonly rounds: RoundStore,
    private readonly assignments: AssignmentStore,
    private readonly sheets: ScorecardStore,
    private readonly jurors: JurorStore,
    private readonly conflicts: ConflictStore,
    private readonly hooks: ParticipationHooks,
  ) {}

  async facts(tx: ReadTx, event: EventFacts, userId: UserId, submissionId: SubmissionId, now: Instant): Promise<DeclareConflictFacts> {
    const own = await this.assignments.ofPersonForSubmission(tx, userId, submissionId);
    const rounds: ConflictedRound[] = [];
    for (const assignment of own) {
      const round = await this.round(tx, event, assignment, now);
      if (round !== null) rounds.push(round);
    }
    return { declared: await this.conflicts.find(tx, userId, submissionId), rounds };
  }

  async carryOut(tx: WriteTx, facts: DeclareConflictFacts, cascade: ConflictCascade, seed: number, at: Instant): Promise<void> {
    const { conflict } = cascade;
    const { eventId } = conflict;
    await this.conflicts.add(tx, conflict);
    const declared = { submissionId: conflict.submissionId, userId: conflict.userId, kind: conflict.kind };
    await tx.record({ type: 'ConflictDeclared', eventId, subjectId: conflict.id, at, data: declared });
    for (const recused of cascade.recused) {
      const before = facts.rounds.find(({ assignment }) => assignment.id === recused.id);
      expectStored(before !== undefined && (await this.assignments.move(tx, recused, before.assignment.state)));
      await tx.record({ type: 'JurorRecused', eventId, subjectId: recused.id, at, data: { conflictId: conflict.id } });
    }
    for (const excluded of cascade.excluded) {
      expectStored(await this.sheets.replace(tx, excluded, excluded.scores));
      const scores = excluded.scores.map(({ criterionId, value }) => ({ criterionId, value }));
      await tx.record({ type: 'ScorecardExcluded', eventId, subjectId: excluded.id, at, data: { conflictId: conflict.id, scores } });
    }
    for (const { roundId, ...pair } of cascade.replacements) {
      const [place] = queueUp(await this.assignments.ofRound(tx, roundId), [pair]);
      if (place === undefined) continue;
      const replacement: Assignment = { id: newId<'Assignment'>(at), roundId, ...place, state: 'PROPOSED', origin: 'REPLACEMENT' };
      await this.assignments.add(tx, [replacement], at);
      await tx.record({
        type: 'JurorAssigned',
        eventId,
        subjectId: replacement.id,
        at,
        data: { ...pair, roundId, origin: 'REPLACEMENT', seed },
      });
    }
  }

  private async round(tx: ReadTx, event: EventFacts, assignment: Assignment, now: Instant): Promise<ConflictedRound | null> {
    const round = await this.rounds.byId(tx, assignment.roundId);
    const context = await this.sheets.context(tx, assignment.id);
    const phase = event.phases.find(({ id }) => id === round?.phaseId);
    if (round === null || context === null || phase === undefined) return null;
    const all = await this.assignments.ofRound(tx, round.id);
    const jurors = (await this.jurors.ofRound(tx, round.id)).filter(({ appointed }) => appointed);
    const state = stateAt(phase, now);
    return {
      roundId: round.id,
      replaceable: state !== 'CLOSED' && state !== 'SKIPPED',
      assignment: context.assignment,
      scorecard: context.scorecard,
      jurors: jurors.map((juror) => ({ id: juror.id, capacity: capacityOf(juror) })),
      reading: all.filter(isActive),
      excluded: [
        ...(await this.barred(tx, round, all, assignment.submissionId)),
        ...(await this.tied(tx, round, jurors, assignment.submissionId, now)),
      ],
    };
  }

  /** Who mentored the team or was in it. */
  private async tied(
    tx: ReadTx,
    { eventId }: { readonly eventId: EventFacts['event']['id'] },
    jurors: readonly Juror[],
    submissionId: SubmissionId,
    now: Instant,
  ): Promise<UserId[]> {
    const people = jurors.map(({ id }) => id);
    const ties = await this.hooks.tiesOfPeople(tx, eventId, people, now);
    return ties.filter((tie) => tie.submissionId === submissionId).map(({ userId }) => userId);
  }

  /** In conflict with the submission, or asked for it before. */
  private async barred(
    tx: ReadTx,
    round: { readonly id: JudgingRoundId; readonly eventId: EventFacts['event']['id'] },
    all: readonly Assignment[],
    submissionId: SubmissionId,
  ): Promise<UserId[]> {
    const inConflict = await this.conflicts.pairs(tx, round.eventId);
    return [...inConflict, ...all].filter((pair) => pair.submissionId === submissionId).map(({ jurorId }) => jurorId);
  }
}
