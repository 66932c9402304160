import {
  fillIn,
  formatInZones,
  languageFor,
  writeWindow,
  type EventFacts,
  type Message,
  type MessageKind,
  type MessageValues,
} from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import type { PersonalMail } from '@jamboree/identity-server';
import { inLocale, type Action, type Instant, type Locale, type UserId } from '@jamboree/kernel';
import { Clock, Config, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventHooks } from '../event-hooks.js';
import { MessageSegments } from './message-segments.js';

/** A message in one reader's words. */
export interface ComposedMessage {
  readonly person: Person;
  /** The language it is in; another than the reader's when it was not written in theirs. */
  readonly language: Locale;
  readonly subject: string;
  readonly content: PersonalMail['content'];
}

/** Puts a message into words for each of its readers: their name, language, team and times. */
@Injectable()
export class ComposeMessage {
  constructor(
    private readonly hooks: EventHooks,
    private readonly segments: MessageSegments,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** One question for the teams of all of them. Readers for whom no language is complete are left out. */
  async for(tx: ReadTx, facts: EventFacts, message: Message, people: readonly Person[]): Promise<ComposedMessage[]> {
    const teams = await this.hooks.teamNamesOf(
      tx,
      facts.event.id,
      people.map(({ id }) => id),
    );
    return people.flatMap((person) => {
      const language = languageFor(message, person.locale);
      return language === null ? [] : this.compose(facts, message, person, language, teams);
    });
  }

  private compose(
    facts: EventFacts,
    message: Message,
    person: Person,
    language: Locale,
    teams: ReadonlyMap<UserId, string>,
  ): ComposedMessage {
    const values = this.valuesFor(facts, message, person, language, teams.get(person.id) ?? WORDS[language].noTeam);
    // An announcement is shown on pages too, where nobody fills anything in.
    const written = (text: string) => (message.kind === 'ANNOUNCEMENT' ? text : fillIn(text, values));
    const paragraphs = written(inLocale(message.body, language)).split(/\n\s*\n/);
    return {
      person,
      language,
      subject: written(inLocale(message.subject, language)),
      content: {
        paragraphs: paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== ''),
        footnotes: [WORDS[person.locale].why[message.kind](inLocale(facts.event.title, person.locale))],
      },
    };
  }

  private valuesFor(facts: EventFacts, { segment }: Message, person: Person, language: Locale, team: string): MessageValues {
    const { event } = facts;
    const source = this.segments.of(segment);
    const deadline = deadlineOf(facts, source.deadlineOf, this.clock.now());
    const zones = [...event.zones, { timeZone: person.timeZone }];
    return {
      name: person.displayName,
      event: inLocale(event.title, language),
      team,
      link: `${this.config.publicUrl}${source.path(event.slug)}`,
      deadline: deadline === null ? WORDS[language].noDeadline : formatInZones(deadline, zones, language),
    };
  }
}

/** The announced end that counts now: grace is nothing to be promised. */
function deadlineOf({ phases }: EventFacts, action: Action, now: Instant): Instant | null {
  const window = writeWindow({ phases, action, extension: null }, now);
  if (window.kind === 'GRACE') return window.closedAt;
  return window.closesAt ?? window.nextPhase?.closesAt ?? window.closedAt;
}

interface Words {
  readonly noTeam: string;
  readonly noDeadline: string;
  readonly why: Readonly<Record<MessageKind, (event: string) => string>>;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    noTeam: 'your team',
    noDeadline: 'a date that is still to be announced',
    why: {
      MESSAGE: (event) => `The organisers of “${event}” wrote this to you because you have a part in it.`,
      ANNOUNCEMENT: (event) => `An announcement of “${event}”, in which you have a part.`,
      REMINDER: (event) => `An automatic reminder of “${event}”, in which you have a part.`,
    },
  },
  de: {
    noTeam: 'Ihr Team',
    noDeadline: 'zu einem Termin, der noch bekannt gegeben wird',
    why: {
      MESSAGE: (event) => `Das schreiben Ihnen die Veranstaltenden von „${event}“, weil Sie daran beteiligt sind.`,
      ANNOUNCEMENT: (event) => `Eine Ankündigung von „${event}“, woran Sie beteiligt sind.`,
      REMINDER: (event) => `Eine automatische Erinnerung von „${event}“, woran Sie beteiligt sind.`,
    },
  },
  id: {
    noTeam: 'tim Anda',
    noDeadline: 'waktu yang akan diumumkan',
    why: {
      MESSAGE: (event) => `Penyelenggara “${event}” menulis ini karena Anda terlibat di dalamnya.`,
      ANNOUNCEMENT: (event) => `Pengumuman dari “${event}” yang Anda ikuti.`,
      REMINDER: (event) => `Pengingat otomatis dari “${event}” yang Anda ikuti.`,
    },
  },
};
