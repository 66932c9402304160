import { asId, err, idCursor, ok, pageRequest, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  expectPage,
  Public,
  toConnection,
  toPayload,
  UnitOfWork,
  type ConnectionOf,
} from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CertificateDesk } from '../use-cases/certificates/certificate-desk.js';
import { ListCertificates } from '../use-cases/certificates/list-certificates.js';
import { RevokeCertificate } from '../use-cases/certificates/revoke-certificate.use-case.js';
import { VerifyCertificate } from '../use-cases/certificates/verify-certificate.js';
import {
  CertificateRevokedView,
  CertificatesArgs,
  CertificateView,
  EarnedCertificateView,
  IssuedCertificateConnection,
  IssuedCertificateView,
  RevokeCertificateInput,
  RevokeCertificatePayload,
} from './certificate.views.js';

/** Certificates: one's own, and whether a number is genuine. */
@Resolver()
export class CertificateResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: CertificateDesk,
    private readonly list: ListCertificates,
    private readonly verify: VerifyCertificate,
    private readonly revoke: RevokeCertificate,
  ) {}

  @Query(() => [EarnedCertificateView], {
    description: 'The certificates that the viewer has earned in an event whose results are released.',
  })
  @Access('me:read')
  async myCertificates(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<EarnedCertificateView[]> {
    const earnings = await this.uow.read((tx) => this.desk.of(tx, viewer, asId(eventId)));
    return earnings === null ? [] : earnings.certificates.map((earned) => EarnedCertificateView.from(earned, earnings.facts.event.slug));
  }

  @Query(() => CertificateView, {
    nullable: true,
    description: 'What a certificate’s number stands for; null when there is none of this number.',
  })
  @Public()
  async verifyCertificate(
    @Args('number', { type: () => String, description: 'As it stands on the certificate; case and hyphens do not matter.' }) number: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CertificateView | null> {
    const found = await this.verify.run(viewer, number);
    return found === null ? null : CertificateView.from(found);
  }

  @Query(() => IssuedCertificateConnection, {
    nullable: true,
    description: 'Certificates of an event that were fetched, the newest first; null for whoever may not see its people.',
  })
  @Access('person:read')
  async issuedCertificates(
    @Args() { eventId, kind = null, revoked = null, search = null, first, after }: CertificatesArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<IssuedCertificateView> | null> {
    const filter = { eventId: asId<'Event'>(eventId), kind, revoked, search };
    const page = expectPage(await this.list.run(viewer, filter, expectPage(pageRequest(first, after))));
    return page === null ? null : toConnection(page, (certificate) => IssuedCertificateView.from(certificate), idCursor);
  }

  @Mutation(() => RevokeCertificatePayload, { description: 'Takes a certificate back for good.' })
  @Access('event:manage')
  async revokeCertificate(
    @Args('input', { description: 'Which one, and why.' }) input: RevokeCertificateInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof RevokeCertificatePayload> {
    const revoked = await this.revoke.run(viewer, input.toCommand());
    if (!revoked.ok) return toPayload(revoked, changed);
    const found = await this.verify.run(viewer, revoked.value);
    return toPayload(found === null ? err({ code: 'NotFound', what: 'certificate' } as const) : ok(CertificateView.from(found)), changed);
  }
}

function changed(certificate: CertificateView): CertificateRevokedView {
  return { certificate };
}
