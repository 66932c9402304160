import { KeepInProfile, PersonProfileStore, type PersonStore } from '@jamboree/identity-server';
import type { RateLimits } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import type { CatalogueStore } from '../persistence/catalogue.store.js';
import type { EventStore } from '../persistence/event.store.js';
import type { FormStore } from '../persistence/form.store.js';
import type { RegistrationStore } from '../persistence/registration/registration.store.js';
import { RoleInvitationStore } from '../persistence/people/role-invitation.store.js';
import type { RoleStore } from '../persistence/role.store.js';
import type { EventHooks } from '../use-cases/event-hooks.js';
import { Forms } from '../use-cases/forms.js';
import type { Invitations } from '../use-cases/invitations.js';
import type { ReadEvents } from '../use-cases/read-events.js';
import type { Admissions } from '../use-cases/registration/admissions.js';
import { Applicants } from '../use-cases/registration/applicants.js';
import { Apply } from '../use-cases/registration/apply.use-case.js';
import { DecideApplications } from '../use-cases/registration/decide-applications.use-case.js';
import { EnrolPeople } from '../use-cases/registration/enrol-people.use-case.js';
import { AttachApplicationFile } from '../use-cases/registration/files/attach-application-file.use-case.js';
import { ReadApplicationFiles } from '../use-cases/registration/files/read-application-files.js';
import { ReceiveApplicationFile } from '../use-cases/registration/files/receive-application-file.js';
import { RemoveApplicationFile } from '../use-cases/registration/files/remove-application-file.use-case.js';
import { GiveConsent } from '../use-cases/registration/give-consent.use-case.js';
import { JudgeEnrolments } from '../use-cases/registration/judge-enrolments.js';
import { PreviewEnrolments } from '../use-cases/registration/preview-enrolments.js';
import { ReadRegistration } from '../use-cases/registration/read-registration.js';
import { RegistrationForm } from '../use-cases/registration/registration-form.js';
import { SaveRegistration } from '../use-cases/registration/save-registration.use-case.js';
import { WithdrawApplication } from '../use-cases/registration/withdraw-application.use-case.js';
import { WithdrawConsent } from '../use-cases/registration/withdraw-consent.use-case.js';
import type { Roles } from '../use-cases/roles.js';
import type { FilesHouse } from './files-house.js';

interface Neighbours extends Pick<Engine, 'uow' | 'clock'> {
  readonly read: ReadEvents;
  readonly registrations: RegistrationStore;
  readonly roles: Roles;
  readonly roleStore: RoleStore;
  readonly catalogue: CatalogueStore;
  readonly forms: FormStore;
  readonly persons: PersonStore;
  readonly hooks: EventHooks;
  readonly limits: RateLimits;
  readonly invitations: Invitations;
  readonly admissions: Admissions;
  readonly files: FilesHouse;
  readonly events: EventStore;
}

/** How people come into an event, put together by hand. */
export function registrationHouse(from: Neighbours) {
  const { uow, clock, read, registrations, roles, roleStore, catalogue, persons, hooks, limits, invitations, admissions } = from;
  const { store: files, uploads, kept, drop, config } = from.files;
  const forms = new Forms(from.forms);
  const form = new RegistrationForm(forms, catalogue, registrations);
  const judge = new JudgeEnrolments(form, registrations, admissions, roleStore, new RoleInvitationStore(), persons);
  const applicants = new Applicants(read, registrations, admissions);
  const profiles = new PersonProfileStore();
  return {
    save: new SaveRegistration(uow, read, registrations, admissions, clock),
    apply: new Apply(uow, applicants, form, registrations, files, admissions, roles, new KeepInProfile(persons, profiles), clock),
    enrol: new EnrolPeople(uow, read, judge, registrations, admissions, roles, invitations, persons, profiles, limits, clock),
    preview: new PreviewEnrolments(uow, read, judge, clock),
    giveConsent: new GiveConsent(uow, read, form, registrations, clock),
    withdraw: new WithdrawApplication(uow, read, registrations, admissions, hooks, clock),
    withdrawConsent: new WithdrawConsent(uow, registrations, clock),
    decide: new DecideApplications(uow, read, registrations, admissions, hooks, clock),
    profiles,
    files: {
      attach: new AttachApplicationFile(uow, applicants, form, files, hooks, uploads, limits, config, clock),
      receive: new ReceiveApplicationFile(uow, uploads, kept, files, from.events, clock),
      remove: new RemoveApplicationFile(uow, files, registrations, drop),
      read: new ReadApplicationFiles(uow, read, files, kept, config, clock),
    },
    read: new ReadRegistration(uow, read, registrations, files, admissions, forms, form, clock),
  };
}
