import type { EventFacts } from '@jamboree/event-domain';
import { EventSchema, PhaseSchema } from '@jamboree/event-server';
import type { EventId, PhaseId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** An event with the one phase that a round lives in: what a juror's autosave needs, without the other dozen phases. */
@Injectable()
export class RoundPhaseStore {
  async facts(tx: ReadTx, eventId: EventId, phaseId: PhaseId): Promise<EventFacts | null> {
    const event = await tx.findOne(EventSchema, { where: { id: eventId } });
    const phase = await tx.findOne(PhaseSchema, { where: { id: phaseId, eventId } });
    return event === null || phase === null ? null : { event, phases: [phase] };
  }
}
