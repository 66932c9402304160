import { Controller, Get, Req, Res } from '@nestjs/common';
import { isLocale, type Locale, type Viewer } from '@jamboree/kernel';
import { Config, CurrentViewer, Public } from '@jamboree/platform-server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppDocument } from './app-document.js';
import { PageRouter } from './page-router.js';
import { requestAddress } from './request-address.js';

/** For now: what was merged can stand for itself again. */
const FOUND = 302;

/** Every address that is no file, download or GraphQL: the application's document with a readable page in it. */
@Controller()
export class PagesController {
  constructor(
    private readonly router: PageRouter,
    private readonly document: AppDocument,
    private readonly config: Config,
  ) {}

  @Get(['/', '*'])
  @Public()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentViewer() viewer: Viewer): Promise<void> {
    const { pathname, searchParams } = requestAddress(request.url);
    const locale = chosenLocale(request) ?? viewer.locale;
    const page = await this.router.pageFor(decodePath(pathname), {
      locale,
      publicUrl: this.config.publicUrl,
      instanceName: this.config.instanceName,
      pictures: !this.config.apart,
      query: Object.fromEntries(searchParams),
    });
    if (page.movedTo !== undefined) return void (await reply.redirect(page.movedTo, FOUND));
    await reply
      .status(page.status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language, cookie')
      .header('content-language', locale)
      .send(this.document.write(page, locale, `${this.config.publicUrl}${pathname}`));
  }
}

/** The language chosen on the device, remembered in a cookie by the application. */
function chosenLocale(request: FastifyRequest): Locale | null {
  const chosen = /(?:^|;\s*)jamboree-locale=([a-z]{2})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  return chosen !== undefined && isLocale(chosen) ? chosen : null;
}

/** A path that is no valid percent-encoding names nothing. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/%';
  }
}
