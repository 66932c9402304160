import { stateChanged, type PhaseClosed, type StateChanged } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { belongsTo, type MentorWait } from '@jamboree/matching-domain';
import { permitted } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentorWaitStore } from '../persistence/mentor-wait.store.js';
import { MentoringScene } from './mentoring-scene.js';

export interface WaitCommand extends Command {
  readonly eventId: EventId;
  readonly mentorId: UserId;
  /** Whether one wants to wait; else not any more. */
  readonly wait: boolean;
}

export type WaitProblem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch | PhaseClosed | StateChanged;

/** Joins the line for a mentor, or leaves it. Joining twice is joining. */
@Injectable()
export class WaitForMentor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly waits: MentorWaitStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: WaitCommand): Promise<Result<UserId, WaitProblem>> {
    return this.uow.write<UserId, WaitProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, mentorId, wait: wanted } = command;
      const { userId } = viewer;
      const event = await this.scene.event(tx, viewer, eventId);
      if (event === null || !(await this.slots.isMentor(tx, eventId, mentorId))) return err({ code: 'NotFound', what: 'mentor' });
      if (userId === null || userId === mentorId) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'STATE' });
      const party = await this.scene.party(tx, eventId, userId);
      const mine = (await this.waits.inLine(tx, eventId, mentorId)).find((wait) => belongsTo(wait, party));
      if (!wanted) {
        if (mine !== undefined && !(await this.waits.move(tx, mine, 'WITHDRAWN', now))) return err(stateChanged('CHANGED'));
        return ok(mentorId);
      }
      const allowed = permitted(viewer, 'mentoring:book', { event, resource: {}, extensions: [] }, now);
      if (!allowed.ok) return allowed;
      if ((await this.waits.mentorsOf(tx, eventId, party)).includes(mentorId)) return ok(mentorId);
      const begins = { state: 'WAITING' as const, createdAt: now, changedAt: now, version: 1 };
      const wait: MentorWait = { id: newId<'MentorWait'>(now), eventId, mentorId, ...party, ...begins };
      await this.waits.add(tx, wait);
      await tx.record({ type: 'MentorAwaited', eventId, subjectId: mentorId, at: now, data: { waitId: wait.id } });
      return ok(mentorId);
    });
  }
}
