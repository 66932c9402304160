import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { lateRequestTo, type LateRequestId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { LateRequestStore } from '../../persistence/late/late-request.store.js';
import { Entries, permittedOn } from '../entries.js';
import type { ExtensionProblem } from '../problems.js';

export interface WithdrawLateRequestCommand extends Command {
  readonly requestId: LateRequestId;
}

/** Takes the team's request back; possible for as long as nobody has answered it. */
@Injectable()
export class WithdrawLateRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly requests: LateRequestStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: WithdrawLateRequestCommand): Promise<Result<LateRequestId, ExtensionProblem>> {
    return this.uow.write<LateRequestId, ExtensionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const request = await this.requests.byId(tx, command.requestId);
      const entry = request === null ? null : await this.entries.load(tx, viewer, request.submissionId);
      // Another team's looks like none.
      if (request === null || entry === null || !entry.viewerIsMember) return err({ code: 'NotFound', what: 'request' });
      const allowed = permittedOn(viewer, 'extension:request', entry, now);
      if (!allowed.ok) return allowed;
      const stepped = lateRequestTo(request, 'WITHDRAWN');
      if (!stepped.ok) return stepped;

      const { id, eventId, submissionId } = request;
      await this.requests.close(tx, id, { state: 'WITHDRAWN', answer: '', closedBy: viewer.userId, closedAt: now, extensionId: null });
      await tx.record({ type: 'LateRequestWithdrawn', eventId, subjectId: submissionId, at: now, data: { requestId: id } });
      return ok(id);
    });
  }
}
