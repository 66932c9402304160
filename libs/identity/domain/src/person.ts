import type { Instant, Locale, UserId } from '@jamboree/kernel';
import type { MailAddress } from './mail-address.js';

/** Somebody with an account. What a person is in an event is the event's matter; `administrator` belongs to the instance. */
export interface Person {
  readonly id: UserId;
  readonly email: MailAddress;
  readonly displayName: string;
  readonly locale: Locale;
  /** An IANA name such as `Asia/Jakarta`. */
  readonly timeZone: string;
  readonly city: string | null;
  readonly administrator: boolean;
  readonly createdAt: Instant;
  /** Counts the changes of the profile; an edit names the version it was made on. */
  readonly version: number;
}
