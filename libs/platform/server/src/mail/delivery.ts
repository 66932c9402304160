import { HOUR, SECOND } from '@jamboree/kernel';

/**
 * What a failed attempt means. `NOBODY_THERE`: the address does not exist, so nothing is sent to it any more. `REFUSED`: this mail will never
 * be taken, which says nothing about the address. `LATER`: worth another attempt.
 */
export type DeliveryFailure = 'NOBODY_THERE' | 'REFUSED' | 'LATER';

/** What nodemailer tells of a conversation that failed; connection errors have no `responseCode`. */
export interface SmtpError {
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
  /** What the server answered to, such as `RCPT TO` or `DATA`. */
  readonly command?: string;
}

const LONGEST_WAIT = HOUR;
const FIRST_WAIT = 30 * SECOND;
export const MOST_ATTEMPTS = 12;

/** Addresses that are unknown, gone or malformed (RFC 5321, 4.2.3), where the server gives no enhanced code. */
const NO_SUCH_MAILBOX: ReadonlySet<number> = new Set([550, 551, 553]);

/**
 * Reads the server's answer. A 5xx is the recipient's only when the recipient was named and the enhanced code (RFC 3463) is of class
 * 5.1: a refused sender, a full mailbox or a blocked network must not silence an address that exists. Signing in to the mail server is the
 * operator's matter, and is tried again.
 */
export function failureOf({ responseCode, response = '', command }: SmtpError): DeliveryFailure {
  if (responseCode === undefined || responseCode < 500) return 'LATER';
  const [, subject] = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response) ?? [];
  if (command === 'RCPT TO') {
    if (subject === '1' || (subject === undefined && NO_SUCH_MAILBOX.has(responseCode))) return 'NOBODY_THERE';
    return subject === '2' || responseCode === 552 ? 'LATER' : 'REFUSED';
  }
  return command === 'DATA' ? 'REFUSED' : 'LATER';
}

/**
 * How long to wait before the next attempt: 30 seconds, a minute, two, … at most an hour, each spread over its upper half, so that what
 * failed together does not come back together.
 *
 * @param chance from 0 up to 1
 */
export function waitAfter(attempts: number, chance: number): number {
  const most = Math.min(FIRST_WAIT * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT);
  return Math.round(most / 2 + (chance * most) / 2);
}
