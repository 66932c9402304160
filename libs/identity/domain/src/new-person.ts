import type { Instant, Locale, UserId } from '@jamboree/kernel';
import type { MailAddress } from './mail-address.js';
import type { Person } from './person.js';
import { nameFromMailAddress, parseCity, parseDisplayName } from './person-name.js';
import { isTimeZone, usualTimeZone } from './time-zone.js';

/** What is known of somebody who was invited or has just proved a mail address. */
export interface Newcomer {
  readonly email: MailAddress;
  /** A name somebody else gave, as in an invitation; the address's own words are used when it is missing or unfit. */
  readonly displayName?: string | null;
  readonly locale: Locale;
  /** What somebody else told as well; what is unfit is left out. */
  readonly city?: string | null;
  readonly timeZone?: string | null;
}

/** An account with everything that can be guessed filled in, so that nothing stands between a person and the event. */
export function newPerson(id: UserId, newcomer: Newcomer, now: Instant): Person {
  const name = parseDisplayName(newcomer.displayName ?? '');
  const city = parseCity(newcomer.city);
  const { timeZone = null } = newcomer;
  return {
    id,
    email: newcomer.email,
    displayName: name.ok ? name.value : nameFromMailAddress(newcomer.email),
    locale: newcomer.locale,
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : usualTimeZone(newcomer.locale),
    city: city.ok ? city.value : null,
    administrator: false,
    createdAt: now,
    version: 1,
  };
}
