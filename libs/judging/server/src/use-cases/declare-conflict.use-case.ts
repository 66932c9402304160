import { randomInt } from 'node:crypto';
import { may } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { CONFLICT_KINDS, decideDeclareConflict, type Conflict } from '@jamboree/judging-domain';
import {
  err,
  ok,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type SubmissionId,
  type Viewer,
} from '@jamboree/kernel';
import { SubmissionStore } from '@jamboree/participation-server';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ConflictStore, type NamedConflict } from '../persistence/conflict.store.js';
import { ConflictCascades } from './conflict-cascades.js';

export interface DeclareConflictCommand extends Command {
  readonly submissionId: SubmissionId;
  /** One of `CONFLICT_KINDS`. */
  readonly kind: string;
  readonly note: string;
}

export type DeclareConflictProblem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

/** A juror, organiser or official declares a conflict of interest for oneself; everything that follows happens in the same transaction. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly submissions: SubmissionStore,
    private readonly cascades: ConflictCascades,
    private readonly conflicts: ConflictStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: DeclareConflictCommand): Promise<Result<NamedConflict, DeclareConflictProblem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'conflict:declare', reason: 'SIGNED_OUT' });
    const kind = CONFLICT_KINDS.find((one) => one === command.kind);
    if (kind === undefined) return err({ code: 'InvalidInput', issues: [{ field: 'kind', rule: 'unknown' }] });
    return this.uow.write<NamedConflict, DeclareConflictProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const submission = await this.submissions.byId(tx, command.submissionId);
      const event = submission === null ? null : await this.events.byId(tx, submission.eventId);
      if (submission === null || event === null) return err({ code: 'NotFound', what: 'submission' });
      const permitted = may(viewer, 'conflict:declare', event, now);
      if (!permitted.ok) return permitted;
      const seed = randomInt(2 ** 31);
      const facts = await this.cascades.facts(tx, event, userId, submission.id, now);
      const conflict: Conflict = {
        id: newId<'Conflict'>(now),
        eventId: submission.eventId,
        userId,
        submissionId: submission.id,
        kind,
        note: command.note.trim(),
        at: now,
      };
      const decided = decideDeclareConflict(facts, conflict, seed);
      if (!decided.ok) return decided;
      if (facts.declared === null) await this.cascades.carryOut(tx, facts, decided.value, seed, now);
      const named = await this.conflicts.named(tx, decided.value.conflict.id);
      return named === null ? err({ code: 'NotFound', what: 'conflict' }) : ok(named);
    });
  }
}
