import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Module } from '@nestjs/common';
import { AnnouncementsFeedController } from './announcements-feed.controller.js';
import { AppDocument } from './app-document.js';
import { PageRouter } from './page-router.js';
import { PagesController } from './pages.controller.js';
import { PictureReader } from './pictures/picture.reader.js';
import { PicturesController } from './pictures/pictures.controller.js';
import { Pictures } from './pictures/pictures.js';
import { PublicReader } from './public-reader.js';
import { SitemapController } from './sitemap.controller.js';
import { SitemapReader } from './sitemap.reader.js';

/** Where the web's build lies. */
export const WEB_DIST = fileURLToPath(new URL('../../../web/dist', import.meta.url));
/** The web’s list of its own GraphQL documents: for the server, not for the public. */
export const DOCUMENTS = 'persisted-documents.json';

@Module({
  controllers: [AnnouncementsFeedController, PicturesController, SitemapController, PagesController],
  providers: [
    PageRouter,
    PictureReader,
    Pictures,
    PublicReader,
    SitemapReader,
    { provide: AppDocument, useFactory: () => AppDocument.fromFile(path.join(WEB_DIST, 'index.html')) },
  ],
})
export class PagesModule {}
