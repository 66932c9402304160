import { err, ok, type Instant, type Result, type Viewer } from '@jamboree/kernel';
import { grantExtension, lateRequestTo, readLateAnswer, type LateRequestId } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../../mails/team-mails.js';
import { LateRequestStore } from '../../persistence/late/late-request.store.js';
import { Entries, permittedOn } from '../entries.js';
import type { ExtensionProblem } from '../problems.js';
import { LetInLate } from './let-in-late.js';

export interface AnswerLateRequestCommand extends Command {
  readonly requestId: LateRequestId;
  /** Until when the team is let in; null for a refusal. */
  readonly expiresAt: Instant | null;
  /** A refusal needs one; a late entry may have words. */
  readonly answer: string;
}

/** Lets a team in late that asked for it, or says why not; the team is told by mail, once. */
@Injectable()
export class AnswerLateRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly requests: LateRequestStore,
    private readonly letIn: LetInLate,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AnswerLateRequestCommand): Promise<Result<LateRequestId, ExtensionProblem>> {
    return this.uow.write<LateRequestId, ExtensionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const request = await this.requests.byId(tx, command.requestId);
      const entry = request === null ? null : await this.entries.load(tx, viewer, request.submissionId);
      if (request === null || entry === null) return err({ code: 'NotFound', what: 'request' });
      const allowed = permittedOn(viewer, 'extension:grant', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'extension:grant', reason: 'SIGNED_OUT' });

      const { expiresAt } = command;
      const stepped = lateRequestTo(request, expiresAt === null ? 'DECLINED' : 'GRANTED');
      if (!stepped.ok) return stepped;
      const answer = readLateAnswer(expiresAt !== null, command.answer);
      if (!answer.ok) return answer;
      if (expiresAt !== null) {
        const granted = grantExtension(entry, { expiresAt, reason: request.reason }, now);
        if (!granted.ok) return granted;
        const extension = { scope: 'CONTENT' as const, expiresAt, reason: granted.value.reason };
        await this.letIn.run(tx, entry, extension, viewer.userId, now, answer.value);
        return ok(request.id);
      }

      const { id, eventId, submissionId } = request;
      const closing = { closedBy: viewer.userId, closedAt: now, extensionId: null };
      await this.requests.close(tx, id, { state: 'DECLINED', answer: answer.value, ...closing });
      await tx.record({ type: 'LateRequestDeclined', eventId, subjectId: submissionId, at: now, data: { requestId: id } });
      const { teamName, facts, submission } = entry;
      const news = { kind: 'LATE_DECLINED', about: id, teamName, personName: '', message: answer.value } as const;
      await this.mails.tellTeam(tx, facts, submission.teamId, news);
      return ok(id);
    });
  }
}
