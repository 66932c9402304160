import { formAt, type Answers, type AskedForm, type Event } from '@jamboree/event-domain';
import { inLocale, type EventId, type Instant, type Locale, type UserId } from '@jamboree/kernel';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../../persistence/catalogue.store.js';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { Forms } from '../forms.js';

/** The registration form as it is asked now, and the consents that are given with it. */
@Injectable()
export class RegistrationForm {
  constructor(
    private readonly forms: Forms,
    private readonly catalogue: CatalogueStore,
    private readonly store: RegistrationStore,
  ) {}

  async of(tx: ReadTx, event: Event): Promise<AskedForm> {
    const history = await this.forms.history(tx, event, 'REGISTRATION');
    const [tracks, challenges] = [await this.catalogue.tracks(tx, [event.id]), await this.catalogue.challenges(tx, [event.id])];
    return formAt(history, history.length, { tracks: tracks.length, challenges: challenges.length });
  }

  /** Every consent among the answers, with the words that were read. */
  async keepConsents(
    tx: WriteTx,
    person: { readonly userId: UserId; readonly locale: Locale; readonly eventId: EventId },
    form: AskedForm,
    answers: Answers,
    now: Instant,
  ): Promise<void> {
    const { locale } = person;
    const given = form.fields.flatMap((field) => {
      const answer = answers.get(field.key);
      if (answer?.kind !== 'CONSENT') return [];
      const words = { fieldKey: field.key, textVersion: answer.textVersion, purpose: inLocale(field.title, locale) };
      return [{ id: newId<'Consent'>(now), ...person, ...words, givenAt: now, withdrawnAt: null }];
    });
    await this.store.addConsents(tx, given);
  }
}
