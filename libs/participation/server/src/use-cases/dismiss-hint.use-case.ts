import { err, ok, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import type { SubmissionHintId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { HintStore } from '../persistence/hint.store.js';
import { ReadHints } from './read-hints.js';

export interface DismissHintCommand extends Command {
  readonly hintId: SubmissionHintId;
}

export type HintProblem = NotFound | NotPermitted | IdempotencyMismatch;

/** An organiser has looked and found nothing wrong. The hint stays on record, and does not come back. */
@Injectable()
export class DismissHint {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reading: ReadHints,
    private readonly hints: HintStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: DismissHintCommand): Promise<Result<SubmissionHintId, HintProblem>> {
    return this.uow.write<SubmissionHintId, HintProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'submission:check', reason: 'SIGNED_OUT' });
      const hint = await this.reading.byId(tx, viewer, command.hintId);
      if (hint === null) return err({ code: 'NotFound', what: 'hint' });
      if (hint.dismissedAt !== null) return ok(hint.id);
      await this.hints.dismiss(tx, hint, viewer.userId, now);
      const { eventId, submissionId, kind, otherId } = hint;
      await tx.record({ type: 'HintDismissed', eventId, subjectId: submissionId, at: now, data: { hintId: hint.id, kind, otherId } });
      return ok(hint.id);
    });
  }
}
