import { Controller, Get, NotFoundException, Param, Query, Req, Res, ServiceUnavailableException } from '@nestjs/common';
import { isLocale, type Viewer } from '@jamboree/kernel';
import { CurrentViewer, Public, sha256 } from '@jamboree/platform-server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '../if-none-match.js';
import type { PictureContent } from './picture-content.js';
import { pictureLayout } from './picture-layout.js';
import { PictureReader } from './picture.reader.js';
import { Pictures } from './pictures.js';

/** Seconds after which a crawler that came in a crowd may come again. */
const COME_AGAIN = 30;

/** Chats and feeds on other hosts show it. */
const ANYWHERE = { 'cross-origin-resource-policy': 'cross-origin' } as const;

/** What link previews show of events and ideas, in one language. */
@Controller()
export class PicturesController {
  constructor(
    private readonly reader: PictureReader,
    private readonly pictures: Pictures,
  ) {}

  @Get('/e/:slug/picture.png')
  @Public()
  async event(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.send(await this.reader.event(slug, localeOf(lang, viewer)), request, reply);
  }

  @Get('/ideas/:id/picture.png')
  @Public()
  async idea(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.send(await this.reader.idea(id, localeOf(lang, viewer)), request, reply);
  }

  private async send(content: PictureContent | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (content === null) throw new NotFoundException('There is no such picture.');
    // Of the layout, not of the content alone: another design is another picture.
    const version = sha256(JSON.stringify(pictureLayout(content))).slice(0, 32);
    const headers = { etag: `"${version}"`, 'cache-control': 'public, max-age=600', vary: 'accept-language, cookie', ...ANYWHERE };
    if (isKnown(request.headers['if-none-match'], headers.etag)) {
      await reply.status(304).headers(headers).send();
      return;
    }
    const picture = await this.pictures.of(version, content);
    if (picture === null) {
      void reply.header('retry-after', COME_AGAIN);
      throw new ServiceUnavailableException('Many pictures are being drawn. Ask again in half a minute.');
    }
    await reply.type('image/png').headers(headers).send(picture);
  }
}

function localeOf(lang: unknown, viewer: Viewer) {
  return typeof lang === 'string' && isLocale(lang) ? lang : viewer.locale;
}
