import { templateForm, type Event, type FormPurpose, type FormVersion } from '@jamboree/event-domain';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { FormStore } from '../persistence/form.store.js';

/** A saved form, or the one that an event from before forms were stored has from its template. */
export type SavedForm = Omit<FormVersion, 'id'>;

const MOST_FORMS = 400;

/**
 * The forms of events, all versions of them. A version never changes, so what was read once is remembered: a team's autosave costs no statement as
 * long as the caller knows which version is the newest.
 */
@Injectable()
export class Forms {
  private readonly known = new Map<string, readonly SavedForm[]>();

  constructor(private readonly store: FormStore) {}

  /** From the first version to `number`, or to the newest. Never empty. */
  async history(tx: ReadTx, event: Event, purpose: FormPurpose, number: number | null = null): Promise<readonly SavedForm[]> {
    const until = number ?? (await this.newest(tx, event, purpose));
    const key = `${event.id} ${purpose}`;
    const known = this.known.get(key) ?? [];
    if (known.length >= until) return known.slice(0, until);
    const all = withFirst(event, purpose, await this.store.history(tx, event.id, purpose));
    if (this.known.size >= MOST_FORMS) this.known.clear();
    this.known.set(key, all.slice(0, until));
    return all.slice(0, until);
  }

  async newest(tx: ReadTx, { id }: Pick<Event, 'id'>, purpose: FormPurpose): Promise<number> {
    return (await this.store.newest(tx, id, purpose)) ?? 1;
  }
}

function withFirst(event: Event, purpose: FormPurpose, stored: readonly SavedForm[]): readonly SavedForm[] {
  if (stored[0]?.number === 1) return stored;
  const { id: eventId, createdAt: savedAt, createdBy: savedBy, templateKey } = event;
  return [{ eventId, purpose, number: 1, fields: templateForm(templateKey, purpose).fields, savedAt, savedBy }, ...stored];
}
