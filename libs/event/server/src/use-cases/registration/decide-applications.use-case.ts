import {
  APPLICATION_STEPS,
  may,
  reasonIssues,
  writeWindow,
  type Application,
  type ApplicationDecision,
  type ApplicationId,
  type EventFacts,
  type StateChanged,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { EventHooks } from '../event-hooks.js';
import { ReadEvents } from '../read-events.js';
import { Admissions } from './admissions.js';

export interface DecideApplicationsCommand extends Command {
  readonly eventId: EventId;
  readonly applicationIds: readonly ApplicationId[];
  readonly decision: ApplicationDecision;
  /** For whoever is declined. */
  readonly reason: string;
}

export const MOST_AT_ONCE = 100;

type Problem = NotPermitted | NotFound | InvalidInput | StateChanged | IdempotencyMismatch;

/**
 * Decides one application or many at once: all of them or none. By hand an organiser may go beyond a quota, never beyond the places of the event; a
 * decision is taken back only while people may still register.
 */
@Injectable()
export class DecideApplications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: DecideApplicationsCommand): Promise<Result<readonly ApplicationId[], Problem>> {
    const { eventId, applicationIds, decision } = command;
    const issues = [
      ...(decision === 'DECLINED' ? reasonIssues(command.reason) : []),
      ...(applicationIds.length === 0 ? [{ field: 'applicationIds', rule: 'required' as const }] : []),
      ...(applicationIds.length > MOST_AT_ONCE
        ? [{ field: 'applicationIds', rule: 'tooLong' as const, figures: { max: MOST_AT_ONCE } }]
        : []),
    ];
    if (issues.length > 0) return err({ code: 'InvalidInput', issues });
    return this.uow.write<readonly ApplicationId[], Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;
      const applications = (await this.store.byIds(tx, [...new Set(applicationIds)])).filter((one) => one.eventId === eventId);
      if (applications.length < new Set(applicationIds).size) return err({ code: 'NotFound', what: 'application' });
      for (const { displayName: _, ...application } of applications) {
        const refused = await this.decide(tx, viewer, facts, application, command, now);
        if (refused !== null) return err(refused);
      }
      if (decision === 'DECLINED') await this.admissions.promote(tx, facts, now);
      return ok(applicationIds);
    });
  }

  private async decide(
    tx: WriteTx,
    { userId: by }: Viewer,
    facts: EventFacts,
    application: Application,
    { decision: state, reason }: DecideApplicationsCommand,
    now: Instant,
  ): Promise<StateChanged | null> {
    const { state: current, eventId, userId } = application;
    if (current === state) return null;
    const changed = (what: string): StateChanged => ({ code: 'StateChanged', current: what });
    if (!APPLICATION_STEPS[current].includes(state)) return changed(current);
    const takenBack = current === 'ACCEPTED' || current === 'DECLINED';
    if (takenBack && !writeWindow({ phases: facts.phases, action: 'event:join', extension: null }, now).open) return changed(current);
    if (current === 'ACCEPTED' && (await this.hooks.standingOf(tx, userId, [eventId])).get(eventId)?.teamMember === true)
      return changed('IN_TEAM');
    const { capacity } = await this.admissions.policy(tx, eventId);
    const admitted = (await this.store.admitted(tx, eventId)).reduce((sum, { count }) => sum + count, 0);
    if (state === 'ACCEPTED' && capacity !== null && admitted >= capacity) return changed('FULL');
    const told = state === 'DECLINED' ? reason.trim() : null;
    await this.admissions.tell(tx, facts, await this.admissions.move(tx, facts, application, { state, reason: told, by }, now));
    return null;
  }
}
