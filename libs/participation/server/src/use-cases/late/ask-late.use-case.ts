import { RoleStore } from '@jamboree/event-server';
import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { askLate, tellsOrganisers, type LateRequest, type LateRequestId } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../../mails/team-mails.js';
import { LateRequestStore } from '../../persistence/late/late-request.store.js';
import { TeamStore } from '../../persistence/team.store.js';
import { Entries, locksOf, permittedOn, type Entry } from '../entries.js';
import { ParticipationHooks } from '../participation-hooks.js';
import type { ExtensionProblem } from '../problems.js';
import type { SubmissionCommand } from '../withdraw-submission.use-case.js';

export interface AskLateCommand extends SubmissionCommand {
  readonly reason: string;
}

/** Nobody's team of organisers is larger; mails of one transaction keep other writers waiting. */
const TOLD_AT_MOST = 50;

/** A team asks to be let in late; the organisers are told by mail, unless they were told within the hour of another that still waits. */
@Injectable()
export class AskLate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly requests: LateRequestStore,
    private readonly roles: RoleStore,
    private readonly teams: TeamStore,
    private readonly persons: PersonStore,
    private readonly mails: TeamMails,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AskLateCommand): Promise<Result<LateRequestId, ExtensionProblem>> {
    return this.uow.write<LateRequestId, ExtensionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const entry = await this.entries.load(tx, viewer, command.submissionId);
      if (entry === null) return err({ code: 'NotFound', what: 'submission' });
      const allowed = permittedOn(viewer, 'extension:request', entry, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'extension:request', reason: 'SIGNED_OUT' });

      const { submission, facts } = entry;
      const { id: submissionId, eventId } = submission;
      const requests = await this.requests.ofSubmission(tx, submissionId);
      const askedBefore = await this.requests.timesAsked(tx, eventId, viewer.userId);
      const asked = { ...locksOf(entry), event: facts.event, submission, requests, askedBy: viewer.userId, askedBefore };
      const decided = askLate(asked, command.reason, now);
      if (!decided.ok) return decided;
      if (decided.value.kind === 'STANDS') return ok(decided.value.id);

      const due = tellsOrganisers(await this.requests.lastTold(tx, eventId), now);
      const organisers = due ? await this.unbiased(tx, submission) : [];
      const request: LateRequest = {
        ...{ id: newId<'LateRequest'>(now), eventId, submissionId, askedBy: viewer.userId, reason: decided.value.reason, askedAt: now },
        ...{ toldAt: organisers.length === 0 ? null : now },
        ...{ state: 'OPEN', answer: '', closedBy: null, closedAt: null, extensionId: null },
      };
      await this.requests.add(tx, request);
      await tx.record({ type: 'LateRequestAsked', eventId, subjectId: submissionId, at: now, data: { requestId: request.id } });
      await this.tell(tx, organisers, entry, request);
      return ok(request.id);
    });
  }

  private async tell(tx: WriteTx, to: readonly UserId[], { facts, teamName }: Entry, request: LateRequest): Promise<void> {
    const { id: about, askedBy, reason: message } = request;
    const personName = (await this.persons.byId(tx, askedBy))?.displayName ?? '';
    const news = { kind: 'LATE_ASKED', about, teamName, personName, message } as const;
    await this.mails.tell(
      tx,
      facts,
      to.map((one) => ({ ...news, to: one })),
    );
  }

  /** Organisers who may decide about this team: whoever belongs to it, or has a conflict of interest, does not hear of it. */
  private async unbiased(tx: ReadTx, { eventId, id, teamId }: Entry['submission']): Promise<UserId[]> {
    const organisers = await this.roles.firstHolders(tx, eventId, 'ORGANISER', TOLD_AT_MOST);
    const members = new Set((await this.teams.members(tx, teamId)).map(({ userId }) => userId));
    const conflicted = await this.hooks.conflictedAmong(tx, eventId, id, organisers);
    return organisers.filter((userId) => !members.has(userId) && !conflicted.has(userId));
  }
}
