import { departure, type DepartureEffect } from '@jamboree/event-domain';
import { EventHooks } from '@jamboree/event-server';
import { isActive } from '@jamboree/judging-domain';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssignmentStore } from '../persistence/assignment.store.js';
import { expectStored } from './expect-stored.js';

/** What it means for a jury that an organiser takes a juror out of the event: open places come back, finished sheets count as before. */
@Injectable()
export class LeaveJury implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly assignments: AssignmentStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addDeparture({
      preview: (tx, eventId, userId) => this.preview(tx, eventId, userId),
      carryOut: (tx, eventId, userId, at) => this.carryOut(tx, eventId, userId, at),
    });
  }

  private async preview(tx: ReadTx, eventId: EventId, userId: UserId): Promise<DepartureEffect[]> {
    const own = await this.assignments.ofPersonInEvent(tx, eventId, userId);
    const done = own.filter(({ state }) => state === 'COMPLETED').length;
    const open = own.filter((assignment) => isActive(assignment) && assignment.state !== 'COMPLETED').length;
    return [
      ...(open > 0 ? [departure('REVIEWS_TAKEN_BACK', { count: open })] : []),
      ...(done > 0 ? [departure('REVIEWS_STAY', { count: done })] : []),
    ];
  }

  private async carryOut(tx: WriteTx, eventId: EventId, userId: UserId, at: Instant): Promise<void> {
    for (const { id, state } of await this.assignments.ofPersonInEvent(tx, eventId, userId)) {
      if (state === 'COMPLETED' || !isActive({ state })) continue;
      expectStored(await this.assignments.move(tx, { id, state: 'REASSIGNED' }, state));
      await tx.record({ type: 'JurorUnassigned', eventId, subjectId: id, at, data: { from: state } });
    }
  }
}
