import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { stillOpen, type JoinRequest } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import type { RequestProblem } from './problems.js';

export interface WithdrawJoinRequestCommand extends Command {
  readonly requestId: JoinRequest['id'];
}

/** Takes one's own request back; possible for as long as nobody has answered it. */
@Injectable()
export class WithdrawJoinRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequestStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: WithdrawJoinRequestCommand): Promise<Result<JoinRequest, RequestProblem>> {
    return this.uow.write<JoinRequest, RequestProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const request = await this.requests.byId(tx, command.requestId);
      // Somebody else's looks like none.
      if (request === null || viewer.userId !== request.userId) return err({ code: 'NotFound', what: 'request' });
      const open = stillOpen(request, now);
      if (!open.ok) return open;
      const { id, eventId, teamId, userId } = request;
      await this.requests.decide(tx, id, 'WITHDRAWN', userId, now);
      await tx.record({ type: 'JoinRequestWithdrawn', eventId, subjectId: teamId, at: now, data: { requestId: id, userId } });
      return ok({ ...request, state: 'WITHDRAWN', decidedAt: now, decidedBy: userId });
    });
  }
}
