import { asId, type Viewer } from '@jamboree/kernel';
import { CurrentViewer, Public, sendKeptFile } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ReadAttachments } from '../use-cases/read-attachments.js';

/** Files of submissions. The address is no capability: who asks is looked at with every download. */
@Controller('files')
export class AttachmentDownloadController {
  constructor(private readonly attachments: ReadAttachments) {}

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
    const file = await this.attachments.open(viewer, asId(id), preview);
    if (file === null) throw new NotFoundException('There is no such file, or none that you may read. Sign in if you have not.');
    await sendKeptFile(reply, file, file.name);
  }
}
