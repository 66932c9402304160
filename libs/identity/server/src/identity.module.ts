import { HOUR } from '@jamboree/kernel';
import { Jobs } from '@jamboree/platform-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { FirstStepsResolver } from './graphql/first-steps.resolver.js';
import { InstanceSettingsResolver } from './graphql/instance-settings.resolver.js';
import { InstanceResolver } from './graphql/instance.resolver.js';
import { MailPreferencesResolver } from './graphql/mail-preferences.resolver.js';
import { MeResolver } from './graphql/me.resolver.js';
import { ProfilesResolver } from './graphql/profiles.resolver.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { UnsubscribeController } from './http/unsubscribe.controller.js';
import { SignInLimits } from './limits/sign-in-limits.js';
import { PersonalMails } from './mails/personal-mails.js';
import { SubscriptionLinks } from './mails/subscription-links.js';
import { InstanceSettingStore } from './persistence/instance-setting.store.js';
import { MailOptOutStore } from './persistence/mail-opt-out.store.js';
import { OutboxMailStore } from './persistence/outbox-mail.store.js';
import { PersonProfileStore } from './persistence/person-profile.store.js';
import { PersonStore } from './persistence/person.store.js';
import { SessionStore } from './persistence/session.store.js';
import { SetupTokenStore } from './persistence/setup-token.store.js';
import { SignInChallengeStore } from './persistence/sign-in-challenge.store.js';
import { ConfirmSignIn } from './use-cases/confirm-sign-in.use-case.js';
import { DemoPersonas } from './use-cases/demo-personas.js';
import { DemoSignIn } from './use-cases/demo-sign-in.use-case.js';
import { Entrance } from './use-cases/entrance.js';
import { EventCreation } from './use-cases/event-creation.js';
import { IdentityHooks } from './use-cases/identity-hooks.js';
import { InstanceInfo } from './use-cases/instance-info.js';
import { IssueSetupToken } from './use-cases/issue-setup-token.use-case.js';
import { KeepInstanceSettings } from './use-cases/keep-instance-settings.js';
import { KeepInProfile } from './use-cases/keep-in-profile.js';
import { ReadMailPreferences } from './use-cases/read-mail-preferences.js';
import { ReadMe } from './use-cases/read-me.js';
import { ReadOutbox } from './use-cases/read-outbox.js';
import { ReadProfiles } from './use-cases/read-profiles.js';
import { RequestSignIn } from './use-cases/request-sign-in.use-case.js';
import { SavePersonProfile } from './use-cases/save-person-profile.use-case.js';
import { SessionRenewal } from './use-cases/session-renewal.js';
import { SetUpInstance } from './use-cases/set-up-instance.use-case.js';
import { SignOut } from './use-cases/sign-out.use-case.js';
import { Subscriptions } from './use-cases/subscriptions.js';
import { SweepIdentity } from './use-cases/sweep-identity.js';
import { UpdateProfile } from './use-cases/update-profile.use-case.js';

const stores = [
  PersonStore,
  PersonProfileStore,
  SessionStore,
  SetupTokenStore,
  SignInChallengeStore,
  OutboxMailStore,
  MailOptOutStore,
  InstanceSettingStore,
];
const mails = [SubscriptionLinks, PersonalMails, ReadMailPreferences, Subscriptions];
const ways = [Entrance, RequestSignIn, ConfirmSignIn, DemoSignIn, SetUpInstance, SignOut];
const useCases = [
  DemoPersonas,
  InstanceInfo,
  IssueSetupToken,
  ReadMe,
  ReadOutbox,
  SessionRenewal,
  SweepIdentity,
  UpdateProfile,
  EventCreation,
  KeepInstanceSettings,
];
const profiles = [IdentityHooks, KeepInProfile, ReadProfiles, SavePersonProfile];
const resolvers = [
  FirstStepsResolver,
  InstanceResolver,
  InstanceSettingsResolver,
  MailPreferencesResolver,
  MeResolver,
  ProfilesResolver,
  SignInResolver,
];

/** Who people are and how they come in. */
@Module({
  controllers: [UnsubscribeController],
  providers: [...stores, SignInLimits, ...ways, ...mails, ...useCases, ...profiles, ...resolvers],
  exports: [
    PersonStore,
    PersonProfileStore,
    SavePersonProfile,
    KeepInProfile,
    IdentityHooks,
    SessionStore,
    SessionRenewal,
    DemoPersonas,
    InstanceInfo,
    IssueSetupToken,
    EventCreation,
    InstanceSettingStore,
    PersonalMails,
  ],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly sweep: SweepIdentity,
  ) {}

  onModuleInit(): void {
    this.jobs.every(HOUR, 'sweep-identity', () => this.sweep.run());
  }
}
