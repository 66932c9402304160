import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { inLocale, isLocale, type Locale, type Viewer } from '@jamboree/kernel';
import { Config, CurrentViewer, Public, sha256 } from '@jamboree/platform-server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeTime } from 'ulid';
import { feedPath } from './announcements.page.js';
import { isoOf, readAnnouncements, type PublicAnnouncement } from './announcements.reader.js';
import { atomFeed, type FeedEntry } from './atom-feed.js';
import { isKnown } from './if-none-match.js';
import { markdown } from './markdown.js';
import { PAGE_TEXTS } from './page-texts.js';
import { PublicReader } from './public-reader.js';

const NEWEST = 50;

/** The public announcements of an event for feed readers, in one language. */
@Controller()
export class AnnouncementsFeedController {
  constructor(
    private readonly reader: PublicReader,
    private readonly config: Config,
  ) {}

  @Get('/e/:slug/announcements.atom')
  @Public()
  async feed(
    @Param('slug') slug: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const locale = lang !== undefined && isLocale(lang) ? lang : viewer.locale;
    const text = await this.write(slug, locale);
    if (text === null) throw new NotFoundException('There is no such event.');
    const etag = `"${sha256(text).slice(0, 32)}"`;
    const headers = { etag, 'cache-control': 'no-cache', 'content-language': locale, vary: 'accept-language, cookie' };
    if (isKnown(request.headers['if-none-match'], etag)) await reply.status(304).headers(headers).send();
    else await reply.type('application/atom+xml; charset=utf-8').headers(headers).send(text);
  }

  private async write(slug: string, locale: Locale): Promise<string | null> {
    const { event, announcements } = await readAnnouncements(this.reader, slug, locale, { first: NEWEST });
    if (event === null || announcements === null) return null;
    const { publicUrl, instanceName } = this.config;
    const page = `${publicUrl}/e/${event.slug}/announcements`;
    // An id begins with the moment it was made: it never changes, unlike an event's dates.
    const begun = isoOf(decodeTime(event.id));
    // Whoever owned the address on that day named the thing (RFC 4151); languages are feeds of their own.
    const tag = (day: string, thing: string) => `tag:${new URL(publicUrl).hostname},${day.slice(0, 10)}:${thing}`;
    const entryOf = ({ id, title, body, publishedAt, editedAt }: PublicAnnouncement): FeedEntry => ({
      id: tag(isoOf(publishedAt), `announcement/${id}/${locale}`),
      title: inLocale(title, locale),
      address: `${page}#${id}`,
      published: isoOf(publishedAt),
      updated: isoOf(editedAt ?? publishedAt),
      content: markdown(inLocale(body, locale)),
    });
    return atomFeed({
      id: tag(begun, `event/${event.id}/announcements/${locale}`),
      title: `${inLocale(event.title, locale)} · ${PAGE_TEXTS[locale].announcements}`,
      language: locale,
      self: `${publicUrl}${feedPath(event.slug, locale)}`,
      page,
      author: instanceName,
      begun,
      entries: announcements.edges.map(({ node }) => entryOf(node)),
    });
  }
}
