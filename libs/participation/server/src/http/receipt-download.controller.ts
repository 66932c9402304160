import type { Viewer } from '@jamboree/kernel';
import { Access, Config, CurrentViewer, sendPdf } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { receiptPdf } from '../pdf/receipt-pdf.js';
import { ReadOwnReceipt } from '../use-cases/read-own-receipt.js';

/** The receipt of one's own team: the address names no team, so that it opens nobody else's. */
@Controller('exports')
export class ReceiptDownloadController {
  constructor(
    private readonly read: ReadOwnReceipt,
    private readonly config: Config,
  ) {}

  @Get(':slug/receipt.pdf')
  @Access('me:read')
  async download(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const own = await this.read.run(viewer, slug);
    if (own === null) throw new NotFoundException('There is no receipt of yours.');
    const { instanceName, publicUrl } = this.config;
    const { number } = own.receipt;
    const page = { ...own, locale: viewer.locale, instanceName, verifyUrl: `${publicUrl}/verify/${number}` };
    await sendPdf(reply, number, await receiptPdf(page));
  }
}
