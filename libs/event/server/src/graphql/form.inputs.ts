import type { FieldKind, FormPurpose, WrittenField } from '@jamboree/event-domain';
import { asId } from '@jamboree/kernel';
import { localizedText, LocalizedTextInput, MutationInput } from '@jamboree/platform-server';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { SaveFormCommand } from '../use-cases/save-form.use-case.js';
import { FieldKindEnum, FormPurposeEnum } from './form.view.js';

@InputType({ description: 'Something to choose in a field.' })
export class FormOptionInput {
  @Field(() => String, { description: 'Stable, up to 40 letters, digits and hyphens: what an answer holds.' })
  readonly key: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 120 characters.' })
  readonly title: LocalizedTextInput;
}

@InputType({ description: 'Asks a field only where another one is answered so.' })
export class FormConditionInput {
  @Field(() => String, { description: 'Key of the other field.' })
  readonly field: string;

  @Field(() => [String], { description: 'One of these is (among) its answer; empty: there is any answer.' })
  readonly oneOf: string[];
}

@InputType({ description: 'One field of a form, as it should be.' })
export class FormFieldInput {
  @Field(() => String, { description: 'Stable, up to 40 letters, digits and hyphens; names one kind for ever.' })
  readonly key: string;

  @Field(() => FieldKindEnum, { description: 'What is answered in it.' })
  readonly kind: FieldKind;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters; the words of a consent, at most 1,000.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What belongs in it, at most 500 characters.' })
  readonly help: LocalizedTextInput;

  @Field(() => Boolean, { description: 'Whether it must be filled in wherever it is asked.' })
  readonly required: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the phase from whose beginning on it is required.' })
  readonly requiredFrom?: string | null;

  @Field(() => FormConditionInput, { nullable: true, description: 'When it is asked; always unless told.' })
  readonly shownWhen?: FormConditionInput | null;

  @Field(() => [ID], { description: 'The tracks that it is asked for; empty: all.' })
  readonly trackIds: string[];

  @Field(() => Int, { nullable: true, description: 'Most words.' })
  readonly maxWords?: number | null;

  @Field(() => Float, { nullable: true, description: 'Smallest number, or fewest choices.' })
  readonly min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest number, or most choices.' })
  readonly max?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a number, at most 20 characters.' })
  readonly unit?: string | null;

  @Field(() => [FormOptionInput], { description: 'What can be chosen, 2 to 40 for a choice.' })
  readonly options: FormOptionInput[];
}

/** Key by key in a fixed order: a field that stays as it is reads the same. */
export function writtenField(input: FormFieldInput): WrittenField {
  const { key, kind, required, requiredFrom, shownWhen, maxWords, min, max, unit } = input;
  return {
    key,
    kind,
    title: localizedText(input.title),
    help: localizedText(input.help),
    required,
    requiredFrom: required ? (requiredFrom ?? null) : null,
    shownWhen: shownWhen ? { field: shownWhen.field, oneOf: [...shownWhen.oneOf] } : null,
    trackIds: input.trackIds.map((id) => asId<'Track'>(id)),
    maxWords: maxWords ?? null,
    min: min ?? null,
    max: max ?? null,
    unit: unit?.trim() ? unit.trim() : null,
    options: input.options.map((option) => ({ key: option.key, title: localizedText(option.title) })),
  };
}

@InputType({ description: 'A form as it should be from now on.' })
export class SaveFormInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => FormPurposeEnum, { description: 'Which of its forms.' })
  readonly purpose: FormPurpose;

  @Field(() => Int, { description: 'Number of the version that was edited.' })
  readonly expectedNumber: number;

  @Field(() => [FormFieldInput], { description: 'All fields, in their order.' })
  readonly fields: FormFieldInput[];

  toCommand(): SaveFormCommand {
    const { eventId, purpose, expectedNumber, fields, clientMutationId } = this;
    return { operation: 'saveForm', clientMutationId, eventId: asId(eventId), purpose, expectedNumber, fields: fields.map(writtenField) };
  }
}
