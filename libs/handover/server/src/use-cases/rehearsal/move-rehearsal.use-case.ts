import type { StateChanged } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { stepsTo } from '@jamboree/handover-domain';
import {
  DAY,
  err,
  ok,
  plus,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { SystemClock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RehearsalFolder } from '../../persistence/rehearsal-folder.js';
import { RehearsalWorlds } from './rehearsal-worlds.js';
import { isActing, Rehearsals } from './rehearsals.js';
import type { RehearsalState } from '../../persistence/rehearsal-state.js';

export interface MoveRehearsalCommand {
  readonly eventId: EventId;
  readonly to: Instant;
}

type Problem = NotFound | InvalidInput | StateChanged;

/** So far a rehearsal can be moved at once: longer than any event takes. */
const FARTHEST = 400 * DAY;

/** Moves a rehearsal's clock forward. On the way everything happens when it is due, as if that time had gone by. */
@Injectable()
export class MoveRehearsal {
  private readonly real = new SystemClock();

  constructor(
    private readonly rehearsals: Rehearsals,
    private readonly folder: RehearsalFolder,
    private readonly worlds: RehearsalWorlds,
  ) {}

  /** Back is where it began: by wiping and starting anew. Where the clock stands already, nothing happens. */
  run(viewer: Viewer, { eventId, to }: MoveRehearsalCommand): Promise<Result<RehearsalState, Problem>> {
    return this.rehearsals.alone(eventId, async () => {
      const found = await this.rehearsals.of(viewer, eventId);
      if (!found.ok) return found;
      const state = found.value;
      if (isActing(state, this.real.now())) return err({ code: 'StateChanged', current: 'ACTING' });
      if (to < state.now || to > plus(state.now, FARTHEST))
        return err({ code: 'InvalidInput', issues: [{ field: 'to', rule: 'outOfRange' }] });
      return ok(await this.walk(state, to));
    });
  }

  private async walk(state: RehearsalState, to: Instant): Promise<RehearsalState> {
    const open = await this.worlds.of(state);
    const facts = await open.world.get(UnitOfWork).read((tx) => open.world.get(EventStore).byId(tx, state.eventId));
    let reached = state.now;
    try {
      for (const moment of stepsTo(facts?.phases ?? [], state.now, to)) {
        open.clock.set(moment);
        await this.worlds.settle(open);
        reached = moment;
      }
    } finally {
      // What has happened has happened, also when the way ended early.
      open.clock.set(reached);
      await this.folder.write({ ...state, now: reached });
    }
    return { ...state, now: reached };
  }
}
