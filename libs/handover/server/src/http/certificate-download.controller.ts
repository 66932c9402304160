import { CERTIFICATE_KINDS } from '@jamboree/handover-domain';
import type { Viewer } from '@jamboree/kernel';
import { Access, Config, CurrentViewer, sendPdf } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { certificatePdf } from '../pdf/certificate-pdf.js';
import { IssueCertificate } from '../use-cases/certificates/issue-certificate.use-case.js';

/** A person's own certificates: the address names no person, so that it opens nobody else's. */
@Controller('exports')
export class CertificateDownloadController {
  constructor(
    private readonly issue: IssueCertificate,
    private readonly config: Config,
  ) {}

  @Get(':slug/certificates/:file')
  @Access('me:read')
  async download(
    @Param('slug') slug: string,
    @Param('file') file: string,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = CERTIFICATE_KINDS.find((known) => file === `${known.toLowerCase()}.pdf`);
    const issued = kind === undefined ? null : await this.issue.run(viewer, slug, kind);
    if (!issued?.ok) throw new NotFoundException('There is no such certificate.');
    const { instanceName, publicUrl } = this.config;
    const { number } = issued.value.certificate;
    const page = { ...issued.value, locale: viewer.locale, instanceName, verifyUrl: `${publicUrl}/verify/${number}` };
    await sendPdf(reply, number, await certificatePdf(page));
  }
}
