import type { Admission, ApplicationId, ApplicationState, RegistrationMode } from '@jamboree/event-domain';
import { SectorEnum } from '@jamboree/identity-server';
import { SECTORS, type EventId, type Instant, type Sector } from '@jamboree/kernel';
import {
  countedConnectionOf,
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnApplication, QueueItem, RegistrationDesk } from '../../use-cases/registration/read-registration.js';
import { FormFieldView } from '../form.view.js';
import { ApplicationFileView } from './application-file.views.js';

export const RegistrationModeEnum = describedEnum<RegistrationMode>('RegistrationMode', 'How people come into an event.', {
  OPEN: 'Whoever wants to takes part at once.',
  APPLICATION: 'People apply, and get a place or wait for one.',
});

export const AdmissionEnum = describedEnum<Admission>('Admission', 'Who decides about applications.', {
  AUTOMATIC: 'The places: at once, and for whoever waits when one becomes free.',
  BY_HAND: 'An organiser.',
});

export const ApplicationStateEnum = describedEnum<ApplicationState>('ApplicationState', 'What has become of an application.', {
  SUBMITTED: 'It waits for a decision.',
  ACCEPTED: 'The person takes part.',
  WAITLISTED: 'It waits for a free place.',
  DECLINED: 'It was declined, with a reason.',
  WITHDRAWN: 'The person took it back.',
});

@ObjectType('ApplicationAnswer', { description: 'The answer to one question of the registration form.' })
export class ApplicationAnswerView {
  @Field(() => String, { description: 'Key of the field.' })
  readonly key: string;

  @Field(() => String, { description: 'As its field’s kind says; not sanitised: render it as untrusted text.' })
  readonly text: string;
}

@ObjectType('GivenConsent', { description: 'Words that the viewer agreed to and has not withdrawn.' })
export class GivenConsentView {
  @Field(() => String, { description: 'Key of the field.' })
  readonly fieldKey: string;

  @Field(() => String, { description: 'The words, in the language in which they were read.' })
  readonly purpose: string;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly givenAt: Instant;
}

@ObjectType('MyApplication', { description: 'The viewer’s own application to take part.' })
export class MyApplicationView {
  @Field(() => ID, { description: 'The application’s id.' })
  readonly id: ApplicationId;

  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => ApplicationStateEnum, { description: 'What has become of it.' })
  readonly state: ApplicationState;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  readonly reason: string | null;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  readonly submittedAt: Instant;

  @Field(() => [GivenConsentView], { description: 'What the viewer agreed to with it.' })
  readonly consents: readonly GivenConsentView[];

  @Field(() => [FormFieldView], { description: 'Consents that the form asks for and that are not given.' })
  readonly openConsents: readonly FormFieldView[];

  static from({ application: { id, eventId, state, reason, submittedAt }, consents, open }: OwnApplication): MyApplicationView {
    const given = consents.map(({ fieldKey, purpose, givenAt }) => ({ fieldKey, purpose, givenAt }));
    const openConsents = FormFieldView.of({ fields: open, askedEarlier: [] });
    return { id, eventId, state, reason, submittedAt, consents: given, openConsents };
  }
}

@ObjectType('Application', { description: 'An application to take part, for the organisers.' })
export class ApplicationView {
  @Field(() => ID, { description: 'The application’s id.' })
  readonly id: ApplicationId;

  @Field(() => String, { description: 'Who applies.' })
  readonly displayName: string;

  @Field(() => String, { nullable: true, description: 'One of the event’s cities; null: another one.' })
  readonly city: string | null;

  @Field(() => SectorEnum, { description: 'Where the person works or studies.' })
  readonly sector: Sector;

  @Field(() => ApplicationStateEnum, { description: 'What has become of it.' })
  readonly state: ApplicationState;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  readonly reason: string | null;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  readonly submittedAt: Instant;

  @Field(() => [FormFieldView], { description: 'What was asked.' })
  readonly form: readonly FormFieldView[];

  @Field(() => [ApplicationAnswerView], { description: 'What was answered.' })
  readonly answers: readonly ApplicationAnswerView[];

  @Field(() => [ApplicationFileView], { description: 'Files among the answers; none once the person has withdrawn or was taken out.' })
  readonly files: readonly ApplicationFileView[];

  static from({ id, displayName, city, sector, state, reason, submittedAt, fields, answers, files }: QueueItem): ApplicationView {
    const form = FormFieldView.of({ fields, askedEarlier: [] });
    const sent = files.map((file) => ApplicationFileView.from(file));
    return { id, displayName, city, sector, state, reason, submittedAt, form, answers, files: sent };
  }
}

export const ApplicationConnection = countedConnectionOf(ApplicationView, 'Application');

@ObjectType('QuotaSize', { description: 'Places for people of a city, of a sector, of both, or in all.' })
export class QuotaSizeView {
  @Field(() => String, { nullable: true, description: 'The city; null: whichever.' })
  readonly city: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'The sector; null: whichever.' })
  readonly sector: Sector | null;

  @Field(() => Int, { description: 'Places.' })
  readonly places: number;
}

@ObjectType('Quota', { description: 'Places for people of a city, of a sector, or of both.' })
export class QuotaView {
  @Field(() => String, { nullable: true, description: 'The city; null: whichever.' })
  readonly city: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'The sector; null: whichever.' })
  readonly sector: Sector | null;

  @Field(() => Int, { description: 'Places.' })
  readonly places: number;

  @Field(() => Int, { description: 'Places that are taken.' })
  readonly taken: number;
}

@ObjectType('ApplicationCount', { description: 'Applications in one state.' })
export class ApplicationCountView {
  @Field(() => ApplicationStateEnum, { description: 'The state.' })
  readonly state: ApplicationState;

  @Field(() => Int, { description: 'How many.' })
  readonly count: number;
}

@ObjectType('RegistrationDesk', { description: 'How people come into an event and how far that has come, for its organisers.' })
export class RegistrationDeskView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => RegistrationModeEnum, { description: 'Whether people apply.' })
  readonly mode: RegistrationMode;

  @Field(() => AdmissionEnum, { description: 'Who decides.' })
  readonly admission: Admission;

  @Field(() => Int, { nullable: true, description: 'Places in all; null: as many as come.' })
  readonly capacity: number | null;

  @Field(() => Int, { description: 'Places that are taken.' })
  readonly taken: number;

  @Field(() => [QuotaView], { description: `Places by city and sector; sectors are ${SECTORS.join(', ')}.` })
  readonly quotas: readonly QuotaView[];

  @Field(() => [ApplicationCountView], { description: 'Applications by state.' })
  readonly counts: readonly ApplicationCountView[];

  @Field(() => Int, { description: 'To be expected by a change; 0 while nobody has said anything.' })
  readonly version: number;

  static from({ eventId, policy: { mode, admission, capacity, version }, taken, quotas, states }: RegistrationDesk): RegistrationDeskView {
    const counts = [...states].map(([state, count]) => ({ state, count }));
    return { eventId, mode, admission, capacity, taken, quotas, counts, version };
  }
}

@ObjectType('RegistrationSaved', { description: 'Registration is as wanted.' })
export class RegistrationSavedView {
  @Field(() => RegistrationDeskView, { description: 'As it is now.' })
  readonly desk: RegistrationDeskView;
}

@ObjectType('ApplicationChanged', { description: 'The own application is as wanted.' })
export class ApplicationChangedView {
  @Field(() => MyApplicationView, { description: 'As it is now.' })
  readonly application: MyApplicationView;
}

@ObjectType('ApplicationsDecided', { description: 'The applications are as wanted.' })
export class ApplicationsDecidedView {
  @Field(() => [ApplicationView], { description: 'As they are now.' })
  readonly applications: readonly ApplicationView[];
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView, StateChangedView] as const;

export const SaveRegistrationPayload = payloadUnion('SaveRegistrationPayload', RegistrationSavedView, [...always, VersionConflictView]);
export const ApplicationPayload = payloadUnion('ApplicationPayload', ApplicationChangedView, [...always, PhaseClosedView]);
export const DecideApplicationsPayload = payloadUnion('DecideApplicationsPayload', ApplicationsDecidedView, always);
