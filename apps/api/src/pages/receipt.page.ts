import { inLocale, type LocalizedText } from '@jamboree/kernel';
import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const VERIFY = publicQuery(`query ($number: String!) {
  verifyReceipt(number: $number) { valid receipt { number contentHash at eventTitle { en de id } } }
}`);

interface VerifyData {
  readonly verifyReceipt: {
    readonly valid: boolean;
    readonly receipt: { number: string; contentHash: string; at: Date | string | number; eventTitle: LocalizedText } | null;
  };
}

/** Search engines have no business with receipts, so the page names the submission nowhere; the application shows what it may. */
export async function receiptPage(reader: PublicReader, request: PageRequest, number: string): Promise<Page> {
  const { verifyReceipt } = await reader.read<VerifyData>(VERIFY, { number }, request.locale);
  const texts = PAGE_TEXTS[request.locale];
  const { receipt } = verifyReceipt;
  const found = verifyReceipt.valid && receipt !== null;
  return {
    status: found ? 200 : 404,
    title: `${texts.receipt} · ${request.instanceName}`,
    description: texts.receiptDescription,
    body: found
      ? html`<h1>${texts.receiptValid}</h1>
          <p>${inLocale(receipt.eventTitle, request.locale)}</p>
          <dl>
            <dt>${texts.receipt}</dt>
            <dd>${receipt.number}</dd>
            <dt>${texts.received}</dt>
            <dd>${new Date(receipt.at).toISOString()}</dd>
            <dt>${texts.contentHash}</dt>
            <dd>${receipt.contentHash}</dd>
          </dl>`
      : html`<h1>${texts.receipt}</h1>
          <p>${texts.receiptInvalid}</p>`,
  };
}
