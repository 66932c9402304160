import { nextForm, type EventFacts, type Form, type FormPurpose, type WrittenField } from '@jamboree/event-domain';
import type { InvalidInput, Result } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../persistence/catalogue.store.js';
import { Forms, type SavedForm } from './forms.js';

export interface FormChange {
  readonly history: readonly SavedForm[];
  readonly before: SavedForm;
  readonly after: Result<Form, InvalidInput>;
}

/** What an organiser's fields make of the form as it stands. The same for looking at a change and for saving it. */
@Injectable()
export class FormChanges {
  constructor(
    private readonly forms: Forms,
    private readonly catalogue: CatalogueStore,
  ) {}

  async of(tx: ReadTx, { event, phases }: EventFacts, purpose: FormPurpose, fields: readonly WrittenField[]): Promise<FormChange> {
    const history = await this.forms.history(tx, event, purpose);
    const before = history.at(-1);
    if (before === undefined) throw new Error(`The event ${event.id} has no form.`);
    const tracks = await this.catalogue.tracks(tx, [event.id]);
    const surroundings = { purpose, phaseKeys: phases.map(({ key }) => key), trackIds: tracks.map(({ id }) => id) };
    return { history, before, after: nextForm(fields, history, surroundings) };
  }
}
