import type { LocalizedText } from '@jamboree/kernel';
import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('LocalizedText', { description: 'A text in one or more languages.' })
export class LocalizedTextView implements LocalizedText {
  @Field(() => String, { nullable: true, description: 'English.' })
  readonly en?: string;

  @Field(() => String, { nullable: true, description: 'German.' })
  readonly de?: string;

  @Field(() => String, { nullable: true, description: 'Indonesian.' })
  readonly id?: string;
}

@InputType({ description: 'A text in one or more languages; at least one is needed.' })
export class LocalizedTextInput {
  @Field(() => String, { nullable: true, description: 'English.' })
  readonly en?: string | null;

  @Field(() => String, { nullable: true, description: 'German.' })
  readonly de?: string | null;

  @Field(() => String, { nullable: true, description: 'Indonesian.' })
  readonly id?: string | null;
}

/** The input without languages that were left out, null or blank. */
export function localizedText(input: LocalizedTextInput): LocalizedText {
  const present = (['en', 'de', 'id'] as const)
    .map((locale) => [locale, input[locale]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(present);
}
