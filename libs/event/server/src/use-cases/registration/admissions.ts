import {
  APPLICATION_STEPS,
  OPEN_REGISTRATION,
  promotions,
  type Application,
  type ApplicationState,
  type EventFacts,
  type RegistrationPolicy,
} from '@jamboree/event-domain';
import { InstanceSettingStore, PersonStore } from '@jamboree/identity-server';
import { inLocale, MINUTE, plus, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import { Clock, Config, Mailer, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { applicationMail } from '../../mails/application.mail.js';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { Roles } from '../roles.js';
import { DropApplicationFiles } from './files/drop-application-files.js';

/** So long an organiser's decision waits, since the next one may take it back. */
const HOLD = 5 * MINUTE;

export type VersionedPolicy = RegistrationPolicy & { readonly version: number };

/** Carries out what was decided about applications: the state, the role that goes with it, the record and the mail, in one transaction. */
@Injectable()
export class Admissions {
  constructor(
    private readonly store: RegistrationStore,
    private readonly roles: Roles,
    private readonly persons: PersonStore,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly files: DropApplicationFiles,
    private readonly settings: InstanceSettingStore,
    private readonly clock: Clock,
  ) {}

  /** Version 0: no organiser has said anything yet. */
  async policy(tx: ReadTx, eventId: EventId): Promise<VersionedPolicy> {
    return (await this.store.policy(tx, eventId)) ?? { ...OPEN_REGISTRATION, version: 0 };
  }

  /** A step that the state machine allows; who decides by rule is nobody. */
  async move(
    tx: WriteTx,
    { event }: EventFacts,
    application: Application,
    step: { readonly state: ApplicationState; readonly reason?: string | null; readonly by: UserId | null },
    now: Instant,
  ): Promise<Application> {
    if (!APPLICATION_STEPS[application.state].includes(step.state)) throw new Error(`${application.state} does not become ${step.state}.`);
    const moved: Application = {
      ...application,
      state: step.state,
      reason: step.reason ?? null,
      decidedAt: now,
      decidedBy: step.by,
      version: application.version + 1,
    };
    if (!(await this.store.replace(tx, moved))) throw new Error('An application was changed by somebody else inside this transaction.');
    const { eventId, userId, id } = moved;
    await this.mailer.takeBack(tx, mailsOf(moved)); // news that is not true any more
    const place = { eventId, userId, role: 'PARTICIPANT' as const };
    if (moved.state === 'ACCEPTED') await this.roles.grant(tx, { ...place, grantedBy: step.by ?? event.createdBy, at: now });
    else if (application.state === 'ACCEPTED') await this.roles.revoke(tx, place, now);
    if (moved.state === 'ACCEPTED' || moved.state === 'WAITLISTED') await this.roles.askAgain(tx, place);
    await tx.record({ type: 'ApplicationMoved', eventId, subjectId: id, at: now, data: { from: application.state, to: moved.state } });
    return moved;
  }

  /** The person's own no, however it was said: consents end with it, files are forgotten, and a place goes to whoever waits for it. */
  async withdraw(tx: WriteTx, facts: EventFacts, application: Application, now: Instant): Promise<void> {
    const { eventId, userId } = application;
    await this.move(tx, facts, application, { state: 'WITHDRAWN', by: userId }, now);
    for (const consent of await this.store.consents(tx, eventId, userId)) await this.store.endConsent(tx, consent, now);
    await this.files.ofPerson(tx, eventId, userId);
    if (application.state === 'ACCEPTED') await this.promote(tx, facts, now);
  }

  /** Free places go to those who wait, in their order. */
  async promote(tx: WriteTx, facts: EventFacts, now: Instant): Promise<void> {
    const { id } = facts.event;
    const policy = await this.policy(tx, id);
    if (policy.admission !== 'AUTOMATIC') return;
    for (const waiting of promotions(policy, await this.store.admitted(tx, id), await this.store.waiting(tx, id)))
      await this.tell(tx, facts, await this.move(tx, facts, waiting, { state: 'ACCEPTED', by: null }, now));
  }

  /** One mail for each version of an application that is news to the person; organisers' words only to whom the address proved to be theirs. */
  async tell(tx: WriteTx, { event }: EventFacts, application: Application, how: 'APPLIED' | 'ENROLLED' = 'APPLIED'): Promise<void> {
    const { version, userId, state: news, decidedAt, decidedBy } = application;
    const person = await this.persons.byId(tx, userId);
    if (person === null || news === 'WITHDRAWN') return;
    const { instanceName, publicUrl } = this.config;
    const { locale } = person;
    const reason = (await this.settings.hasProved(tx, userId)) ? application.reason : null;
    const mail = applicationMail({
      ...{ locale, instanceName, news, reason, how },
      eventTitle: inLocale(event.title, locale),
      link: `${publicUrl}/e/${event.slug}/apply`,
    });
    const dueAt = plus(this.clock.now(), how === 'APPLIED' && decidedAt !== null && decidedBy !== null ? HOLD : 0);
    await this.mailer.enqueue(tx, {
      to: person.email,
      template: 'application',
      ...mail,
      dedupeKey: `${mailsOf(application)}${version}`,
      dueAt,
    });
  }
}

function mailsOf({ id }: Application): string {
  return `application:${id}:`;
}
