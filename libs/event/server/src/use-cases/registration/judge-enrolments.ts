import {
  answersFromProfile,
  decideEnrolment,
  ONLY_BY_PERSON,
  refusedFor,
  type Admitted,
  type AskedForm,
  type Answers,
  type Cell,
  type Enrolment,
  type EnrolmentDecision,
  type EnrolmentStanding,
  type EventFacts,
  type RegistrationPolicy,
} from '@jamboree/event-domain';
import {
  decidePersonProfile,
  emptyProfile,
  isTimeZone,
  parseMailAddress,
  type MailAddress,
  type Person,
  type PersonProfile,
} from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import { asId, type InputIssue, type Instant, type Result } from '@jamboree/kernel';
import { foldForSearch, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { RoleStore } from '../../persistence/role.store.js';
import { Admissions } from './admissions.js';
import { readApplication } from './read-application.js';
import { RegistrationForm } from './registration-form.js';

/** A row that can be carried out. */
export interface SoundRow {
  readonly email: MailAddress;
  readonly cell: Cell;
  readonly answers: Answers;
  readonly profile: PersonProfile;
}

export interface JudgedRow {
  readonly enrolment: Enrolment;
  readonly decision: EnrolmentDecision;
  /** Null where something is wrong with it. */
  readonly row: SoundRow | null;
  /** Null for somebody without an account. */
  readonly person: Person | null;
}

export interface JudgedRows {
  readonly policy: RegistrationPolicy;
  /** Null where nobody applies. */
  readonly form: AskedForm | null;
  readonly rows: readonly JudgedRow[];
  /** Who has a place once they are carried out, beyond those who have one now. */
  readonly admitted: readonly Admitted[];
}

/** What becomes of rows, one after the other, as if each before it were carried out. Five statements for all of them; writes nothing. */
@Injectable()
export class JudgeEnrolments {
  constructor(
    private readonly form: RegistrationForm,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly roles: RoleStore,
    private readonly invited: RoleInvitationStore,
    private readonly persons: PersonStore,
  ) {}

  /** @param before whoever gets a place by rows that were judged earlier and not carried out */
  async run(
    tx: ReadTx,
    facts: EventFacts,
    enrolments: readonly Enrolment[],
    before: readonly Admitted[],
    now: Instant,
  ): Promise<JudgedRows> {
    const { event } = facts;
    const policy = await this.admissions.policy(tx, event.id);
    const form = policy.mode === 'APPLICATION' ? await this.form.of(tx, event) : null;
    const read = enrolments.map((enrolment) => readRow(facts, form, enrolment, now));
    const addresses = enrolments.map(({ email }) => parseMailAddress(email));
    const people = await this.peopleOf(
      tx,
      addresses.flatMap((address) => (address.ok ? [address.value] : [])),
    );
    const standings = await this.standingsOf(tx, facts, [...people.values()]);
    const here = await this.store.admitted(tx, event.id);
    let admitted = [...before];
    const rows = enrolments.map((enrolment, index): JudgedRow => {
      const row = read[index];
      const address = addresses[index];
      const standing = (address?.ok === true ? standings.get(address.value) : undefined) ?? STRANGER;
      if (row?.ok !== true) {
        // Nothing of the row is used for whoever is in the event, so nothing in it can be wrong.
        const known =
          standing.here || standing.application !== null ? decideEnrolment(policy, [], standing, NOWHERE) : refusedFor(row?.error ?? []);
        return { enrolment, decision: known, row: null, person: null };
      }
      const { email, cell } = row.value;
      const decision = decideEnrolment(policy, [...here, ...admitted], standing, cell);
      if (decision.outcome === 'ENROLLED') {
        admitted = counted(admitted, cell);
        standings.set(email, { here: true, application: null });
      } else if (decision.outcome === 'WAITLISTED' || decision.outcome === 'SUBMITTED')
        standings.set(email, { here: false, application: decision.outcome });
      return { enrolment, decision, row: row.value, person: people.get(email) ?? null };
    });
    return { policy, form, rows, admitted };
  }

  private async peopleOf(tx: ReadTx, emails: readonly MailAddress[]): Promise<Map<MailAddress, Person>> {
    const people = await this.persons.byEmails(tx, [...new Set(emails)]);
    return new Map(people.map((person) => [person.email, person]));
  }

  private async standingsOf(tx: ReadTx, { event }: EventFacts, people: readonly Person[]): Promise<Map<MailAddress, EnrolmentStanding>> {
    const ids = people.map(({ id }) => id);
    const grants = await this.roles.ofPeople(tx, event.id, ids);
    const applications = new Map((await this.store.ofPeople(tx, event.id, ids)).map(({ userId, state }) => [userId, state]));
    // Whoever has declined an invitation has said no as whoever has withdrawn.
    const invitations = await this.invited.ofPeople(tx, event.id, ids);
    const saidNo = new Set(
      invitations.flatMap(({ userId, role, state }) => (role === 'PARTICIPANT' && state === 'DECLINED' ? [userId] : [])),
    );
    const here = new Set(grants.map(({ userId }) => userId));
    return new Map(
      people.map(({ id, email }) => [
        email,
        { here: here.has(id), application: applications.get(id) ?? (saidNo.has(id) ? 'WITHDRAWN' : null) },
      ]),
    );
  }
}

const STRANGER: EnrolmentStanding = { here: false, application: null };
const NOWHERE: Cell = { city: null, sector: 'OTHER' };

/** One cell for each city and sector, so that many rows stay few figures. */
function counted(admitted: readonly Admitted[], cell: Cell): Admitted[] {
  const same = admitted.find(({ city, sector }) => city === cell.city && sector === cell.sector);
  return [...admitted.filter((one) => one !== same), { ...cell, count: (same?.count ?? 0) + 1 }];
}

function readRow(facts: EventFacts, form: AskedForm | null, enrolment: Enrolment, now: Instant): Result<SoundRow, readonly InputIssue[]> {
  const issues: InputIssue[] = [];
  const email = parseMailAddress(enrolment.email);
  if (!email.ok) issues.push({ field: 'email', rule: 'malformed' });
  const { timeZone, answers } = enrolment;
  if (timeZone !== null && !isTimeZone(timeZone)) issues.push({ field: 'timeZone', rule: 'unknown' });
  const city = cityOf(facts, enrolment.city);
  const profile = readProfile(enrolment, now);
  if (!profile.ok && profile.error.code === 'InvalidInput') issues.push(...profile.error.issues);
  const told = form === null || !profile.ok ? [] : answersFromProfile(form, profile.value).filter(isNew(answers));
  const given = [...answers, ...told];
  const read = form === null ? null : readApplication(form, facts, { city, answers: withoutOwn(form, given) }, now, ONLY_BY_PERSON);
  if (read?.ok === false) issues.push(...read.error.issues);
  if (issues.length > 0 || !email.ok || !profile.ok) return { ok: false, error: issues };
  const cell = { city, sector: enrolment.sector ?? ('OTHER' as const) };
  return { ok: true, value: { email: email.value, cell, answers: read?.ok === true ? read.value : new Map(), profile: profile.value } };
}

/** The event's own spelling of the city; null for another one. */
function cityOf({ event }: EventFacts, city: string | null): string | null {
  const wanted = foldForSearch(city ?? '').trim();
  return event.zones.find((zone) => foldForSearch(zone.city).trim() === wanted)?.city ?? null;
}

/** What the row's columns of the profile tell is an answer too, where no column of its own gives one. */
function isNew(answers: Enrolment['answers']): (answer: Enrolment['answers'][number]) => boolean {
  const keys = new Set(answers.map(({ key }) => key));
  return ({ key }) => !keys.has(key);
}

function withoutOwn(form: AskedForm, answers: Enrolment['answers']): Enrolment['answers'] {
  const own = new Set(form.fields.flatMap(({ key, kind }) => (ONLY_BY_PERSON.has(kind) ? [key] : [])));
  return answers.filter(({ key }) => !own.has(key));
}

/** Nothing of it is shown to anybody until the person says so. */
function readProfile({ skills, languages, sector, offers, seeks }: Enrolment, now: Instant) {
  const told = { skills, languages, sector, offers: { roles: [], text: offers }, seeks: { roles: [], text: seeks } };
  const rest = { about: '', hours: [], visibility: [], inFinder: false };
  return decidePersonProfile(emptyProfile(asId<'User'>('')), { ...told, ...rest }, 0, now);
}
