import type { MailAddress, Person } from '@jamboree/identity-domain';
import type { Locale, UserId } from '@jamboree/kernel';
import { LocaleEnum } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Higher scopes add what they know of a person to this type, each with a resolver of its own. */
@ObjectType('Me', { description: 'The signed-in person, as only that person sees it.' })
export class MeView implements Omit<Person, 'createdAt'> {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => String, { description: 'Mail address, the way to sign in.' })
  readonly email: MailAddress;

  @Field(() => String, { description: 'The name others see.' })
  readonly displayName: string;

  @Field(() => LocaleEnum, { description: 'Language of pages and mails.' })
  readonly locale: Locale;

  @Field(() => String, { description: 'IANA time zone, such as `Asia/Jakarta`.' })
  readonly timeZone: string;

  @Field(() => String, { nullable: true, description: 'The city the person belongs to; others see it.' })
  readonly city: string | null;

  @Field(() => Boolean, { description: 'Whether the person administers the instance. Gives no insight into events.' })
  readonly administrator: boolean;

  @Field(() => Int, { description: 'Version of the profile, to be expected by an edit.' })
  readonly version: number;

  static from({ id, email, displayName, locale, timeZone, city, administrator, version }: Person): MeView {
    return Object.assign(new MeView(), { id, email, displayName, locale, timeZone, city, administrator, version });
  }
}
