import type { SiteList } from '@jamboree/event-domain';
import { asId, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepSiteItems, type SiteProblem } from '../../use-cases/site/keep-site-items.js';
import { PartnerLogos } from '../../use-cases/site/partner-logos.js';
import { EventAnswers } from '../event-answers.js';
import {
  DropPartnerLogoInput,
  OrderSiteItemsInput,
  RemoveSiteItemInput,
  SaveChallengeInput,
  SaveFaqEntryInput,
  SavePartnerInput,
  SavePrizeInput,
  SaveTrackInput,
  SendPartnerLogoInput,
  siteItemId,
} from './site.inputs.js';
import { OrderSiteItemsPayload, PartnerLogoPayload, RemoveSiteItemPayload, SiteItemPayload, SiteListEnum } from './site.views.js';

const WHAT = { description: 'What, and how it should be.' } as const;

/** What organisers put on an event's page. */
@Resolver()
export class SiteResolver {
  constructor(
    private readonly site: KeepSiteItems,
    private readonly logos: PartnerLogos,
    private readonly answers: EventAnswers,
  ) {}

  @Query(() => Int, { nullable: true, description: 'Ideas, drafts among them, that name a theme or a challenge; null but for organisers.' })
  @Access('event:manage')
  siteItemIdeas(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('list', { type: () => SiteListEnum, description: 'The list.' }) list: SiteList,
    @Args('id', { type: () => ID, description: 'What is asked about.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<number | null> {
    return this.site.ideas(viewer, asId<'Event'>(eventId), list, siteItemId(id));
  }

  @Mutation(() => SiteItemPayload, { description: 'Adds a theme or changes one.' })
  @Access('event:manage')
  async saveTrack(@Args('input', WHAT) input: SaveTrackInput, @CurrentViewer() viewer: Viewer): Promise<typeof SiteItemPayload> {
    return this.payload(await this.site.save(viewer, input.toCommand()), viewer);
  }

  @Mutation(() => SiteItemPayload, { description: 'Adds a challenge or changes one.' })
  @Access('event:manage')
  async saveChallenge(@Args('input', WHAT) input: SaveChallengeInput, @CurrentViewer() viewer: Viewer): Promise<typeof SiteItemPayload> {
    return this.payload(await this.site.save(viewer, input.toCommand()), viewer);
  }

  @Mutation(() => SiteItemPayload, { description: 'Adds a prize or changes one.' })
  @Access('event:manage')
  async savePrize(@Args('input', WHAT) input: SavePrizeInput, @CurrentViewer() viewer: Viewer): Promise<typeof SiteItemPayload> {
    return this.payload(await this.site.save(viewer, input.toCommand()), viewer);
  }

  @Mutation(() => SiteItemPayload, { description: 'Adds a partner or changes one.' })
  @Access('event:manage')
  async savePartner(@Args('input', WHAT) input: SavePartnerInput, @CurrentViewer() viewer: Viewer): Promise<typeof SiteItemPayload> {
    return this.payload(await this.site.save(viewer, input.toCommand()), viewer);
  }

  @Mutation(() => SiteItemPayload, { description: 'Adds a question that many have, or changes one.' })
  @Access('event:manage')
  async saveFaqEntry(@Args('input', WHAT) input: SaveFaqEntryInput, @CurrentViewer() viewer: Viewer): Promise<typeof SiteItemPayload> {
    return this.payload(await this.site.save(viewer, input.toCommand()), viewer);
  }

  @Mutation(() => RemoveSiteItemPayload, { description: 'Takes something off the event’s page, unless something names it.' })
  @Access('event:manage')
  async removeSiteItem(
    @Args('input', WHAT) input: RemoveSiteItemInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof RemoveSiteItemPayload> {
    const removed = await this.site.remove(viewer, input.toCommand());
    return toPayload(await this.answers.after(removed, viewer), (event) => ({ event }));
  }

  @Mutation(() => OrderSiteItemsPayload, { description: 'Puts a list of the event’s page into another order.' })
  @Access('event:manage')
  async orderSiteItems(
    @Args('input', WHAT) input: OrderSiteItemsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof OrderSiteItemsPayload> {
    const ordered = await this.site.order(viewer, input.toCommand());
    return toPayload(await this.answers.after(ordered, viewer), (event) => ({ event }));
  }

  @Mutation(() => PartnerLogoPayload, { description: 'Asks where to send a partner’s picture.' })
  @Access('event:manage')
  async sendPartnerLogo(
    @Args('input', WHAT) input: SendPartnerLogoInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof PartnerLogoPayload> {
    const granted = await this.logos.await(viewer, input.toCommand());
    return toPayload(granted, ({ logoId, address }) => ({ logoId, uploadPath: address.path }));
  }

  @Mutation(() => SiteItemPayload, { description: 'Takes a partner’s picture away.' })
  @Access('event:manage')
  async dropPartnerLogo(
    @Args('input', WHAT) input: DropPartnerLogoInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SiteItemPayload> {
    return this.payload(await this.logos.drop(viewer, input.toCommand()), viewer);
  }

  private async payload(result: Result<EventId, SiteProblem>, viewer: Viewer) {
    return toPayload(await this.answers.after(result, viewer), (event) => ({ event }));
  }
}
