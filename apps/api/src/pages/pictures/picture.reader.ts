import { Injectable } from '@nestjs/common';
import { formatDay } from '@jamboree/event-domain';
import { inLocale, instant, type Locale, type LocalizedText } from '@jamboree/kernel';
import { Config } from '@jamboree/platform-server';
import { namesOf, type OtherTeams } from '../other-teams.js';
import { PAGE_TEXTS } from '../page-texts.js';
import { nothingThere, publicQuery, PublicReader } from '../public-reader.js';
import type { PictureContent } from './picture-content.js';

const TEXT = '{ en de id }';
const EVENT = publicQuery(
  `query ($slug: String!) { event(slug: $slug) { state title ${TEXT} promise ${TEXT} zones { city timeZone } phases { lane state opensAt closesAt } } }`,
);
const IDEA = publicQuery(
  `query ($id: ID!) { idea(id: $id) { title summary teamName otherTeams(first: 50) { edges { node { name } } } event { title ${TEXT} } } }`,
);

type Moment = Date | string | number;

interface EventData {
  readonly event: {
    readonly state: string;
    readonly title: LocalizedText;
    readonly promise: LocalizedText;
    readonly zones: readonly { readonly city: string; readonly timeZone: string }[];
    readonly phases: readonly { readonly lane: string; readonly state: string; readonly opensAt: Moment; readonly closesAt: Moment }[];
  } | null;
}
interface IdeaData {
  readonly idea: {
    readonly title: string;
    readonly summary: string;
    readonly teamName: string;
    readonly otherTeams: OtherTeams;
    readonly event: { readonly title: LocalizedText };
  } | null;
}

/** What pictures show, read as a visitor reads: what is not public has none. A rehearsal, which nobody links to, has none either. */
@Injectable()
export class PictureReader {
  constructor(
    private readonly reader: PublicReader,
    private readonly config: Config,
  ) {}

  async event(slug: string, locale: Locale): Promise<PictureContent | null> {
    const found = await this.read<EventData>(EVENT, { slug }, locale);
    if (!found?.event) return null;
    const { state, title, promise, zones, phases } = found.event;
    const cities = zones.map(({ city }) => city).join(' · ');
    const main = phases.filter((phase) => phase.lane === 'MAIN' && phase.state !== 'SKIPPED');
    const [opens, closes, zone] = [main[0]?.opensAt, main.at(-1)?.closesAt, zones[0]?.timeZone];
    const day = (moment: Moment, timeZone: string) => formatDay(instant(new Date(moment).getTime()), timeZone, locale);
    const days =
      opens === undefined || closes === undefined || zone === undefined ? [] : [...new Set([day(opens, zone), day(closes, zone)])];
    return {
      kicker: state === 'CANCELLED' ? { text: PAGE_TEXTS[locale].cancelled, urgent: true } : { text: cities, urgent: false },
      title: inLocale(title, locale),
      titleInstead: this.config.instanceName,
      text: inLocale(promise, locale),
      foot: days.length === 0 ? cities : days.join(' – '),
      instanceName: this.config.instanceName,
    };
  }

  async idea(id: string, locale: Locale): Promise<PictureContent | null> {
    const found = await this.read<IdeaData>(IDEA, { id }, locale);
    if (!found?.idea) return null;
    const { title, summary, teamName, otherTeams, event } = found.idea;
    const eventTitle = inLocale(event.title, locale);
    return {
      kicker: { text: eventTitle, urgent: false },
      title,
      titleInstead: eventTitle,
      text: summary,
      foot: [teamName, ...namesOf(otherTeams)].join(' · '),
      instanceName: this.config.instanceName,
    };
  }

  private async read<Data>(document: Parameters<PublicReader['read']>[0], variables: Record<string, unknown>, locale: Locale) {
    return this.config.apart ? null : this.reader.read<Data>(document, variables, locale).catch(nothingThere);
  }
}
