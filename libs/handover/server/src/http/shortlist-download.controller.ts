import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, NotPermittedError } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EXPORT_FORMATS, ExportShortlist, type ExportFormat } from '../use-cases/export/export-shortlist.js';

const FILES: ReadonlyMap<string, ExportFormat> = new Map(EXPORT_FORMATS.map((format) => [`shortlist.${format}`, format]));

/** Files of a shortlist. The address is no capability: the session is checked at every download. */
@Controller('exports')
export class ShortlistDownloadController {
  constructor(private readonly exports: ExportShortlist) {}

  @Get(':slug/:file')
  @Access('shortlist:export')
  async download(
    @Param('slug') slug: string,
    @Param('file') file: string,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = FILES.get(file);
    if (format === undefined)
      throw new NotFoundException('There is no such file; there are shortlist.xlsx, shortlist.csv and shortlist.json.');
    const exported = await this.exports.run(viewer, slug, format);
    if (exported.ok) {
      const { name, contentType, bytes } = exported.value;
      await reply
        .headers({ 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"`, ...UNTRUSTED })
        .send(bytes);
      return;
    }
    const problem = exported.error;
    if (problem.code === 'NotFound') throw new NotFoundException('There is no such shortlist.');
    throw new NotPermittedError(
      problem.code === 'NotPermitted' ? problem : { code: 'NotPermitted', action: 'shortlist:export', reason: 'PHASE' },
    );
  }
}

/** The content is other people's: never shown inline, never taken for another type, never kept by a cache in between. */
const UNTRUSTED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
} as const;
