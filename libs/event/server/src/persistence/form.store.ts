import type { FormPurpose, FormVersion } from '@jamboree/event-domain';
import type { EventId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { FormVersionSchema } from './form-version.schema.js';

const NEWEST = 'SELECT MAX("number") AS "number" FROM "form_version" WHERE "event_id" = ? AND "purpose" = ?';

/** Every version of the forms of events. */
@Injectable()
export class FormStore {
  /** The first one first. */
  history(tx: ReadTx, eventId: EventId, purpose: FormPurpose): Promise<FormVersion[]> {
    return tx.find(FormVersionSchema, { where: { eventId, purpose }, order: { number: 'ASC' } });
  }

  /** Null when none was ever stored. */
  async newest(tx: ReadTx, eventId: EventId, purpose: FormPurpose): Promise<number | null> {
    const [row] = await tx.rows<{ readonly number: number | null }>(NEWEST, [eventId, purpose]);
    return row?.number ?? null;
  }

  insert(tx: WriteTx, versions: readonly FormVersion[]): Promise<void> {
    return tx.insert(FormVersionSchema, versions);
  }
}
