import { Injectable } from '@nestjs/common';
import { announcementsPage } from './announcements.page.js';
import { certificatePage } from './certificate.page.js';
import { challengePage, challengesPage } from './challenge.page.js';
import { eventPage } from './event.page.js';
import { homePage } from './home.page.js';
import { html } from './html.js';
import { ideaPage, ideasPage } from './idea.page.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { nothingThere, PublicReader } from './public-reader.js';
import { mentorsPage } from './mentors.page.js';
import { receiptPage } from './receipt.page.js';
import { resultsPage } from './results.page.js';
import { schedulePage } from './schedule.page.js';
import { unsubscribePage } from './unsubscribe.page.js';

type Route = readonly [pattern: RegExp, page: (reader: PublicReader, request: PageRequest, parameter: string) => Promise<Page | null>];

const ROUTES: readonly Route[] = [
  [/^\/$/, homePage],
  [/^\/e\/([^/]+)$/, eventPage],
  [/^\/e\/([^/]+)\/schedule$/, schedulePage],
  [/^\/e\/([^/]+)\/mentors$/, mentorsPage],
  [/^\/e\/([^/]+)\/challenges$/, challengesPage],
  [/^\/e\/([^/]+\/challenges\/[^/]+)$/, challengePage],
  [/^\/e\/([^/]+)\/ideas$/, ideasPage],
  [/^\/e\/([^/]+)\/results$/, resultsPage],
  [/^\/e\/([^/]+)\/announcements$/, announcementsPage],
  [/^\/ideas\/([^/]+)$/, ideaPage],
  [/^\/verify\/(jc-[^/]+)$/i, certificatePage],
  [/^\/verify\/([^/]+)$/, receiptPage],
  [/^\/unsubscribe\/([^/]+)$/, unsubscribePage],
];

/** Addresses that only the application can show; everything else unknown is answered with 404. */
const APPLICATION =
  /^\/(me|jury|manage|city|sign-in|setup|outbox|verify|join|invitations|people|instance|e\/[^/]+\/(apply|choice|submission|teams?|mentoring))(\/|$)/;

@Injectable()
export class PageRouter {
  constructor(private readonly reader: PublicReader) {}

  async pageFor(path: string, request: PageRequest): Promise<Page> {
    for (const [pattern, page] of ROUTES) {
      const match = pattern.exec(path);
      if (match === null) continue;
      const found = await page(this.reader, request, match[1] ?? '').catch(nothingThere);
      return found ?? notFound(request);
    }
    return APPLICATION.test(path) ? applicationPage(request) : notFound(request);
  }
}

function applicationPage({ locale, instanceName }: PageRequest): Page {
  const texts = PAGE_TEXTS[locale];
  return {
    status: 200,
    title: instanceName,
    description: texts.homeDescription,
    body: html`<noscript><p>${texts.needsScript}</p></noscript>`,
  };
}

function notFound({ locale, instanceName }: PageRequest): Page {
  const texts = PAGE_TEXTS[locale];
  return {
    status: 404,
    title: `${texts.notFound} · ${instanceName}`,
    description: texts.notFoundBody,
    body: html`<h1>${texts.notFound}</h1>
      <p>${texts.notFoundBody}</p>
      <p><a href="/">${texts.home}</a></p>`,
  };
}
