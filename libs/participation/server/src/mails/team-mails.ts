import { formatInZones, type EventFacts } from '@jamboree/event-domain';
import { PersonalMails, PersonStore } from '@jamboree/identity-server';
import { asId, inLocale, type Instant, type Locale, type TeamId, type UserId } from '@jamboree/kernel';
import { Config, Mailer, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamStore } from '../persistence/team.store.js';
import type { TeamMailKind, TeamMailWords } from './team-mail-words.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { id } from './words/id.js';

const WORDS: Readonly<Record<Locale, TeamMailWords>> = { en, de, id };

export interface TeamNews {
  readonly kind: TeamMailKind;
  readonly to: UserId;
  /** What happened, so that it is told once: the id of the request, invitation or placing. */
  readonly about: string;
  readonly teamName: string;
  /** Who asks or invites; empty where nobody in particular does. */
  readonly personName: string;
  /** The team of the other entry; left out where there is none. */
  readonly otherTeam?: string;
  /** In that person's own words; empty when there are none. */
  readonly message: string;
  /** Until when a late entry holds. */
  readonly until?: Instant;
  /** Held until then, so that it can be taken back; left out, it leaves at once. */
  readonly dueAt?: Instant;
}

/** News that lead to what the team wrote. */
const ABOUT_THE_ENTRY: ReadonlySet<TeamMailKind> = new Set([
  'DISQUALIFIED',
  'REINSTATED',
  'MERGED',
  'MERGED_INTO_YOURS',
  'UNMERGED',
  'UNMERGED_FROM_YOURS',
  'LATE_GRANTED',
  'LATE_DECLINED',
]);

function keyOf(kind: TeamMailKind, about: string): string {
  return `team:${kind}:${about}:`;
}

function pathOf(kind: TeamMailKind, slug: string): string {
  if (kind === 'LATE_ASKED') return `/manage/${slug}/submissions`;
  return `/e/${slug}/${ABOUT_THE_ENTRY.has(kind) ? 'submission' : 'team'}`;
}

/** Tells people what became of teams and requests, beside what it tells about and once. */
@Injectable()
export class TeamMails {
  constructor(
    private readonly mails: PersonalMails,
    private readonly mailer: Mailer,
    private readonly persons: PersonStore,
    private readonly teams: TeamStore,
    private readonly config: Config,
  ) {}

  /** Everybody who is in the team now, but those who need not hear of it. */
  async tellTeam(
    tx: WriteTx,
    facts: EventFacts,
    teamId: TeamId,
    news: Omit<TeamNews, 'to'>,
    but: ReadonlySet<UserId> = new Set(),
  ): Promise<void> {
    const members = (await this.teams.members(tx, teamId)).filter(({ userId }) => !but.has(userId));
    await this.tell(
      tx,
      facts,
      members.map(({ userId: to }) => ({ ...news, to })),
    );
  }

  /** Takes back what is held of one kind about one thing, and answers for whom it was. */
  async takeBack(tx: WriteTx, kind: TeamMailKind, about: string): Promise<ReadonlySet<UserId>> {
    const key = keyOf(kind, about);
    return new Set((await this.mailer.takeBack(tx, key)).map((whole) => asId<'User'>(whole.slice(key.length))));
  }

  async tell(tx: WriteTx, { event }: EventFacts, news: readonly TeamNews[]): Promise<void> {
    const people = new Map(
      (
        await this.persons.byIds(
          tx,
          news.map(({ to }) => to),
        )
      ).map((person) => [person.id, person]),
    );
    const mails = news.flatMap((one) => {
      const person = people.get(one.to);
      if (person === undefined) return [];
      const words = WORDS[person.locale][one.kind];
      const until = one.until === undefined ? '' : formatInZones(one.until, event.zones, person.locale);
      const facts = {
        ...{ event: inLocale(event.title, person.locale), team: one.teamName, person: one.personName },
        ...{ other: one.otherTeam ?? '', until },
      };
      const paragraphs = [words.text(facts), ...(one.message === '' ? [] : [`“${one.message}”`])];
      const content = {
        paragraphs,
        action: { label: words.button, url: `${this.config.publicUrl}${pathOf(one.kind, event.slug)}` },
        footnotes: [],
      };
      const dedupeKey = keyOf(one.kind, one.about) + one.to;
      const template = `team-${one.kind.toLowerCase().replaceAll('_', '-')}`;
      const held = one.dueAt === undefined ? {} : { dueAt: one.dueAt };
      return [{ person, template, subject: words.subject(facts), dedupeKey, content, ...held }];
    });
    await this.mails.send(tx, 'TEAM', mails);
  }
}
