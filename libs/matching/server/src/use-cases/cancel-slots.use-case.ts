import { reasonIssues } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EndTalks } from './end-talks.js';
import { MentoringScene } from './mentoring-scene.js';
import type { SlotProblem } from './problems.js';

export interface CancelSlotsCommand extends Command {
  readonly slotIds: readonly MentorSlotId[];
  readonly reason: string;
}

/** As many as one offer can make. */
const MOST = 100;

/** Takes time back, all of it or none; whoever has booked is told why. */
@Injectable()
export class CancelSlots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly talks: EndTalks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CancelSlotsCommand): Promise<Result<readonly MentorSlotId[], SlotProblem>> {
    return this.uow.write<readonly MentorSlotId[], SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const slotIds = [...new Set(command.slotIds)];
      const issues = [
        ...reasonIssues(command.reason),
        ...(slotIds.length === 0 ? [{ field: 'slotIds', rule: 'required' as const }] : []),
        ...(slotIds.length > MOST ? [{ field: 'slotIds', rule: 'tooLong' as const, figures: { max: MOST, got: slotIds.length } }] : []),
      ];
      if (issues.length > 0) return err({ code: 'InvalidInput', issues });
      for (const slotId of slotIds) {
        const found = await this.scene.ownSlot(tx, viewer, slotId, now);
        if (!found.ok) return found;
        const cancelled = await this.talks.cancel(tx, found.value.facts, found.value.slot, command.reason.trim(), now);
        if (!cancelled.ok) return cancelled;
      }
      return ok(slotIds);
    });
  }
}
