import { may, MOST_ENROLLED_AT_ONCE, type Admitted, type Enrolment } from '@jamboree/event-domain';
import type { EventId, Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReadEvents } from '../read-events.js';
import { JudgeEnrolments, type JudgedRows } from './judge-enrolments.js';

/** What would become of people whom an organiser brings in. Writes nothing. */
@Injectable()
export class PreviewEnrolments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly judge: JudgeEnrolments,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not bring people in. Of more rows than fit at once the first ones are judged. */
  async run(viewer: Viewer, eventId: EventId, enrolments: readonly Enrolment[], before: readonly Admitted[]): Promise<JudgedRows | null> {
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'person:grant', facts, now).ok) return null;
      return this.judge.run(tx, facts, enrolments.slice(0, MOST_ENROLLED_AT_ONCE), before, now);
    });
  }
}
