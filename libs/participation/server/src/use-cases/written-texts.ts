import { writtenAnswers, type AskedForm } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { EntryText } from '../persistence/sketch.store.js';
import { Entries } from './entries.js';

type Answered = Pick<EntryText, 'eventId' | 'formVersion' | 'content'>;

const NOTHING_ASKED = { fields: [], askedEarlier: [] };

/** What entries say in words, by the form that each of them answers. */
@Injectable()
export class WrittenTexts {
  constructor(
    private readonly events: EventStore,
    private readonly entries: Entries,
  ) {}

  /** Everything but the title, which two entries may well share. */
  async of(tx: ReadTx, entry: Answered): Promise<string> {
    const { summary, answers } = entry.content;
    return [summary, ...writtenAnswers(await this.formOf(tx, entry), answers)].join('\n\n');
  }

  async formOf(tx: ReadTx, { eventId, formVersion }: Answered): Promise<Pick<AskedForm, 'fields' | 'askedEarlier'>> {
    const facts = await this.events.byId(tx, eventId);
    return facts === null ? NOTHING_ASKED : (await this.entries.formOf(tx, facts, formVersion)).form;
  }
}
