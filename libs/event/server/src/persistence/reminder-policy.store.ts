import { DEFAULT_POLICY, type ReminderPolicy } from '@jamboree/event-domain';
import type { EventId, Instant } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReminderPolicySchema } from './reminder-policy.schema.js';

/** A policy with its version; 0 for the shipped one, which no event has stored. */
export interface VersionedPolicy {
  readonly policy: ReminderPolicy;
  readonly version: number;
}

const INSERT = `INSERT INTO "reminder_policy" ("event_id", "submitting", "scoring", "saved_at", "version") VALUES (?, ?, ?, ?, 1)
  ON CONFLICT ("event_id") DO NOTHING`;

@Injectable()
export class ReminderPolicyStore {
  async ofEvent(tx: ReadTx, eventId: EventId): Promise<VersionedPolicy> {
    const row = await tx.findOne(ReminderPolicySchema, { where: { eventId } });
    if (row === null) return { policy: DEFAULT_POLICY, version: 0 };
    return { policy: { SUBMITTING: row.submitting, SCORING: row.scoring }, version: row.version };
  }

  /** False when somebody else changed it since that version. */
  async put(tx: WriteTx, eventId: EventId, { policy, version }: VersionedPolicy, now: Instant): Promise<boolean> {
    const { SUBMITTING: submitting, SCORING: scoring } = policy;
    if (version === 0) return (await tx.execute(INSERT, [eventId, JSON.stringify(submitting), JSON.stringify(scoring), now])) === 1;
    const set = { submitting, scoring, savedAt: now, version: version + 1 };
    return (await tx.update(ReminderPolicySchema, { eventId, version }, set)) === 1;
  }
}
