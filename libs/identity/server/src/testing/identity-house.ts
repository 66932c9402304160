import { parseMailAddress, type MailAddress, type Person } from '@jamboree/identity-domain';
import { expectOk, ok, VISITOR, type Viewer } from '@jamboree/kernel';
import { loadConfig, Log, Mailer, MailSchema, RateLimits, Signatures, type Config, type Mail } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import { SignInLimits } from '../limits/sign-in-limits.js';
import { PersonalMails } from '../mails/personal-mails.js';
import { SubscriptionLinks } from '../mails/subscription-links.js';
import { MailOptOutStore } from '../persistence/mail-opt-out.store.js';
import { InstanceSettingStore } from '../persistence/instance-setting.store.js';
import { OutboxMailStore } from '../persistence/outbox-mail.store.js';
import { PersonProfileStore } from '../persistence/person-profile.store.js';
import { PersonStore } from '../persistence/person.store.js';
import { SessionStore } from '../persistence/session.store.js';
import { SetupTokenStore } from '../persistence/setup-token.store.js';
import { SignInChallengeStore } from '../persistence/sign-in-challenge.store.js';
import { ConfirmSignIn } from '../use-cases/confirm-sign-in.use-case.js';
import { DemoPersonas } from '../use-cases/demo-personas.js';
import { DemoSignIn } from '../use-cases/demo-sign-in.use-case.js';
import { Entrance } from '../use-cases/entrance.js';
import { EventCreation } from '../use-cases/event-creation.js';
import { IdentityHooks } from '../use-cases/identity-hooks.js';
import { InstanceInfo } from '../use-cases/instance-info.js';
import { IssueSetupToken } from '../use-cases/issue-setup-token.use-case.js';
import { KeepInstanceSettings } from '../use-cases/keep-instance-settings.js';
import { ReadMailPreferences } from '../use-cases/read-mail-preferences.js';
import { ReadOutbox } from '../use-cases/read-outbox.js';
import { ReadProfiles } from '../use-cases/read-profiles.js';
import { RequestSignIn } from '../use-cases/request-sign-in.use-case.js';
import { SavePersonProfile } from '../use-cases/save-person-profile.use-case.js';
import { SessionRenewal } from '../use-cases/session-renewal.js';
import { SetUpInstance } from '../use-cases/set-up-instance.use-case.js';
import { SignOut } from '../use-cases/sign-out.use-case.js';
import { Subscriptions } from '../use-cases/subscriptions.js';
import { SweepIdentity } from '../use-cases/sweep-identity.js';
import { UpdateProfile } from '../use-cases/update-profile.use-case.js';

export const IP = '203.0.113.7';

/** The identity scope put together by hand on one engine, with fresh counters. */
export function identityHouse({ uow, clock }: Pick<Engine, 'uow' | 'clock'>, environment: Readonly<Record<string, string>> = {}) {
  const config: Config = loadConfig({ MODE: 'development', PUBLIC_URL: 'https://jam.example', LOG_LEVEL: 'silent', ...environment });
  const persons = new PersonStore();
  const profiles = new PersonProfileStore();
  const hooks = new IdentityHooks();
  const settings = new InstanceSettingStore(config);
  const sessions = new SessionStore();
  const challenges = new SignInChallengeStore();
  const tokens = new SetupTokenStore();
  const personas = new DemoPersonas();
  const limits = new SignInLimits(new RateLimits(clock));
  const entrance = new Entrance(sessions, clock);
  const mailer = new Mailer(config, clock);
  const optOuts = new MailOptOutStore();
  const links = new SubscriptionLinks(new Signatures(), config);
  const info = new InstanceInfo(uow, persons, personas, config, clock);
  return {
    uow,
    clock,
    persons,
    sessions,
    personas,
    info,
    request: new RequestSignIn(uow, challenges, limits, mailer, config, clock),
    confirm: new ConfirmSignIn(uow, challenges, persons, settings, entrance, limits, clock),
    demo: new DemoSignIn(uow, personas, persons, entrance, limits, config),
    issueSetupToken: new IssueSetupToken(uow, tokens, persons, config, clock),
    setUp: new SetUpInstance(uow, tokens, persons, entrance, limits, clock),
    out: new SignOut(uow, sessions, clock),
    hooks,
    eventCreation: new EventCreation(uow, settings, persons),
    settings: new KeepInstanceSettings(uow, settings, clock),
    readProfiles: new ReadProfiles(uow, persons, profiles, hooks),
    saveProfile: new SavePersonProfile(uow, profiles, clock),
    updateProfile: new UpdateProfile(uow, persons, clock),
    renewal: new SessionRenewal(uow, sessions, clock, new Log('silent')),
    sweep: new SweepIdentity(uow, clock),
    mails: new PersonalMails(mailer, optOuts, links, config),
    preferences: new ReadMailPreferences(uow, persons, optOuts, mailer),
    subscriptions: new Subscriptions(uow, persons, optOuts, links, clock),
    outbox: new ReadOutbox(uow, new OutboxMailStore(), info),
  };
}

export type IdentityHouse = ReturnType<typeof identityHouse>;

/** An address that no other test of the same database uses. */
export function address(text: string): MailAddress {
  return expectOk(parseMailAddress(text));
}

export function viewerOf(person: Person): Viewer {
  return { ...VISITOR, userId: person.id };
}

export async function settle({ uow, persons, clock }: IdentityHouse, email: string): Promise<Person> {
  const command = { operation: 'settle', clientMutationId: null };
  const made = await uow.write(VISITOR, command, async (tx) =>
    ok(await persons.ensure(tx, { email: address(email), locale: 'en' }, clock.now())),
  );
  return expectOk(made);
}

/** Asks for a mail and reads it: what the browser holds and what the mailbox holds. */
export async function askFor(house: IdentityHouse, email: string, locale: 'en' | 'de' | 'id' = 'en') {
  const { challengeId, expiresAt } = expectOk(await house.request.run(VISITOR, { email, locale, ip: IP }));
  const mail = await newestMail(house, email);
  const token = /#([\w-]+)/.exec(mail.text)?.[1] ?? '';
  const code = /\b\d{3} \d{3}\b/.exec(mail.text)?.[0] ?? '';
  return { challengeId, expiresAt, mail, token, code };
}

async function newestMail({ uow }: IdentityHouse, email: string): Promise<Mail> {
  const [mail] = await uow.read((tx) => tx.find(MailSchema, { where: { recipient: email }, order: { id: 'DESC' }, take: 1 }));
  if (mail === undefined) throw new Error('No mail was written.');
  return mail;
}
