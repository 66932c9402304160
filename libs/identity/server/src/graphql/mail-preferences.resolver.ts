import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Public, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadMailPreferences } from '../use-cases/read-mail-preferences.js';
import { Subscriptions } from '../use-cases/subscriptions.js';
import {
  MailPreferencesView,
  MailPreferenceView,
  SetMailPreferenceInput,
  SetMailPreferencePayload,
  SetSubscriptionInput,
  SetSubscriptionPayload,
} from './mail-preferences.view.js';

@Resolver()
export class MailPreferencesResolver {
  constructor(
    private readonly read: ReadMailPreferences,
    private readonly subscriptions: Subscriptions,
  ) {}

  @Query(() => MailPreferencesView, { nullable: true, description: 'Which mails one gets; null for a visitor.' })
  @Public()
  myMailPreferences(@CurrentViewer() viewer: Viewer): Promise<MailPreferencesView | null> {
    return this.read.run(viewer);
  }

  @Query(() => MailPreferenceView, { nullable: true, description: 'The mails that the link in one of them belongs to; changes nothing.' })
  @Public()
  subscription(
    @Args('token', { type: () => String, description: 'What stands behind the last / in the mailed link.' }) token: string,
  ): Promise<MailPreferenceView | null> {
    return this.subscriptions.atLink(token);
  }

  @Mutation(() => SetMailPreferencePayload, { description: 'Turns one’s own mails of a kind on or off.' })
  @Access('me:edit')
  async setMailPreference(
    @Args('input', { description: 'Which, and whether.' }) input: SetMailPreferenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SetMailPreferencePayload> {
    return toPayload(await this.subscriptions.setOwn(viewer, input.toCommand()), (preference) => ({ preference }));
  }

  @Mutation(() => SetSubscriptionPayload, { description: 'Turns the mails that a mailed link belongs to on or off, without signing in.' })
  @Public()
  async setSubscription(
    @Args('input', { description: 'The link, and whether.' }) { token, on }: SetSubscriptionInput,
  ): Promise<typeof SetSubscriptionPayload> {
    return toPayload(await this.subscriptions.setByLink(token, on), (preference) => ({ preference }));
  }
}
