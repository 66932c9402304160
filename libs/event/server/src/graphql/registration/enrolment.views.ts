import { MOST_ENROLLED_AT_ONCE, type Admitted, type Enrolment, type EnrolmentOutcome, type Quota } from '@jamboree/event-domain';
import { SectorEnum } from '@jamboree/identity-server';
import { asId, type EventId, type Sector } from '@jamboree/kernel';
import {
  describedEnum,
  IdempotencyMismatchView,
  InputIssueView,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  RateLimitedView,
} from '@jamboree/platform-server';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EnrolPeopleCommand } from '../../use-cases/registration/enrol-people.use-case.js';
import type { JudgedRow, JudgedRows } from '../../use-cases/registration/judge-enrolments.js';
import { StrangersLimitView } from '../people/strangers-limit.view.js';
import { ApplicationAnswerInput } from './registration.inputs.js';
import { QuotaSizeView } from './registration.views.js';

export const EnrolmentOutcomeEnum = describedEnum<EnrolmentOutcome>('EnrolmentOutcome', 'What becomes of somebody who is brought in.', {
  ENROLLED: 'Takes part.',
  WAITLISTED: 'Waits for a free place.',
  SUBMITTED: 'Waits for a decision.',
  KNOWN: 'Is in the event, or waits, already: nothing changes.',
  REFUSED: 'Nothing is done, for what is wrong with the row or for what was decided earlier.',
});

const EarlierEnum = describedEnum<'WITHDRAWN' | 'DECLINED'>('EarlierDecision', 'What keeps a list from bringing somebody in.', {
  WITHDRAWN: 'The person has withdrawn.',
  DECLINED: 'The person was declined.',
});

@InputType({ description: 'Somebody whom an organiser brings in.' })
export class EnrolmentInput {
  @Field(() => String, { description: 'Mail address: by it the person is known.' })
  readonly email: string;

  @Field(() => String, { nullable: true, description: 'Name, for somebody without an account.' })
  readonly displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the mails: en, de or id; the organiser’s for whatever else.' })
  readonly language?: string | null;

  @Field(() => String, { nullable: true, description: 'City, as the event spells it or another one.' })
  readonly city?: string | null;

  @Field(() => String, { nullable: true, description: 'Time zone, such as Asia/Jakarta.' })
  readonly timeZone?: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Where the person works or studies.' })
  readonly sector?: Sector | null;

  @Field(() => [String], { description: 'Skills.' })
  readonly skills: string[];

  @Field(() => [String], { description: 'Languages spoken, as BCP 47 tags.' })
  readonly languages: string[];

  @Field(() => String, { description: 'What the person offers.' })
  readonly offers: string;

  @Field(() => String, { description: 'What the person seeks.' })
  readonly seeks: string;

  @Field(() => [ApplicationAnswerInput], { description: 'Answers to the registration form; answers to consents are left out.' })
  readonly answers: ApplicationAnswerInput[];
}

/** Inputs inside a list come without their class. */
export function enrolmentOf(input: EnrolmentInput): Enrolment {
  const { email, displayName = null, language = null, city = null, timeZone = null, sector = null } = input;
  const { skills, languages, offers, seeks } = input;
  const answers = input.answers.map(({ key, text }) => ({ key, text }));
  return { email, displayName, language, city, timeZone, sector, skills, languages, offers, seeks, answers };
}

@InputType({ description: 'People of a city and sector who get a place by rows that were judged earlier.' })
export class AdmittedInput {
  @Field(() => String, { nullable: true, description: 'One of the event’s cities; left out: another one.' })
  readonly city?: string | null;

  @Field(() => SectorEnum, { description: 'The sector.' })
  readonly sector: Sector;

  @Field(() => Int, { description: 'How many.' })
  readonly count: number;
}

@ArgsType()
export class EnrolmentPreviewArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => [EnrolmentInput], { description: `At most ${MOST_ENROLLED_AT_ONCE}; a longer list is judged in portions.` })
  readonly people: EnrolmentInput[];

  @Field(() => [AdmittedInput], { description: 'As the portion before answered; empty for the first.' })
  readonly admitted: AdmittedInput[];
}

@InputType({ description: 'People to bring in.' })
export class EnrolPeopleInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => [EnrolmentInput], { description: `At most ${MOST_ENROLLED_AT_ONCE}.` })
  readonly people: EnrolmentInput[];

  toCommand(): EnrolPeopleCommand {
    const { clientMutationId, eventId } = this;
    const people = this.people.map(enrolmentOf);
    return { operation: 'enrolPeople', clientMutationId, eventId: asId<'Event'>(eventId), people };
  }
}

@ObjectType('AdmittedCount', { description: 'People of a city and sector who get a place.' })
export class AdmittedView implements Admitted {
  @Field(() => String, { nullable: true, description: 'One of the event’s cities; null: another one.' })
  readonly city: string | null;

  @Field(() => SectorEnum, { description: 'The sector.' })
  readonly sector: Sector;

  @Field(() => Int, { description: 'How many.' })
  readonly count: number;
}

@ObjectType('EnrolmentRow', { description: 'What becomes of one row.' })
export class EnrolmentRowView {
  @Field(() => EnrolmentOutcomeEnum, { description: 'What it is.' })
  readonly outcome: EnrolmentOutcome;

  @Field(() => QuotaSizeView, { nullable: true, description: 'What is full, for whoever waits.' })
  readonly full: Quota | null;

  @Field(() => [InputIssueView], { description: 'What is wrong with a refused row, by the input’s fields and the keys of the form’s.' })
  readonly issues: readonly InputIssueView[];

  @Field(() => EarlierEnum, { nullable: true, description: 'What was decided earlier, when that is why it is refused.' })
  readonly earlier: 'WITHDRAWN' | 'DECLINED' | null;

  static from({ decision: { outcome, full, issues, earlier } }: JudgedRow): EnrolmentRowView {
    return { outcome, full, issues: InvalidInputView.from({ code: 'InvalidInput', issues }).issues, earlier };
  }
}

@ObjectType('PeopleEnrolled', { description: 'What became, or would become, of each row.' })
export class PeopleEnrolledView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => [EnrolmentRowView], { description: 'In the order of the rows.' })
  readonly rows: readonly EnrolmentRowView[];

  @Field(() => [AdmittedView], { description: 'For the next portion of a preview.' })
  readonly admitted: readonly Admitted[];

  static from(eventId: EventId, { rows, admitted }: JudgedRows): PeopleEnrolledView {
    return { eventId, rows: rows.map((row) => EnrolmentRowView.from(row)), admitted };
  }
}

export const EnrolPeoplePayload = payloadUnion('EnrolPeoplePayload', PeopleEnrolledView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  RateLimitedView,
  StrangersLimitView,
  IdempotencyMismatchView,
]);
