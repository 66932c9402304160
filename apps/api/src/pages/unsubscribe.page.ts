import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import type { PublicReader } from './public-reader.js';

/** Where the link in a mail leads, usable without script. Nothing is looked up or changed until the button is pressed. */
export function unsubscribePage(_reader: PublicReader, { locale, instanceName }: PageRequest): Promise<Page> {
  const texts = PAGE_TEXTS[locale];
  return Promise.resolve({
    status: 200,
    title: `${texts.unsubscribe} · ${instanceName}`,
    description: texts.unsubscribeAsk,
    body: html`<h1>${texts.unsubscribe}</h1>
      <p>${texts.unsubscribeAsk}</p>
      <form method="post"><button>${texts.unsubscribeDo}</button></form>`,
  });
}
