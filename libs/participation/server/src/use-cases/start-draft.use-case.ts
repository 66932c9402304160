import { ReadEvents } from '@jamboree/event-server';
import { err, ok, type EventId, type Instant, type Result, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { permitted, revive, type Submission } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SubmissionStore } from '../persistence/submission.store.js';
import { Entries, locksOf, permittedOn } from './entries.js';
import type { SubmissionProblem } from './problems.js';
import { TeamOfOne } from './team-of-one.js';

export interface StartDraftCommand extends Command {
  readonly eventId: EventId;
}

/** Opens the own team's submission for writing: a new draft, the one that is there, or a withdrawn one again. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: ReadEvents,
    private readonly teamOfOne: TeamOfOne,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
  ) {}

  async run(viewer: Viewer, command: StartDraftCommand): Promise<Result<SubmissionId, SubmissionProblem>> {
    return this.uow.write<SubmissionId, SubmissionProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { userId } = viewer;
      const event = await this.events.within(tx, viewer, command.eventId);
      if (event === null) return err({ code: 'NotFound', what: 'event' });
      if (userId === null) return err({ code: 'NotPermitted', action: 'submission:edit', reason: 'SIGNED_OUT' });
      const existing = await this.submissions.ofPerson(tx, command.eventId, userId);
      if (existing !== null) return this.open(tx, viewer, existing, now);

      const allowed = permitted(viewer, 'submission:edit', { event, resource: { teamMember: true }, extensions: [] }, now);
      if (!allowed.ok) return allowed;
      const team = await this.teamOfOne.ensure(tx, viewer, userId, event, now);
      if (!team.ok) return team;

      const { id, number } = await this.submissions.add(tx, team.value, now);
      await tx.record({ type: 'DraftStarted', eventId: command.eventId, subjectId: id, at: now, data: { teamId: team.value.id, number } });
      return ok(id);
    });
  }

  /** What is there already opens in any state; only a withdrawn one needs its lock open to come back. */
  private async open(
    tx: WriteTx,
    viewer: Viewer,
    { id, state }: Submission,
    now: Instant,
  ): Promise<Result<SubmissionId, SubmissionProblem>> {
    if (state !== 'WITHDRAWN') return ok(id);
    const entry = await this.entries.load(tx, viewer, id);
    if (entry === null) return err({ code: 'NotFound', what: 'submission' });
    const allowed = permittedOn(viewer, 'submission:edit', entry, now);
    if (!allowed.ok) return allowed;
    const decided = revive({ ...locksOf(entry), submission: entry.submission }, now);
    if (!decided.ok) return decided;
    await this.submissions.setState(tx, entry.submission, decided.value);
    await tx.record({ type: 'SubmissionRevived', eventId: entry.submission.eventId, subjectId: id, at: now, data: {} });
    return ok(id);
  }
}
