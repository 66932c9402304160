import {
  APPLICATION_STEPS,
  departure,
  may,
  reasonIssues,
  type Application,
  type DepartureEffect,
  type EventFacts,
} from '@jamboree/event-domain';
import { InstanceSettingStore, PersonStore } from '@jamboree/identity-server';
import {
  DAY,
  err,
  inLocale,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  Clock,
  Config,
  Mailer,
  UnitOfWork,
  type Command,
  type IdempotencyMismatch,
  type ReadTx,
  type WriteTx,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { removalMail } from '../../mails/removal.mail.js';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { RoleStore } from '../../persistence/role.store.js';
import { EventHooks } from '../event-hooks.js';
import { ReadEvents } from '../read-events.js';
import { Admissions } from '../registration/admissions.js';
import { DropApplicationFiles } from '../registration/files/drop-application-files.js';
import { Roles } from '../roles.js';

export interface RemovePersonCommand extends Command {
  readonly eventId: EventId;
  readonly userId: UserId;
  /** The person reads it. */
  readonly reason: string;
}

export interface RemovedPerson {
  readonly eventId: EventId;
  readonly userId: UserId;
}

type Refusal = NotPermitted | NotFound;
type Problem = Refusal | InvalidInput | IdempotencyMismatch;

/** What the person is and has in the event. */
interface Standing {
  readonly facts: EventFacts;
  readonly roles: readonly Role[];
  readonly application: Application | null;
}

/** Takes somebody out of an event with everything that follows for others. An event keeps its last organiser. */
@Injectable()
export class RemovePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RoleStore,
    private readonly roles: Roles,
    private readonly registrations: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly files: DropApplicationFiles,
    private readonly hooks: EventHooks,
    private readonly persons: PersonStore,
    private readonly settings: InstanceSettingStore,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** What would follow; null for whoever may not take people out, and for who is not in the event. */
  async preview(viewer: Viewer, eventId: EventId, userId: UserId): Promise<readonly DepartureEffect[] | null> {
    return this.uow.read(async (tx) => {
      const standing = await this.standing(tx, viewer, eventId, userId);
      if (!standing.ok) return null;
      const { roles } = standing.value;
      return [
        ...(roles.length > 0 ? [departure('ROLES_END', { count: roles.length, roles })] : []),
        ...(endable(standing.value) === null ? [] : [departure('APPLICATION_DECLINED')]),
        ...(await this.hooks.departuresOf(tx, eventId, userId, this.clock.now())),
      ];
    });
  }

  async run(viewer: Viewer, command: RemovePersonCommand): Promise<Result<RemovedPerson, Problem>> {
    const issues = reasonIssues(command.reason);
    if (issues.length > 0) return err({ code: 'InvalidInput', issues });
    return this.uow.write<RemovedPerson, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, userId } = command;
      const reason = command.reason.trim();
      const standing = await this.standing(tx, viewer, eventId, userId);
      if (!standing.ok) return standing;
      const { facts, roles } = standing.value;

      for (const role of roles) {
        const ended = await this.roles.mayEnd(tx, { eventId, userId, role });
        if (!ended.ok) return ended;
      }
      await this.hooks.personDeparts(tx, eventId, userId, now);
      await this.endApplication(tx, standing.value, viewer.userId, reason, now);
      await this.files.ofPerson(tx, eventId, userId);
      for (const role of roles) await this.roles.revoke(tx, { eventId, userId, role }, now);
      await tx.record({ type: 'PersonRemoved', eventId, subjectId: userId, at: now, data: { roles: [...roles] } });
      if (userId !== viewer.userId) await this.tell(tx, facts, userId, reason, now);
      return ok({ eventId, userId });
    });
  }

  private async standing(tx: ReadTx, viewer: Viewer, eventId: EventId, userId: UserId): Promise<Result<Standing, Refusal>> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'person:grant', facts, this.clock.now());
    if (!permitted.ok) return permitted;
    const roles = (await this.store.ofPeople(tx, eventId, [userId])).map(({ role }) => role);
    const application = await this.registrations.ofPerson(tx, eventId, userId);
    const standing = { facts, roles, application };
    return roles.length === 0 && endable(standing) === null ? err({ code: 'NotFound', what: 'person' }) : ok(standing);
  }

  /** The place goes to whoever waits for it, and consents end with the application. */
  private async endApplication(tx: WriteTx, standing: Standing, by: UserId | null, reason: string, now: Instant): Promise<void> {
    const application = endable(standing);
    if (application === null) return;
    const { eventId, userId } = application;
    await this.admissions.move(tx, standing.facts, application, { state: 'DECLINED', reason, by }, now);
    for (const consent of await this.registrations.consents(tx, eventId, userId)) await this.registrations.endConsent(tx, consent, now);
    await this.admissions.promote(tx, standing.facts, now);
  }

  /** At most one a day, however often somebody is invited and taken out; organisers' words only to whom the address proved to be theirs. */
  private async tell(tx: WriteTx, { event }: EventFacts, userId: UserId, reason: string, now: Instant): Promise<void> {
    const person = await this.persons.byId(tx, userId);
    if (person === null) return;
    const { instanceName, publicUrl } = this.config;
    const { locale, email } = person;
    const mail = removalMail({
      locale,
      instanceName,
      eventTitle: inLocale(event.title, locale),
      reason: (await this.settings.hasProved(tx, userId)) ? reason : null,
      link: `${publicUrl}/e/${event.slug}`,
    });
    const dedupeKey = `removal:${event.id}:${userId}:${Math.floor(now / DAY)}`;
    await this.mailer.enqueue(tx, { to: email, template: 'removal', ...mail, dedupeKey });
  }
}

/** The application that ends with the removal; null for none, and for one that has ended. */
function endable({ application }: Pick<Standing, 'application'>): Application | null {
  return application !== null && APPLICATION_STEPS[application.state].includes('DECLINED') ? application : null;
}
