import {
  FORM_LIMITS,
  type AskedForm,
  type FieldCondition,
  type FieldKind,
  type FieldOption,
  type FormEffect,
  type FormEffectKind,
  type FormField,
  type FormPurpose,
} from '@jamboree/event-domain';
import type { EventId, Instant, LocalizedText, TrackId } from '@jamboree/kernel';
import {
  describedEnum,
  InstantScalar,
  InvalidInputView,
  LocalizedTextView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
} from '@jamboree/platform-server';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SavedForm } from '../use-cases/forms.js';

export const FieldKindEnum = describedEnum<FieldKind>('FieldKind', 'What is answered in a field, and how the answer is written as text.', {
  SHORT_TEXT: 'One line.',
  LONG_TEXT: 'Markdown.',
  NUMBER: 'A number as JSON writes it.',
  CHOICE: 'The key of one option.',
  CHOICES: 'Keys of options, one a line.',
  DATE: 'A day, such as 2026-11-23.',
  LINKS: 'http or https addresses, one a line.',
  VIDEO: 'The http or https address of a video.',
  FILE: 'Ids of files, one a line: of attachments of the submission, or of files of the registration.',
  TAGS: 'Short words, one a line.',
  TRACK: 'The id of a track.',
  CHALLENGE: 'The id of a challenge.',
  CONSENT: 'The version of the words that were agreed to.',
});

export const FormPurposeEnum = describedEnum<FormPurpose>('FormPurpose', 'Who answers a form.', {
  REGISTRATION: 'Whoever applies to take part.',
  SUBMISSION: 'Teams, about their idea.',
});

export const FormEffectEnum = describedEnum<FormEffectKind>('FormEffectKind', 'What a change of a form means for answers that exist.', {
  REMOVED: 'They stay readable and are no longer asked.',
  NEWLY_REQUIRED: 'So many lack it; whoever edits again must fill it.',
  NARROWED: 'It is asked of fewer.',
  OPTIONS_REMOVED: 'Whoever chose a removed option chooses again.',
  STRICTER: 'Limits are tighter; they hold when handing in again.',
  CONSENT_RENEWED: 'Whoever agreed to the former words is asked again.',
});

@ObjectType('FormOption', { description: 'Something to choose in a field.' })
export class FormOptionView implements FieldOption {
  @Field(() => String, { description: 'What an answer holds.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;
}

@ObjectType('FormCondition', { description: 'Asks a field only where another one is answered so.' })
export class FormConditionView implements FieldCondition {
  @Field(() => String, { description: 'Key of the other field.' })
  readonly field: string;

  @Field(() => [String], { description: 'One of these is (among) its answer; empty: there is any answer.' })
  readonly oneOf: readonly string[];
}

@ObjectType('FormField', { description: 'One field of a form.' })
export class FormFieldView implements FormField {
  @Field(() => String, {
    description: 'What answers are kept under; of a submission perhaps a property of its content, such as `title` or `links`.',
  })
  readonly key: string;

  @Field(() => FieldKindEnum, { description: 'What is answered in it.' })
  readonly kind: FieldKind;

  @Field(() => LocalizedTextView, { description: 'What it is called; of a consent the words that are agreed to.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'What belongs in it.' })
  readonly help: LocalizedText;

  @Field(() => Boolean, { description: 'Whether it must be filled in wherever it is asked.' })
  readonly required: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the phase from whose beginning on it is required; null: always.' })
  readonly requiredFrom: string | null;

  @Field(() => FormConditionView, { nullable: true, description: 'When it is asked; null: always.' })
  readonly shownWhen: FieldCondition | null;

  @Field(() => [ID], { description: 'The tracks that it is asked for; empty: all.' })
  readonly trackIds: readonly TrackId[];

  @Field(() => Int, { nullable: true, description: 'Most words, checked when handing in.' })
  readonly maxWords: number | null;

  @Field(() => Int, { nullable: true, description: 'Most characters that are stored; for lists of each entry.' })
  readonly maxLength: number | null;

  @Field(() => Float, { nullable: true, description: 'Smallest number, or fewest choices.' })
  readonly min: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest number, or most choices.' })
  readonly max: number | null;

  @Field(() => String, { nullable: true, description: 'Of a number, such as IDR.' })
  readonly unit: string | null;

  @Field(() => [FormOptionView], { description: 'What can be chosen.' })
  readonly options: readonly FieldOption[];

  @Field(() => Int, { nullable: true, description: 'Of a consent: the version of its words, which is what agreeing answers.' })
  readonly textVersion: number | null;

  @Field(() => Boolean, { description: 'No longer asked: shown to read what was answered then.' })
  readonly askedEarlier: boolean;

  /** Fields as they are asked, then what was asked earlier. */
  static of({ fields, askedEarlier }: Pick<AskedForm, 'fields' | 'askedEarlier'>): FormFieldView[] {
    return [
      ...fields.map((field) => ({ ...field, askedEarlier: false })),
      ...askedEarlier.map((field) => ({ ...field, askedEarlier: true })),
    ];
  }
}

@ObjectType('EventForm', { description: 'The newest version of a form of an event.' })
export class EventFormView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => FormPurposeEnum, { description: 'Who answers it.' })
  readonly purpose: FormPurpose;

  @Field(() => Int, { description: 'Counts versions from 1; to be expected by a change.' })
  readonly number: number;

  @Field(() => [FormFieldView], { description: `In their order, at most ${FORM_LIMITS.fields}.` })
  readonly fields: readonly FormFieldView[];

  @Field(() => InstantScalar, { description: 'When this version was saved.' })
  readonly savedAt: Instant;

  static from({ eventId, purpose, number, fields, savedAt }: SavedForm): EventFormView {
    return { eventId, purpose, number, fields: FormFieldView.of({ fields, askedEarlier: [] }), savedAt };
  }
}

@ObjectType('FormEffect', { description: 'What a change of a form means for answers to one field.' })
export class FormEffectView {
  @Field(() => FormEffectEnum, { description: 'What happens.' })
  readonly kind: FormEffectKind;

  @Field(() => String, { description: 'Key of the field.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What the field is called.' })
  readonly title: LocalizedText;

  @Field(() => Int, { description: 'Drafts that were never handed in.' })
  readonly drafts: number;

  @Field(() => Int, { description: 'What was handed in: submissions, or applications that were not withdrawn.' })
  readonly submitted: number;

  static from({ kind, field, drafts, submitted }: FormEffect): FormEffectView {
    return { kind, key: field.key, title: field.title, drafts, submitted };
  }
}

@ObjectType('FormChangePreview', { description: 'What a change would mean.' })
export class FormChangePreviewView {
  @Field(() => [FormEffectView], { description: 'Only what somebody’s answers notice.' })
  readonly effects: readonly FormEffectView[];
}

export const FormChangePreviewResult = payloadUnion('FormChangePreviewResult', FormChangePreviewView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
]);
