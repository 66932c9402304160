import type { PersonStore } from '@jamboree/identity-server';
import { Outbox, type Mailer } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import type { EventStore } from '../persistence/event.store.js';
import type { RoleInvitationStore } from '../persistence/people/role-invitation.store.js';
import type { RegistrationStore } from '../persistence/registration/registration.store.js';
import type { RoleStore } from '../persistence/role.store.js';
import type { Invitations } from '../use-cases/invitations.js';
import { AnswerRoleInvitation } from '../use-cases/people/answer-role-invitation.use-case.js';
import { ExpireInvitations } from '../use-cases/people/expire-invitations.js';
import { ReadRoleInvitations } from '../use-cases/people/read-role-invitations.js';
import { ResendRoleInvitations } from '../use-cases/people/resend-role-invitations.use-case.js';
import { RevokeRoleInvitation } from '../use-cases/people/revoke-role-invitation.use-case.js';
import type { ReadEvents } from '../use-cases/read-events.js';
import type { Admissions } from '../use-cases/registration/admissions.js';
import type { Roles } from '../use-cases/roles.js';

interface Neighbours extends Pick<Engine, 'uow' | 'clock'> {
  readonly read: ReadEvents;
  readonly stores: { readonly events: EventStore; readonly roles: RoleStore };
  readonly roles: Roles;
  readonly persons: PersonStore;
  readonly mailer: Mailer;
  readonly invited: RoleInvitationStore;
  readonly invitations: Invitations;
  readonly registrations: RegistrationStore;
  readonly admissions: Admissions;
}

/** What becomes of invitations to roles, put together by hand. */
export function invitationHouse(from: Neighbours) {
  const { uow, clock, read, stores, roles, persons, mailer, invited, invitations, registrations, admissions } = from;
  return {
    store: invited,
    read: new ReadRoleInvitations(uow, invited, stores.events, stores.roles, persons, read, clock),
    resend: new ResendRoleInvitations(uow, read, invited, roles, persons, invitations, mailer, clock),
    revoke: new RevokeRoleInvitation(uow, read, invited, roles, clock),
    answer: new AnswerRoleInvitation(uow, read, invited, roles, registrations, admissions, new Outbox(), clock),
    expire: new ExpireInvitations(uow, invited, roles, clock),
  };
}
