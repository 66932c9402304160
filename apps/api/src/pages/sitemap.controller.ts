import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Config, Public } from '@jamboree/platform-server';
import type { FastifyReply } from 'fastify';
import { SitemapReader } from './sitemap.reader.js';

/** What only the application shows; search engines find nothing there. */
const WITHOUT_PAGES = [
  '/me',
  '/jury',
  '/manage',
  '/city',
  '/sign-in',
  '/setup',
  '/outbox',
  '/join',
  '/invitations',
  '/unsubscribe',
  '/graphql',
];

/** Where search engines find everything that is public, and where they need not look. */
@Controller()
export class SitemapController {
  constructor(
    private readonly sitemaps: SitemapReader,
    private readonly config: Config,
  ) {}

  @Get('/robots.txt')
  @Public()
  async robots(@Res() reply: FastifyReply): Promise<void> {
    const lines = [
      'User-agent: *',
      ...WITHOUT_PAGES.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${this.config.publicUrl}/sitemap.xml`,
    ];
    await reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  }

  @Get('/sitemap.xml')
  @Public()
  async index(@Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.sitemaps.index());
  }

  @Get('/sitemap-home.xml')
  @Public()
  async home(@Res() reply: FastifyReply): Promise<void> {
    await send(reply, this.sitemaps.home());
  }

  @Get('/e/:slug/sitemap.xml')
  @Public()
  async event(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.sitemaps.event(slug));
  }
}

async function send(reply: FastifyReply, text: string | null): Promise<void> {
  if (text === null) throw new NotFoundException('There is no such event.');
  await reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=600').send(text);
}
