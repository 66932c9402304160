import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, NotPermittedError } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EXPORT_FORMATS, type ExportFormat } from '../use-cases/export/export-file.js';
import { ExportShortlist } from '../use-cases/export/export-shortlist.js';
import { sendFile } from './send-file.js';

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
      await sendFile(reply, exported.value);
      return;
    }
    const problem = exported.error;
    if (problem.code === 'NotFound') throw new NotFoundException('There is no such shortlist.');
    throw new NotPermittedError(
      problem.code === 'NotPermitted' ? problem : { code: 'NotPermitted', action: 'shortlist:export', reason: 'PHASE' },
    );
  }
}
