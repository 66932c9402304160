import type { Instant, Locale, UserId } from '@jamboree/kernel';
import type { MailAddress } from './mail-address.js';
import type { Person } from './person.js';
import { nameFromMailAddress, parseDisplayName } from './person-name.js';
import { usualTimeZone } from './time-zone.js';

/** What is known of somebody who was invited or has just proved a mail address. */
export interface Newcomer {
  readonly email: MailAddress;
  /** A name somebody else gave, as in an invitation; the address's own words are used when it is missing or unfit. */
  readonly displayName?: string | null;
  readonly locale: Locale;
}

/** An account with everything that can be guessed filled in, so that nothing stands between a person and the event. */
export function newPerson(id: UserId, newcomer: Newcomer, now: Instant): Person {
  const name = parseDisplayName(newcomer.displayName ?? '');
  return {
    id,
    email: newcomer.email,
    displayName: name.ok ? name.value : nameFromMailAddress(newcomer.email),
    locale: newcomer.locale,
    timeZone: usualTimeZone(newcomer.locale),
    city: null,
    administrator: false,
    createdAt: now,
    version: 1,
  };
}
