import {
  may,
  MOST_INVITED_AT_ONCE,
  type EventFacts,
  type StateChanged,
  type StrangersAllowance,
  type StrangersLimit,
} from '@jamboree/event-domain';
import { parseMailAddress, type MailAddress } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type Locale,
  type LocalizedText,
  type NotFound,
  type NotPermitted,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import {
  Clock,
  Mailer,
  UnitOfWork,
  type Command,
  type IdempotencyMismatch,
  type RateLimited,
  type ReadTx,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { RoleStore } from '../../persistence/role.store.js';
import { Invitations } from '../invitations.js';
import { ReadEvents } from '../read-events.js';
import { Roles } from '../roles.js';

export interface Invitee {
  readonly email: string;
  readonly displayName: string | null;
}

export interface InvitePeopleCommand extends Command {
  readonly eventId: EventId;
  readonly role: Role;
  readonly people: readonly Invitee[];
  /** In the organiser's words, beside what every invitation says; empty: none. */
  readonly message: LocalizedText;
  /** Of the mail to somebody who has no account yet. */
  readonly language: Locale;
  /** Also those who have declined this role before. */
  readonly evenDeclined: boolean;
}

/**
 * - `INVITED` gets the role and a mail
 * - `HAS_ROLE` holds it already: nothing happens
 * - `DECLINED` has declined it before: nothing happens unless the organiser says so
 * - `UNREACHABLE` a mail server has said that nobody has this address
 * - `MALFORMED` is no address
 */
export type InviteOutcome = 'INVITED' | 'HAS_ROLE' | 'DECLINED' | 'UNREACHABLE' | 'MALFORMED';

export interface JudgedInvitee {
  readonly invitee: Invitee;
  readonly outcome: InviteOutcome;
  readonly email: MailAddress | null;
  /** Has never signed in here; no organiser is told of whom that is true. */
  readonly stranger: boolean;
}

/** Longest words beside an invitation, in characters of one language. */
export const INVITATION_MESSAGE_MAX = 2_000;

type Refusal = NotPermitted | NotFound | InvalidInput | StateChanged;
type Problem = Refusal | StrangersLimit | RateLimited | IdempotencyMismatch;

/** Gives one role to many people by mail address, each invited once, however often the list is sent. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly registrations: RegistrationStore,
    private readonly store: RoleStore,
    private readonly invited: RoleInvitationStore,
    private readonly roles: Roles,
    private readonly persons: PersonStore,
    private readonly invitations: Invitations,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** What would become of each, without doing anything; null for whoever may not invite. */
  async preview(
    viewer: Viewer,
    { people, ...wanted }: Pick<InvitePeopleCommand, 'eventId' | 'role' | 'people' | 'evenDeclined'>,
  ): Promise<readonly JudgedInvitee[] | null> {
    return this.uow.read(async (tx) => {
      const facts = await this.facts(tx, viewer, wanted.eventId);
      return facts.ok ? this.judge(tx, { ...wanted, people: people.slice(0, MOST_INVITED_AT_ONCE) }) : null;
    });
  }

  /** How many people who have never signed in the viewer may still invite today; null for whoever may not invite. */
  async allowance(viewer: Viewer, eventId: EventId): Promise<StrangersAllowance | null> {
    const { userId } = viewer;
    if (userId === null) return null;
    return this.uow.read(async (tx) => {
      const facts = await this.facts(tx, viewer, eventId);
      return facts.ok ? this.invitations.strangers.allowance(tx, { eventId, invitedBy: userId }, this.clock.now()) : null;
    });
  }

  /** @param address the organiser's network address, counted beside the account */
  async run(viewer: Viewer, command: InvitePeopleCommand, address: string): Promise<Result<readonly JudgedInvitee[], Problem>> {
    const { userId } = viewer;
    const { eventId, role, message, language } = command;
    if (userId === null) return err({ code: 'NotPermitted', action: 'person:grant', reason: 'SIGNED_OUT' });
    const issues = issuesOf(command);
    if (issues.length > 0) return err({ code: 'InvalidInput', issues });
    const allowed = await this.invitations.allowList(userId, address);
    if (!allowed.ok) return allowed;
    return this.uow.write<readonly JudgedInvitee[], Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.facts(tx, viewer, eventId);
      if (!facts.ok) return facts;
      // A list of participants is brought in with their city and sector, so that places hold.
      if (role === 'PARTICIPANT' && (await this.registrations.policy(tx, eventId))?.mode === 'APPLICATION')
        return err({ code: 'StateChanged', current: 'APPLICATION' });
      const judged = await this.judge(tx, command);
      const asked = judged.filter(({ outcome, stranger }) => outcome === 'INVITED' && stranger).length;
      const today = await this.invitations.strangers.permit(tx, { eventId, invitedBy: userId }, asked, now);
      if (!today.ok) return today;
      for (const { email, outcome, invitee } of judged) {
        if (email === null || outcome !== 'INVITED') continue;
        const person = await this.persons.ensure(tx, { email, displayName: invitee.displayName, locale: language }, now);
        const grant = await this.roles.grant(tx, { eventId, userId: person.id, role, grantedBy: userId, at: now });
        if (grant !== null && person.id !== userId)
          await this.invitations.send(tx, facts.value, person, grant, { name: invitee.displayName, note: message });
      }
      return ok(judged);
    });
  }

  private async facts(tx: ReadTx, viewer: Viewer, eventId: EventId): Promise<Result<EventFacts, Refusal>> {
    const facts = await this.readEvents.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'person:grant', facts, this.clock.now());
    return permitted.ok ? ok(facts) : permitted;
  }

  /** Five statements for all of them. */
  private async judge(
    tx: ReadTx,
    { eventId, role, people, evenDeclined }: Pick<InvitePeopleCommand, 'eventId' | 'role' | 'people' | 'evenDeclined'>,
  ): Promise<JudgedInvitee[]> {
    const read = people.map((invitee) => ({ invitee, email: parseMailAddress(invitee.email) }));
    const emails = read.flatMap(({ email }) => (email.ok ? [email.value] : []));
    const known = await this.persons.byEmails(tx, emails);
    const ids = known.map(({ id }) => id);
    const strangers = await this.invitations.strangers.among(tx, known);
    const proved = new Set<string>(known.flatMap(({ id, email }) => (strangers.has(id) ? [] : [email])));
    const grants = await this.store.ofPeople(tx, eventId, ids);
    const before = evenDeclined ? [] : await this.invited.ofPeople(tx, eventId, ids);
    const decliners = new Set(before.flatMap((one) => (one.role === role && one.state === 'DECLINED' ? [one.userId] : [])));
    const declined = new Set<string>(known.flatMap(({ id, email }) => (decliners.has(id) ? [email] : [])));
    const holders = new Set<UserId>(grants.flatMap((grant) => (grant.role === role ? [grant.userId] : [])));
    const done = new Set<string>(known.flatMap(({ id, email }) => (holders.has(id) ? [email] : [])));
    const unreachable = new Set((await this.mailer.suppressed(tx, emails)).map((suppressed) => suppressed.address));
    return read.map(({ invitee, email }): JudgedInvitee => {
      if (!email.ok) return { invitee, outcome: 'MALFORMED', email: null, stranger: false };
      const stranger = !proved.has(email.value);
      if (done.has(email.value)) return { invitee, outcome: 'HAS_ROLE', email: email.value, stranger };
      if (declined.has(email.value)) return { invitee, outcome: 'DECLINED', email: email.value, stranger };
      if (unreachable.has(email.value)) return { invitee, outcome: 'UNREACHABLE', email: email.value, stranger };
      done.add(email.value); // the same address again in this list
      return { invitee, outcome: 'INVITED', email: email.value, stranger };
    });
  }
}

function issuesOf({ people, message }: InvitePeopleCommand): InvalidInput['issues'] {
  const tooLong = (field: string, max: number, got: number) =>
    got > max ? [{ field, rule: 'tooLong' as const, figures: { max, got } }] : [];
  return [
    ...(people.length === 0 ? [{ field: 'people', rule: 'required' as const }] : []),
    ...tooLong('people', MOST_INVITED_AT_ONCE, people.length),
    ...Object.entries(message).flatMap(([locale, text]) => tooLong(`message.${locale}`, INVITATION_MESSAGE_MAX, text.length)),
  ];
}
