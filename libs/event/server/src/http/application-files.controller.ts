import { asId, isId, type Viewer } from '@jamboree/kernel';
import { CurrentViewer, Public, sendKeptFile } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ReadApplicationFiles } from '../use-cases/registration/files/read-application-files.js';

/** Files of registrations. The address is no capability: who asks is looked at with every download. */
@Controller('application-files')
export class ApplicationFilesController {
  constructor(private readonly files: ReadApplicationFiles) {}

  @Get(':id')
  @Public()
  file(@Param('id') id: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    return this.send(reply, viewer, id, false);
  }

  @Get(':id/preview')
  @Public()
  preview(@Param('id') id: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    return this.send(reply, viewer, id, true);
  }

  private async send(reply: FastifyReply, viewer: Viewer, id: string, preview: boolean): Promise<void> {
    const file = isId(id) ? await this.files.open(viewer, asId(id), preview) : null;
    if (file === null) throw new NotFoundException('There is no such file, or none that you may read. Sign in if you have not.');
    await sendKeptFile(reply, file, file.name);
  }
}
