import type { EventId, Id, Instant, Role, UserId } from '@jamboree/kernel';
import { ENTERED_STATES, readReceiptNumber, receiptNumber, WINNING_STATES, type SubmissionState } from '@jamboree/participation-domain';

/** What a certificate can say of a person. */
export const CERTIFICATE_KINDS = ['SHORTLISTED', 'PARTICIPANT', 'JUROR', 'MENTOR', 'ORGANISER'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** Made when it is first asked for; what it says never changes, but it can be revoked. */
export interface Certificate {
  readonly id: Id<'Certificate'>;
  /** For example `JC-7K3Q-X9M2-ZAB4`; see `certificateNumber`. */
  readonly number: string;
  readonly eventId: EventId;
  readonly personId: UserId;
  readonly kind: CertificateKind;
  /** The person's name at that time. */
  readonly name: string;
  /** The name of the person's team at that time; null for an office. */
  readonly teamName: string | null;
  readonly issuedAt: Instant;
  readonly revokedAt: Instant | null;
  readonly revokedBy: UserId | null;
  /** Why, for the person and for organisers. */
  readonly revokedReason: string | null;
}

export const REVOCATION_REASON_LENGTH = 500;

/** What a person did in an event, as certificates ask. */
export interface Deeds {
  /** The event's results are public. */
  readonly released: boolean;
  readonly roles: ReadonlySet<Role>;
  /** Of the entry that is the work of the person's team; null without one. */
  readonly submissionState: SubmissionState | null;
  /** Sheets that the person has finished. */
  readonly sheetsFinished: number;
}

/** Which certificates a person has a right to: an office by holding it, a jury seat by having judged, the rest by what became of the entry. */
export function earnedKinds({ released, roles, submissionState, sheetsFinished }: Deeds): CertificateKind[] {
  if (!released) return [];
  const earned: Readonly<Record<CertificateKind, boolean>> = {
    SHORTLISTED: WINNING_STATES.some((state) => state === submissionState),
    PARTICIPANT: ENTERED_STATES.some((state) => state === submissionState),
    JUROR: sheetsFinished > 0 && (roles.has('JUROR') || roles.has('CHIEF_JUROR')),
    MENTOR: roles.has('MENTOR'),
    ORGANISER: roles.has('ORGANISER'),
  };
  return CERTIFICATE_KINDS.filter((kind) => earned[kind]);
}

const PREFIX = 'JC';

/** Like a receipt's number, with another prefix, so that one page can verify both. */
export function certificateNumber(randomHex: string): string {
  return PREFIX + receiptNumber(randomHex).slice(2);
}

/** Reads a number as a person types it; null when it is none of a certificate. */
export function readCertificateNumber(text: string): string | null {
  const typed = text.toUpperCase().replaceAll(/[\s-]/gu, '');
  if (text.length > 40 || !typed.startsWith(PREFIX)) return null;
  const number = readReceiptNumber(typed.slice(PREFIX.length));
  return number === null ? null : PREFIX + number.slice(2);
}
