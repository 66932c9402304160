import type { EventId } from '@jamboree/kernel';
import { usualPolicy, type MentoringPolicy } from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringPolicySchema } from './mentoring-policy.schema.js';

/** How organisers want mentors to be booked. */
@Injectable()
export class MentoringPolicyStore {
  async of(tx: ReadTx, eventId: EventId): Promise<MentoringPolicy> {
    return (await tx.findOne(MentoringPolicySchema, { where: { eventId } })) ?? usualPolicy(eventId);
  }

  async save(tx: WriteTx, policy: MentoringPolicy): Promise<void> {
    const { eventId, version } = policy;
    if (version === 1) await tx.insert(MentoringPolicySchema, policy);
    else await tx.update(MentoringPolicySchema, { eventId, version: version - 1 }, policy);
  }
}
