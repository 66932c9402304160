import {
  may,
  MOST_ENROLLED_AT_ONCE,
  writeAnswers,
  type Application,
  type AskedForm,
  type Enrolment,
  type EventFacts,
  type StrangersLimit,
} from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import { PersonProfileStore, PersonStore } from '@jamboree/identity-server';
import {
  err,
  LOCALES,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type Locale,
  type NotFound,
  type NotPermitted,
  type Result,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  Clock,
  newId,
  RateLimits,
  UnitOfWork,
  type Command,
  type IdempotencyMismatch,
  type RateLimited,
  type RateLimitRule,
  type ReadTx,
  type WriteTx,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { Invitations } from '../invitations.js';
import type { Inviting } from '../people/strangers.js';
import { ReadEvents } from '../read-events.js';
import { Roles } from '../roles.js';
import { Admissions } from './admissions.js';
import { JudgeEnrolments, type JudgedRow, type JudgedRows, type SoundRow } from './judge-enrolments.js';

export interface EnrolPeopleCommand extends Command {
  readonly eventId: EventId;
  readonly people: readonly Enrolment[];
}

type Problem = StrangersLimit | NotPermitted | NotFound | InvalidInput | RateLimited | IdempotencyMismatch;

/** Portions within an hour: a file of many thousands, not a campaign. */
const ENROLLING: RateLimitRule = { name: 'enrol', perAccount: 300, perAddress: 600, seconds: 3600 };

/**
 * Brings people into an event in portions: places and quotas hold, who is known stays as they are, so a portion may be sent again. A sound row is
 * carried out whatever is wrong with another. That they have agreed to be brought in is asserted by the organiser, and recorded as such. Everybody new is
 * told by mail, and asked for the consents that nobody can give for them; until they answer, others learn nothing of their profile.
 */
@Injectable()
export class EnrolPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly judge: JudgeEnrolments,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly roles: Roles,
    private readonly invitations: Invitations,
    private readonly persons: PersonStore,
    private readonly profiles: PersonProfileStore,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** @param address the organiser's network address, counted beside the account */
  async run(viewer: Viewer, command: EnrolPeopleCommand, address: string): Promise<Result<JudgedRows, Problem>> {
    const { userId: by, locale } = viewer;
    const { eventId, people } = command;
    if (by === null) return err({ code: 'NotPermitted', action: 'person:grant', reason: 'SIGNED_OUT' });
    if (people.length > MOST_ENROLLED_AT_ONCE)
      return err({
        code: 'InvalidInput',
        issues: [{ field: 'people', rule: 'tooLong', figures: { max: MOST_ENROLLED_AT_ONCE, got: people.length } }],
      });
    const allowed = await this.limits.take(ENROLLING, { account: by, address });
    if (!allowed.ok) return allowed;
    return this.uow.write<JudgedRows, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;
      const judged = await this.judge.run(tx, facts, people, [], now);
      const today = await this.permit(tx, judged, { eventId, invitedBy: by }, now);
      if (!today.ok) return today;
      for (const { row, decision, person, enrolment } of judged.rows)
        if (row !== null && decision.outcome !== 'KNOWN' && decision.outcome !== 'REFUSED') {
          const somebody = person ?? (await this.newcomer(tx, enrolment, row, locale, now));
          if (judged.form === null) await this.bringIn(tx, facts, somebody, { by, name: enrolment.displayName }, now);
          else {
            const wanted = { eventId, userId: somebody.id, role: 'PARTICIPANT', grantedBy: by, at: now } as const;
            await this.invitations.keep(tx, somebody, wanted, { name: enrolment.displayName, imported: true });
            await this.apply(tx, facts, somebody, { row, form: judged.form, outcome: decision.outcome }, now);
          }
        }
      const enrolled = judged.rows.filter(({ decision }) => decision.outcome !== 'KNOWN' && decision.outcome !== 'REFUSED').length;
      if (enrolled > 0)
        await tx.record({
          type: 'PeopleEnrolled',
          eventId,
          subjectId: eventId,
          at: now,
          data: { count: enrolled, consent: 'ASSERTED_BY_ORGANISER' },
        });
      return ok(judged);
    });
  }

  private async permit(tx: ReadTx, { rows }: JudgedRows, inviting: Inviting, now: Instant): Promise<Result<void, StrangersLimit>> {
    const { strangers } = this.invitations;
    const told = rows.filter(({ decision }) => decision.outcome !== 'KNOWN' && decision.outcome !== 'REFUSED');
    const known = told.flatMap(({ person }) => (person === null ? [] : [person]));
    return strangers.permit(tx, inviting, told.length - known.length + (await strangers.among(tx, known)).size, now);
  }

  /** An account is made for whoever has none; what it says about somebody who has one is theirs and stays. */
  private async newcomer(tx: WriteTx, enrolment: Enrolment, { email, profile }: SoundRow, fallback: Locale, now: Instant): Promise<Person> {
    const { displayName, city, timeZone, language } = enrolment;
    const locale = LOCALES.find((one) => one === language) ?? fallback;
    const person = await this.persons.ensure(tx, { email, displayName, locale, city, timeZone }, now);
    await this.profiles.save(tx, { ...profile, userId: person.id });
    return person;
  }

  private async bringIn(
    tx: WriteTx,
    facts: EventFacts,
    person: Person,
    { by: grantedBy, name }: { readonly by: UserId; readonly name: string | null },
    at: Instant,
  ): Promise<void> {
    const grant = await this.roles.grant(tx, { eventId: facts.event.id, userId: person.id, role: 'PARTICIPANT', grantedBy, at });
    if (grant !== null) await this.invitations.send(tx, facts, person, grant, { name, imported: true });
  }

  private async apply(
    tx: WriteTx,
    facts: EventFacts,
    { id: userId }: Person,
    { row, form, outcome }: { readonly row: SoundRow; readonly form: AskedForm; readonly outcome: JudgedRow['decision']['outcome'] },
    now: Instant,
  ): Promise<void> {
    const eventId = facts.event.id;
    const application: Application = {
      ...{ id: newId(now), eventId, userId, ...row.cell, formVersion: form.number, answers: writeAnswers(form, row.answers) },
      ...{ state: 'SUBMITTED', reason: null, submittedAt: now, decidedAt: null, decidedBy: null, version: 1 },
    };
    await this.store.insert(tx, application);
    await tx.record({ type: 'ApplicationSubmitted', eventId, subjectId: application.id, at: now, data: { formVersion: form.number } });
    const state = outcome === 'ENROLLED' ? 'ACCEPTED' : 'WAITLISTED';
    const decided = outcome === 'SUBMITTED' ? application : await this.admissions.move(tx, facts, application, { state, by: null }, now);
    await this.admissions.tell(tx, facts, decided, 'ENROLLED');
  }
}
