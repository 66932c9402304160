import type { Assignment, AssignmentState } from '@jamboree/judging-domain';
import type { AssignmentId, EventId, Instant, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AssignmentSchema, type StoredAssignment } from './assignment.schema.js';
import { ScorecardSchema, type StoredScorecard } from './scorecard.schema.js';

const OF_PERSON = `SELECT a."id", a."state" FROM "assignment" a JOIN "judging_round" r ON r."id" = a."round_id"
  WHERE r."event_id" = ? AND a."juror_id" = ?`;
const MOVE = 'UPDATE "assignment" SET "state" = ? WHERE "id" = ? AND "state" = ?';

@Injectable()
export class AssignmentStore {
  byId(tx: ReadTx, id: AssignmentId): Promise<StoredAssignment | null> {
    return tx.findOne(AssignmentSchema, { where: { id } });
  }

  ofRound(tx: ReadTx, roundId: JudgingRoundId): Promise<StoredAssignment[]> {
    return tx.find(AssignmentSchema, { where: { roundId }, order: { jurorId: 'ASC', position: 'ASC' } });
  }

  ofPersonForSubmission(tx: ReadTx, jurorId: UserId, submissionId: SubmissionId): Promise<StoredAssignment[]> {
    return tx.find(AssignmentSchema, { where: { jurorId, submissionId } });
  }

  /** In every round of the event. */
  ofPersonInEvent(tx: ReadTx, eventId: EventId, jurorId: UserId): Promise<Pick<StoredAssignment, 'id' | 'state'>[]> {
    return tx.rows(OF_PERSON, [eventId, jurorId]);
  }

  /** Adds assignments with an empty sheet each. */
  async add(tx: WriteTx, assignments: readonly Assignment[], now: Instant): Promise<void> {
    await tx.insert(
      AssignmentSchema,
      assignments.map((assignment) => ({ ...assignment, assignedAt: now })),
    );
    await tx.insert(
      ScorecardSchema,
      assignments.map((assignment) => emptySheet(assignment, now)),
    );
  }

  /** Moves an assignment on; false when it is no longer in the state that was decided on. */
  async move(tx: WriteTx, assignment: Pick<Assignment, 'id' | 'state'>, from: AssignmentState): Promise<boolean> {
    return (await tx.execute(MOVE, [assignment.state, assignment.id, from])) === 1;
  }
}

function emptySheet(assignment: Assignment, now: Instant): StoredScorecard {
  return {
    id: newId<'Scorecard'>(now),
    assignmentId: assignment.id,
    state: 'DRAFT',
    submissionVersionId: null,
    comment: '',
    privateNote: '',
    abstainReason: null,
    exclusion: null,
    version: 1,
    savedAt: null,
  };
}
