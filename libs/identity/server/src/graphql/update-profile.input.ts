import type { Locale } from '@jamboree/kernel';
import { LocaleEnum, MutationInput } from '@jamboree/platform-server';
import { Field, InputType, Int } from '@nestjs/graphql';
import type { UpdateProfileCommand } from '../use-cases/update-profile.use-case.js';

@InputType({ description: 'The whole profile as it should be.' })
export class UpdateProfileInput extends MutationInput {
  @Field(() => String, { description: 'The name others see: 1 to 80 characters.' })
  readonly displayName: string;

  @Field(() => LocaleEnum, { description: 'Language of pages and mails.' })
  readonly locale: Locale;

  @Field(() => String, { description: 'IANA time zone, such as `Europe/Berlin`.' })
  readonly timeZone: string;

  @Field(() => String, { nullable: true, description: 'City, at most 80 characters; null for none.' })
  readonly city?: string | null;

  @Field(() => Int, { description: 'Version of the profile that was edited.' })
  readonly expectedVersion: number;

  toCommand(): UpdateProfileCommand {
    const { displayName, locale, timeZone, city = null, expectedVersion, clientMutationId } = this;
    return { operation: 'updateProfile', displayName, locale, timeZone, city, expectedVersion, clientMutationId };
  }
}
