import { isLocale, type Locale, type Viewer } from '@jamboree/kernel';
import { Config, CurrentViewer, Public, sha256 } from '@jamboree/platform-server';
import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarFeeds, type Calendar } from '../use-cases/calendar-feeds.js';
import { writeCalendar } from './write-calendar.js';

/** Calendars for programs that subscribe to them. They come without a session, so what they get is public or behind a secret address. */
@Controller()
export class CalendarsController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly config: Config,
  ) {}

  @Get('e/:slug/calendar.ics')
  @Public()
  async event(
    @Param('slug') slug: string,
    @Query('lang') language: string | undefined,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(request, reply, await this.feeds.ofEvent(slug, localeOf(language, viewer)), 'public, max-age=300');
  }

  @Get('e/:slug/calendar/:entry')
  @Public()
  async entry(
    @Param('slug') slug: string,
    @Param('entry') file: string,
    @Query('lang') language: string | undefined,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = /^((?:entry|phase)-[0-9A-Z]{26})\.ics$/.exec(file)?.[1];
    const calendar = key === undefined ? null : await this.feeds.ofEntry(slug, key, localeOf(language, viewer));
    await this.send(request, reply, calendar, 'public, max-age=300');
  }

  /** Whoever has the address has the calendar; it holds what its owner may see and is revoked by them. */
  @Get('calendar/:file')
  @Public()
  async mine(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    await this.send(request, reply, token === undefined ? null : await this.feeds.ofToken(token), 'private, no-cache');
  }

  private async send(request: FastifyRequest, reply: FastifyReply, calendar: Calendar | null, cacheControl: string): Promise<void> {
    if (calendar === null) throw new NotFoundException('There is no such calendar, or not any more.');
    const text = await writeCalendar(calendar, this.config.publicUrl);
    const etag = `"${sha256(text).slice(0, 32)}"`;
    const headers = { etag, 'cache-control': cacheControl, vary: 'accept-language', 'x-robots-tag': 'noindex' };
    if (request.headers['if-none-match'] === etag) return void (await reply.status(304).headers(headers).send());
    await reply.headers({ ...headers, 'content-type': 'text/calendar; charset=utf-8' }).send(text);
  }
}

function localeOf(language: string | undefined, viewer: Viewer): Locale {
  return language !== undefined && isLocale(language) ? language : viewer.locale;
}
