import type { SiteContents, SiteItemId, SiteList } from '@jamboree/event-domain';
import { asId } from '@jamboree/kernel';
import { localizedText, LocalizedTextInput, MutationInput } from '@jamboree/platform-server';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { OrderSiteItemsCommand, RemoveSiteItemCommand, SaveSiteItemCommand } from '../../use-cases/site/keep-site-items.js';
import type { PartnerLogoCommand } from '../../use-cases/site/partner-logos.js';
import { SiteListEnum } from './site.views.js';

@InputType({ isAbstract: true })
abstract class SiteItemInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'What is changed; left out for a new one.' })
  readonly id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that was edited; left out for a new one.' })
  readonly expectedVersion?: number | null;

  protected command<L extends SiteList>(operation: string, list: L, content: SiteContents[L]): SaveSiteItemCommand<L> {
    const { clientMutationId, id = null, expectedVersion = null } = this;
    const which = { eventId: asId<'Event'>(this.eventId), list, id: id === null ? null : siteItemId(id), expectedVersion };
    return { operation, clientMutationId, ...which, content };
  }
}

@InputType({ description: 'A theme as it is to be.' })
export class SaveTrackInput extends SiteItemInput {
  @Field(() => LocalizedTextInput, { description: 'What it is called; at most 120 characters in each language.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What it is about; at most 1,000 characters in each language.' })
  readonly description: LocalizedTextInput;

  toCommand(): SaveSiteItemCommand<'TRACK'> {
    return this.command('saveTrack', 'TRACK', { title: localizedText(this.title), description: localizedText(this.description) });
  }
}

@InputType({ description: 'Something to start from.' })
export class ChallengeLinkInput {
  @Field(() => String, { description: 'What it is; at most 200 characters.' })
  readonly label: string;

  @Field(() => String, { description: 'Its address, http or https.' })
  readonly url: string;
}

@InputType({ description: 'A challenge as it is to be.' })
export class SaveChallengeInput extends SiteItemInput {
  @Field(() => LocalizedTextInput, { description: 'The problem in a few words; at most 120 characters in each language.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'The problem, in Markdown; at most 20,000 characters in each language.' })
  readonly description: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'The office that poses it; at most 200 characters.' })
  readonly office?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to turn to there; at most 200 characters.' })
  readonly contact?: string | null;

  @Field(() => [ChallengeLinkInput], { description: 'Data sets and other things to start from; at most 20.' })
  readonly links: readonly ChallengeLinkInput[];

  @Field(() => ID, { nullable: true, description: 'The theme it belongs to.' })
  readonly trackId?: string | null;

  toCommand(): SaveSiteItemCommand<'CHALLENGE'> {
    const trackId = written(this.trackId);
    return this.command('saveChallenge', 'CHALLENGE', {
      title: localizedText(this.title),
      description: localizedText(this.description),
      office: written(this.office),
      contact: written(this.contact),
      links: this.links.map(({ label, url }) => ({ label: label.trim(), url: url.trim() })),
      trackId: trackId === null ? null : asId<'Track'>(trackId),
    });
  }
}

@InputType({ description: 'A prize as it is to be.' })
export class SavePrizeInput extends SiteItemInput {
  @Field(() => LocalizedTextInput, { description: 'What it is; at most 120 characters in each language.' })
  readonly title: LocalizedTextInput;

  @Field(() => Int, { description: 'How many of it there are.' })
  readonly quantity: number;

  @Field(() => Float, { nullable: true, description: 'Money, in units of the currency.' })
  readonly amount?: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217, such as IDR.' })
  readonly currency?: string | null;

  toCommand(): SaveSiteItemCommand<'PRIZE'> {
    const { quantity, amount = null } = this;
    const currency = amount === null ? null : (written(this.currency)?.toUpperCase() ?? null);
    return this.command('savePrize', 'PRIZE', { title: localizedText(this.title), quantity, amount, currency });
  }
}

@InputType({ description: 'A partner as they are to be shown.' })
export class SavePartnerInput extends SiteItemInput {
  @Field(() => String, { description: 'What they are called; at most 200 characters.' })
  readonly name: string;

  @Field(() => LocalizedTextInput, { description: 'What they do for the event; at most 200 characters in each language.' })
  readonly part: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Their own address, http or https.' })
  readonly url?: string | null;

  toCommand(): SaveSiteItemCommand<'PARTNER'> {
    return this.command('savePartner', 'PARTNER', { name: this.name.trim(), part: localizedText(this.part), url: written(this.url) });
  }
}

@InputType({ description: 'A question that many have, as it is to be.' })
export class SaveFaqEntryInput extends SiteItemInput {
  @Field(() => LocalizedTextInput, { description: 'What it stands under together with others; at most 80 characters in each language.' })
  readonly group: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'The question; at most 300 characters in each language.' })
  readonly question: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'Its answer, in Markdown; at most 5,000 characters in each language.' })
  readonly answer: LocalizedTextInput;

  toCommand(): SaveSiteItemCommand<'FAQ'> {
    const content = { group: localizedText(this.group), question: localizedText(this.question), answer: localizedText(this.answer) };
    return this.command('saveFaqEntry', 'FAQ', content);
  }
}

@InputType({ description: 'What is to be taken off the event’s page.' })
export class RemoveSiteItemInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => SiteListEnum, { description: 'The list it stands in.' })
  readonly list: SiteList;

  @Field(() => ID, { description: 'What it is.' })
  readonly id: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  readonly expectedVersion: number;

  toCommand(): RemoveSiteItemCommand {
    const { clientMutationId, eventId, list, id, expectedVersion } = this;
    return { operation: 'removeSiteItem', clientMutationId, eventId: asId<'Event'>(eventId), list, id: siteItemId(id), expectedVersion };
  }
}

@InputType({ description: 'A list in the order it is to have.' })
export class OrderSiteItemsInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => SiteListEnum, { description: 'The list.' })
  readonly list: SiteList;

  @Field(() => [ID], { description: 'All of its items, in order.' })
  readonly ids: readonly string[];

  toCommand(): OrderSiteItemsCommand {
    const { clientMutationId, eventId, list, ids } = this;
    return { operation: 'orderSiteItems', clientMutationId, eventId: asId<'Event'>(eventId), list, ids: ids.map((id) => siteItemId(id)) };
  }
}

@InputType({ description: 'A picture for a partner.' })
export class SendPartnerLogoInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The partner.' })
  readonly partnerId: string;

  @Field(() => Int, { description: 'Size of the file; at most 4,000,000.' })
  readonly bytes: number;

  toCommand(): PartnerLogoCommand & { readonly bytes: number } {
    const { clientMutationId, eventId, partnerId, bytes } = this;
    const which = { eventId: asId<'Event'>(eventId), partnerId: asId<'Partner'>(partnerId) };
    return { operation: 'sendPartnerLogo', clientMutationId, ...which, bytes };
  }
}

@InputType({ description: 'A partner who is to stand without a picture.' })
export class DropPartnerLogoInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The partner.' })
  readonly partnerId: string;

  toCommand(): PartnerLogoCommand {
    const { clientMutationId, eventId, partnerId } = this;
    return { operation: 'dropPartnerLogo', clientMutationId, eventId: asId<'Event'>(eventId), partnerId: asId<'Partner'>(partnerId) };
  }
}

export function siteItemId(id: string): SiteItemId {
  return asId<'Track'>(id); // which of them it is, the list says
}

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
