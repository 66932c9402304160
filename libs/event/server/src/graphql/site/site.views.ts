import type { FaqEntry, FaqEntryId, Partner, PartnerId, SiteList, StillUsed } from '@jamboree/event-domain';
import type { LocalizedText } from '@jamboree/kernel';
import {
  describedEnum,
  IdempotencyMismatchView,
  InvalidInputView,
  LocalizedTextView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  ProblemView,
  registerProblem,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EventView } from '../event.view.js';

export const SiteListEnum = describedEnum<SiteList>('SiteList', 'A list that organisers keep on an event’s page.', {
  TRACK: 'Themes.',
  CHALLENGE: 'Problems posed by offices.',
  PRIZE: 'What can be won.',
  PARTNER: 'Who stands behind the event.',
  FAQ: 'Questions that many have.',
});

@ObjectType('PartnerLogo', { description: 'A partner’s picture, drawn anew by the server.' })
export class PartnerLogoView {
  @Field(() => ID, { description: 'Of the picture; another one has another.' })
  readonly id: string;

  @Field(() => String, { description: 'Where it lies on this server.' })
  readonly path: string;

  @Field(() => Int, { description: 'In pixels.' })
  readonly width: number;

  @Field(() => Int, { description: 'In pixels.' })
  readonly height: number;
}

@ObjectType('Partner', { description: 'Who stands behind the event.' })
export class PartnerView {
  @Field(() => ID, { description: 'The partner’s id.' })
  readonly id: PartnerId;

  @Field(() => String, { description: 'What they are called.' })
  readonly name: string;

  @Field(() => LocalizedTextView, { description: 'What they do for the event, in words.' })
  readonly part: LocalizedText;

  @Field(() => String, { nullable: true, description: 'Their own address, http or https.' })
  readonly url: string | null;

  @Field(() => PartnerLogoView, { nullable: true, description: 'Their picture; null without one.' })
  readonly logo: PartnerLogoView | null;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;

  static from({ logoId, logoWidth, logoHeight, id, name, part, url, version }: Partner): PartnerView {
    const logo = logoId === null ? null : { id: logoId, path: `/logos/${logoId}`, width: logoWidth ?? 0, height: logoHeight ?? 0 };
    return { id, name, part, url, logo, version };
  }
}

@ObjectType('FaqEntry', { description: 'A question that many have, with its answer.' })
export class FaqEntryView implements Omit<FaqEntry, 'eventId' | 'position'> {
  @Field(() => ID, { description: 'The entry’s id.' })
  readonly id: FaqEntryId;

  @Field(() => LocalizedTextView, { description: 'What it stands under together with others; empty for nothing.' })
  readonly group: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'The question.' })
  readonly question: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'Its answer, in Markdown.' })
  readonly answer: LocalizedText;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;
}

@ObjectType('SiteSaved', { description: 'The event’s page is as wanted.' })
export class SiteSavedView {
  @Field(() => EventView, { description: 'The event as it is now.' })
  readonly event: EventView;
}

@ObjectType('LogoGranted', { description: 'The server takes the picture.' })
export class LogoGrantedView {
  @Field(() => ID, { description: 'What the partner’s logo will be, once it has arrived and could be read.' })
  readonly logoId: string;

  @Field(() => String, { description: 'Where to send it, by the tus protocol; secret, works once.' })
  readonly uploadPath: string;
}

@ObjectType('StillUsed', {
  implements: () => ProblemView,
  description: 'Ideas, questions or criteria name it, so it cannot be taken away.',
})
export class StillUsedView extends ProblemView {
  @Field(() => Int, { description: 'How many things name it.' })
  readonly uses: number;

  static from({ uses }: StillUsed): StillUsedView {
    const message = `${uses} things still name it, so nothing was removed. Change its words instead, or what names it.`;
    return Object.assign(new StillUsedView(), { message, uses });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    StillUsed: StillUsedView;
  }
}

registerProblem<'StillUsed', StillUsed>('StillUsed', StillUsedView);

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView] as const;

export const SiteItemPayload = payloadUnion('SiteItemPayload', SiteSavedView, [...always, VersionConflictView]);
export const RemoveSiteItemPayload = payloadUnion('RemoveSiteItemPayload', SiteSavedView, [...always, VersionConflictView, StillUsedView]);
export const OrderSiteItemsPayload = payloadUnion('OrderSiteItemsPayload', SiteSavedView, [
  ...always,
  VersionConflictView,
  StateChangedView,
]);
export const PartnerLogoPayload = payloadUnion('PartnerLogoPayload', LogoGrantedView, always);
