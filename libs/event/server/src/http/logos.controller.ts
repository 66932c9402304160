import { isPublic } from '@jamboree/event-domain';
import { isId, type Viewer } from '@jamboree/kernel';
import { CurrentViewer, Public } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PartnerLogos } from '../use-cases/site/partner-logos.js';

/** Pictures of partners. What lies under one address never changes; a draft's are for the people in it. */
@Controller('logos')
export class LogosController {
  constructor(private readonly logos: PartnerLogos) {}

  @Get(':id')
  @Public()
  async show(@Param('id') id: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const logo = isId(id) ? await this.logos.open(viewer, id) : null;
    if (logo === null) throw new NotFoundException('There is no such picture.');
    await reply
      .headers({
        'content-type': 'image/webp',
        'content-length': logo.file.bytes,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': isPublic(logo.facts.event) ? 'public, max-age=86400' : 'private, no-cache',
      })
      .send(logo.file.stream);
  }
}
