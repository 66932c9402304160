import { DECISIONS, type Admission, type ApplicationDecision, type RegistrationMode } from '@jamboree/event-domain';
import { SectorEnum } from '@jamboree/identity-server';
import { asId, type Sector } from '@jamboree/kernel';
import { describedEnum, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ApplyCommand } from '../../use-cases/registration/apply.use-case.js';
import type { DecideApplicationsCommand } from '../../use-cases/registration/decide-applications.use-case.js';
import type { SaveRegistrationCommand } from '../../use-cases/registration/save-registration.use-case.js';
import type { GiveConsentCommand } from '../../use-cases/registration/give-consent.use-case.js';
import type { WithdrawConsentCommand } from '../../use-cases/registration/withdraw-consent.use-case.js';
import type { EventCommand } from '../../use-cases/publish-event.use-case.js';
import { AdmissionEnum, RegistrationModeEnum } from './registration.views.js';

export const ApplicationDecisionEnum = describedEnum<ApplicationDecision>(
  'ApplicationDecision',
  `What an organiser makes of applications: ${DECISIONS.length} choices.`,
  { ACCEPTED: 'A place.', WAITLISTED: 'A place when one becomes free.', DECLINED: 'No place, with a reason.' },
);

@InputType({ description: 'Places for people of a city, of a sector, or of both.' })
export class QuotaInput {
  @Field(() => String, { nullable: true, description: 'The city; left out: whichever.' })
  readonly city?: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'The sector; left out: whichever.' })
  readonly sector?: Sector | null;

  @Field(() => Int, { description: 'Places, from 0.' })
  readonly places: number;
}

@InputType({ description: 'How people come into an event, as it should be.' })
export class SaveRegistrationInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'Version that was edited.' })
  readonly expectedVersion: number;

  @Field(() => RegistrationModeEnum, { description: 'Whether people apply.' })
  readonly mode: RegistrationMode;

  @Field(() => AdmissionEnum, { description: 'Who decides.' })
  readonly admission: Admission;

  @Field(() => Int, { nullable: true, description: 'Places in all; left out: as many as come.' })
  readonly capacity?: number | null;

  @Field(() => [QuotaInput], { description: 'At most 60, each city and sector once.' })
  readonly quotas: QuotaInput[];

  toCommand(): SaveRegistrationCommand {
    const { eventId, expectedVersion, mode, admission, capacity = null, clientMutationId } = this;
    const quotas = this.quotas.map(({ city = null, sector = null, places }) => ({ city, sector, places }));
    const policy = { mode, admission, capacity, quotas };
    return { operation: 'saveRegistration', clientMutationId, eventId: asId(eventId), expectedVersion, policy };
  }
}

@InputType({ description: 'The answer to one question of the registration form.' })
export class ApplicationAnswerInput {
  @Field(() => String, { description: 'Key of the field.' })
  readonly key: string;

  @Field(() => String, { description: 'In the notation of its kind.' })
  readonly text: string;
}

@InputType({ description: 'An application to take part.' })
export class ApplyInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { nullable: true, description: 'One of the event’s cities; left out: another one.' })
  readonly city?: string | null;

  @Field(() => SectorEnum, { description: 'Where the person works or studies.' })
  readonly sector: Sector;

  @Field(() => [ApplicationAnswerInput], { description: 'To the fields that are asked, each once.' })
  readonly answers: ApplicationAnswerInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether what is new of city, sector and answers that a profile knows stays in the person’s own profile too; who reads it there stays as it was.',
  })
  readonly keepInProfile?: boolean | null;

  toCommand(): ApplyCommand {
    const { eventId, city = null, sector, clientMutationId } = this;
    const answers = this.answers.map(({ key, text }) => ({ key, text }));
    return {
      operation: 'apply',
      clientMutationId,
      eventId: asId(eventId),
      city,
      sector,
      answers,
      keepInProfile: this.keepInProfile === true,
    };
  }
}

@InputType({ description: 'The application to take back.' })
export class WithdrawApplicationInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  toCommand(): EventCommand {
    return { operation: 'withdrawApplication', clientMutationId: this.clientMutationId, eventId: asId(this.eventId) };
  }
}

@InputType({ description: 'The consent to give or to end.' })
export class ConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Key of the field.' })
  readonly fieldKey: string;

  toCommand(): WithdrawConsentCommand {
    const { eventId, fieldKey, clientMutationId } = this;
    return { operation: 'withdrawConsent', clientMutationId, eventId: asId(eventId), fieldKey };
  }
}

@InputType({ description: 'A consent that is given, to the words that were read.' })
export class GiveConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Key of the field.' })
  readonly fieldKey: string;

  @Field(() => Int, { description: 'Version of the words, as the form tells it.' })
  readonly textVersion: number;

  toCommand(): GiveConsentCommand {
    const { eventId, fieldKey, textVersion, clientMutationId } = this;
    return { operation: 'giveConsent', clientMutationId, eventId: asId(eventId), fieldKey, textVersion };
  }
}

@InputType({ description: 'What becomes of applications.' })
export class DecideApplicationsInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => [ID], { description: 'At most 100.' })
  readonly applicationIds: string[];

  @Field(() => ApplicationDecisionEnum, { description: 'What they become.' })
  readonly decision: ApplicationDecision;

  @Field(() => String, { nullable: true, description: 'For whoever is declined: at most 500 characters, read by the person.' })
  readonly reason?: string | null;

  toCommand(): DecideApplicationsCommand {
    const { eventId, decision, clientMutationId } = this;
    const applicationIds = this.applicationIds.map((id) => asId<'Application'>(id));
    return {
      operation: 'decideApplications',
      clientMutationId,
      eventId: asId(eventId),
      applicationIds,
      decision,
      reason: this.reason ?? '',
    };
  }
}
