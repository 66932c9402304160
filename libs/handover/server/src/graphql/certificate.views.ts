import type { Certificate, CertificateKind } from '@jamboree/handover-domain';
import type { Instant, LocalizedText } from '@jamboree/kernel';
import {
  connectionOf,
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  LocalizedTextView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  PageArgs,
  payloadUnion,
} from '@jamboree/platform-server';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { EarnedCertificate } from '../use-cases/certificates/certificate-desk.js';
import type { RevokeCertificateCommand } from '../use-cases/certificates/revoke-certificate.use-case.js';
import type { VerifiedCertificate } from '../use-cases/certificates/verify-certificate.js';

const CertificateKindEnum = describedEnum<CertificateKind>('CertificateKind', 'What a certificate says of a person.', {
  SHORTLISTED: 'The idea of the person’s team was chosen.',
  PARTICIPANT: 'The person’s team submitted an idea.',
  JUROR: 'The person has scored ideas.',
  MENTOR: 'The person was a mentor.',
  ORGANISER: 'The person was an organiser.',
});

@ObjectType('EarnedCertificate', { description: 'A certificate that the viewer can have.' })
export class EarnedCertificateView {
  @Field(() => CertificateKindEnum, { description: 'What it says.' })
  readonly kind: CertificateKind;

  @Field(() => String, { nullable: true, description: 'Where it is downloaded as a PDF; null when it was revoked.' })
  readonly url: string | null;

  @Field(() => String, { nullable: true, description: 'Its number; null until it is downloaded for the first time.' })
  readonly number: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it was not.' })
  readonly revokedReason: string | null;

  static from({ kind, issued }: EarnedCertificate, slug: string): EarnedCertificateView {
    const revokedReason = issued?.revokedReason ?? null;
    const url = revokedReason === null ? `/exports/${slug}/certificates/${kind.toLowerCase()}.pdf` : null;
    return { kind, url, number: issued?.number ?? null, revokedReason };
  }
}

/** Of a revoked one nothing but that is told, except to whoever may revoke it. */
@ObjectType('Certificate', { description: 'What a certificate’s number stands for.' })
export class CertificateView {
  @Field(() => String, { description: 'Its number, with a check symbol.' })
  readonly number: string;

  @Field(() => CertificateKindEnum, { nullable: true, description: 'What it says; null when it was revoked.' })
  readonly kind: CertificateKind | null;

  @Field(() => String, { nullable: true, description: 'Of whom; null when it was revoked.' })
  readonly name: string | null;

  @Field(() => String, { nullable: true, description: 'In which team; null for an office and when it was revoked.' })
  readonly teamName: string | null;

  @Field(() => LocalizedTextView, { nullable: true, description: 'Title of the event; null when it was revoked.' })
  readonly eventTitle: LocalizedText | null;

  @Field(() => InstantScalar, { description: 'Since when.' })
  readonly issuedAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null when it was not.' })
  readonly revokedAt: Instant | null;

  @Field(() => Boolean, { description: 'Whether the viewer may revoke it.' })
  readonly viewerMayRevoke: boolean;

  static from({ certificate, eventTitle, revocable }: VerifiedCertificate): CertificateView {
    const { number, kind, name, teamName, issuedAt, revokedAt } = certificate;
    const viewerMayRevoke = revocable && revokedAt === null;
    if (revokedAt !== null && !revocable)
      return { number, kind: null, name: null, teamName: null, eventTitle: null, issuedAt, revokedAt, viewerMayRevoke };
    return { number, kind, name, teamName, eventTitle, issuedAt, revokedAt, viewerMayRevoke };
  }
}

@ObjectType('IssuedCertificate', { description: 'A certificate that somebody has fetched, as organisers see it.' })
export class IssuedCertificateView {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: Certificate['id'];

  @Field(() => String, { description: 'Its number, with which anybody verifies it.' })
  readonly number: string;

  @Field(() => CertificateKindEnum, { description: 'What it says.' })
  readonly kind: CertificateKind;

  @Field(() => String, { description: 'The person’s name as it stands on it.' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'The team’s name as it stands on it; null for an office.' })
  readonly teamName: string | null;

  @Field(() => InstantScalar, { description: 'When it was fetched for the first time.' })
  readonly issuedAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null when it counts.' })
  readonly revokedAt: Instant | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it counts.' })
  readonly revokedReason: string | null;

  static from({ id, number, kind, name, teamName, issuedAt, revokedAt, revokedReason }: Certificate): IssuedCertificateView {
    return { id, number, kind, name, teamName, issuedAt, revokedAt, revokedReason };
  }
}

export const IssuedCertificateConnection = connectionOf(IssuedCertificateView, 'IssuedCertificate');

@ArgsType()
export class CertificatesArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => CertificateKindEnum, { nullable: true, description: 'Only those that say this.' })
  readonly kind?: CertificateKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only revoked ones, or only those that count.' })
  readonly revoked?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or of a number, whatever its case and accents.' })
  readonly search?: string | null;
}

@InputType({ description: 'The certificate that is to be revoked.' })
export class RevokeCertificateInput extends MutationInput {
  @Field(() => String, { description: 'Its number.' })
  readonly number: string;

  @Field(() => String, { description: 'Why, at most 500 characters: the person reads it.' })
  readonly reason: string;

  toCommand(): RevokeCertificateCommand {
    const { clientMutationId, number, reason } = this;
    return { operation: 'revokeCertificate', clientMutationId, number, reason };
  }
}

@ObjectType('CertificateRevoked', { description: 'The certificate no longer counts.' })
export class CertificateRevokedView {
  @Field(() => CertificateView, { description: 'The certificate as it is now.' })
  readonly certificate: CertificateView;
}

export const RevokeCertificatePayload = payloadUnion('RevokeCertificatePayload', CertificateRevokedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
]);
