import { may } from '@jamboree/event-domain';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { policyIssues, type MentoringPolicy } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringPolicyStore } from '../persistence/mentoring-policy.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { CardProblem } from './problems.js';

export interface SaveMentoringPolicyCommand extends Command {
  readonly eventId: EventId;
  readonly maxOpen: number;
  readonly cancelHours: number;
  readonly expectedVersion: number;
}

/** How many bookings a team may have, and until when it may give one back. */
@Injectable()
export class SaveMentoringPolicy {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly policies: MentoringPolicyStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SaveMentoringPolicyCommand): Promise<Result<MentoringPolicy, CardProblem>> {
    return this.uow.write<MentoringPolicy, CardProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, maxOpen, cancelHours, expectedVersion } = command;
      const facts = await this.scene.event(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const allowed = may(viewer, 'event:manage', facts, now);
      if (!allowed.ok) return allowed;
      const known = await this.policies.of(tx, eventId);
      if (known.version !== expectedVersion) return err({ code: 'VersionConflict', currentVersion: known.version, theirs: known });
      const issues = policyIssues(command);
      if (issues.length > 0) return err({ code: 'InvalidInput', issues });
      const policy = { eventId, maxOpen, cancelHours, version: known.version + 1 };
      await this.policies.save(tx, policy);
      await tx.record({ type: 'MentoringPolicySaved', eventId, subjectId: eventId, at: now, data: { maxOpen, cancelHours } });
      return ok(policy);
    });
  }
}
