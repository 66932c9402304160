import { RoleStore } from '@jamboree/event-server';
import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type EventId, type Result, type SubmissionId, type UserId, type Viewer } from '@jamboree/kernel';
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

/** A team asks to be let in late; the organisers are told by mail, unless they have just been told of another. */
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
      const asked = { ...locksOf(entry), event: facts.event, submission, requests, askedBy: viewer.userId };
      const decided = askLate(asked, command.reason, now);
      if (!decided.ok) return decided;
      if (decided.value.kind === 'STANDS') return ok(decided.value.id);

      const waiting = await this.requests.newestOpen(tx, eventId);
      const request: LateRequest = {
        ...{ id: newId<'LateRequest'>(now), eventId, submissionId, askedBy: viewer.userId, reason: decided.value.reason, askedAt: now },
        ...{ state: 'OPEN', answer: '', closedBy: null, closedAt: null, extensionId: null },
      };
      await this.requests.add(tx, request);
      await tx.record({ type: 'LateEntryAsked', eventId, subjectId: submissionId, at: now, data: { requestId: request.id } });
      if (tellsOrganisers(waiting, now)) await this.tell(tx, entry, request);
      return ok(request.id);
    });
  }

  private async tell(
    tx: WriteTx,
    { facts, teamName, submission }: Entry,
    { id: about, askedBy, reason: message }: LateRequest,
  ): Promise<void> {
    const organisers = await this.unbiased(tx, submission.eventId, submission.id, submission.teamId);
    const personName = (await this.persons.byId(tx, askedBy))?.displayName ?? '';
    const news = { kind: 'LATE_ASKED', about, teamName, personName, message } as const;
    await this.mails.tell(
      tx,
      facts,
      organisers.map((to) => ({ ...news, to })),
    );
  }

  /** Whoever has a conflict of interest does not decide about this team, and so does not hear of it. */
  private async unbiased(
    tx: ReadTx,
    eventId: EventId,
    submissionId: SubmissionId,
    teamId: Entry['submission']['teamId'],
  ): Promise<UserId[]> {
    const members = new Set((await this.teams.members(tx, teamId)).map(({ userId }) => userId));
    const free: UserId[] = [];
    for (const userId of await this.roles.firstHolders(tx, eventId, 'ORGANISER', TOLD_AT_MOST))
      if (!members.has(userId) && !(await this.hooks.conflictsOf(tx, eventId, userId)).includes(submissionId)) free.push(userId);
    return free;
  }
}
