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
import { sameTopic, type AwaitedHelp, type MentorWait } from '@jamboree/matching-domain';
import { permitted } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorCardStore } from '../persistence/mentor-card.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentorWaitStore } from '../persistence/mentor-wait.store.js';
import { MentoringScene } from './mentoring-scene.js';

export interface WaitCommand extends Command {
  readonly eventId: EventId;
  /** One of both. */
  readonly mentorId: UserId | null;
  readonly topic: string | null;
  /** Whether one wants to wait; else not any more. */
  readonly wait: boolean;
}

export type WaitProblem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch | PhaseClosed | StateChanged;

/** Joins the line for a mentor, or for any mentor of a topic, or leaves it. Joining twice is joining. */
@Injectable()
export class WaitForMentor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly cards: MentorCardStore,
    private readonly waits: MentorWaitStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: WaitCommand): Promise<Result<AwaitedHelp, WaitProblem>> {
    return this.uow.write<AwaitedHelp, WaitProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, wait: wanted } = command;
      const { userId } = viewer;
      const event = await this.scene.event(tx, viewer, eventId);
      if (event === null) return err({ code: 'NotFound', what: 'mentor' });
      if (userId === null) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'SIGNED_OUT' });
      const found = await this.awaited(tx, command);
      if (!found.ok) return found;
      const awaited = found.value;
      if (userId === awaited.mentorId) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'STATE' });
      const party = await this.scene.party(tx, eventId, userId);
      const mine = (await this.waits.ofParty(tx, eventId, party)).filter((wait) => isFor(wait, awaited));
      if (!wanted) {
        for (const wait of mine)
          if (wait.state === 'WAITING' && !(await this.waits.move(tx, wait, 'WITHDRAWN', now))) return err(stateChanged('CHANGED'));
        return ok(awaited);
      }
      const allowed = permitted(viewer, 'mentoring:book', { event, resource: {}, extensions: [] }, now);
      if (!allowed.ok) return allowed;
      if (mine.length > 0) return ok(awaited);
      const begins = { state: 'WAITING' as const, createdAt: now, changedAt: now, version: 1 };
      const wait: MentorWait = { id: newId<'MentorWait'>(now), eventId, ...awaited, ...party, ...begins };
      await this.waits.add(tx, wait);
      await tx.record({ type: 'MentorAwaited', eventId, subjectId: awaited.mentorId ?? eventId, at: now, data: { waitId: wait.id } });
      return ok(awaited);
    });
  }

  /** Somebody who mentors, or a topic that somebody who mentors names; whoever leaves a line may leave one that has no end any more. */
  private async awaited(
    tx: ReadTx,
    { eventId, mentorId, topic, wait }: WaitCommand,
  ): Promise<Result<AwaitedHelp, NotFound | InvalidInput>> {
    if ((mentorId === null) === (topic === null)) return err({ code: 'InvalidInput', issues: [{ field: 'topic', rule: 'required' }] });
    if (mentorId !== null) {
      const known = !wait || (await this.slots.isAgreedMentor(tx, eventId, mentorId));
      return known ? ok({ mentorId, topic: null }) : err({ code: 'NotFound', what: 'mentor' });
    }
    const wanted = topic ?? '';
    const named = (await this.cards.topics(tx, eventId)).find((one) => sameTopic(one, wanted));
    if (named === undefined && wait) return err({ code: 'NotFound', what: 'mentor' });
    return ok({ mentorId: null, topic: named ?? wanted });
  }
}

function isFor({ mentorId, topic }: MentorWait, awaited: AwaitedHelp): boolean {
  if (awaited.topic === null) return mentorId === awaited.mentorId;
  return topic !== null && sameTopic(topic, awaited.topic);
}
